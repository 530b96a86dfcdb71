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

/** How to hear less: what the reader, or whoever runs Vedette for him, can do. */
export const muteLines = (watches: readonly Pick<Watch, "id">[]): string[] => [
  "To hear less",
  `- for a while: vedette silence --watch ${watches[0]?.id ?? "WATCH"} --until 2d`,
  "- for good: vedette unsubscribe, or minSeverity, quietHours and digest of your subscription",
];

/** The name by which people know the watch. */
export const watchName = ({ id, title }: Pick<Watch, "id" | "title">) => (title === "" ? id : title);
