import type { SecurityEvent } from "../events/event.ts";
import type { Alert } from "./alert.ts";
import type { Watch } from "./watch.ts";

/** What a message about one event is made of. Several changes that were held back are told together. */
export interface Telling {
  event: SecurityEvent;
  watch: Watch;
  kind: Alert["kind"];
  /** The keys of the changes, as in the alerts' `change`. */
  changes: string[];
  why: string[];
}

/** The name by which people know the watch. */
export const watchName = ({ id, title }: Pick<Watch, "id" | "title">) => (title === "" ? id : title);
