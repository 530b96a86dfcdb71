import type { Instant } from "../check.ts";
import { foldAscii } from "./fold-ascii.ts";
import { cutAtWord, harmlessText } from "./harmless-text.ts";
import { fitWords, toGsm } from "./render-sms.ts";
import type { SilentWatch } from "./silent-watch.ts";
import type { Subscription } from "./subscription.ts";
import { watchName } from "./telling.ts";
import type { Watch } from "./watch.ts";
import type { Message } from "./wire-message.ts";

/** Watches whose publishers all fell silent, or speak again. */
export interface Silence {
  stage: SilentWatch["stage"];
  watches: readonly Pick<Watch, "id" | "title">[];
  /** When the last of the publishers was heard. */
  since: Instant;
}

const mostNamed = 5;

/** A word to those who follow watches of whose publishers none speaks: no news of them is no news, and not calm. */
export function composeLife(silence: Silence, to: readonly Pick<Subscription, "id" | "protocol">[]): Message {
  const { stage, watches, since } = silence;
  const ids = watches.map(({ id }) => id);
  const [first = ""] = ids;
  const label = `${first.slice(0, 30)}${ids.length > 1 ? ` +${ids.length - 1}` : ""}`;
  const when = `${since.slice(0, 10)} ${since.slice(11, 16)} UTC`;
  const short =
    stage === "silent"
      ? `${label}: no publisher heard since ${when}`
      : `${label}: publishers speak again, silent since ${when}`;
  const named = watches.slice(0, mostNamed).map((watch) => harmlessText(watchName(watch), 60));
  const more = watches.length > mostNamed ? ` and ${watches.length - mostNamed} more` : "";
  const said =
    stage === "silent"
      ? `Nothing was heard since ${when} from any publisher that matters to ${named.join(", ")}${more}: longer than is their habit. That you hear nothing need not mean that nothing happens.`
      : `Publishers that matter to ${named.join(", ")}${more} speak again, after a silence since ${when}.`;
  const email = `${said}\n\nYou are told this once. Whoever runs Vedette finds the cause with: vedette feeds\n`;
  const json = JSON.stringify({ version: 2, kind: "life", stage, watches: ids, since, said });
  const texts = { email, sms: fitWords(toGsm(`Vedette ${short}`), 160), https: json, sqs: json };
  return {
    subject: foldAscii(cutAtWord(foldAscii(`[Vedette] ${short}`), 97)),
    texts: {
      default: said,
      ...Object.fromEntries(to.map(({ protocol }) => [protocol, texts[protocol]])),
    },
    to: to.map(({ id }) => id),
    watches: ids,
    severity: 1,
    class: null,
    countries: [],
    kind: "life",
    events: [],
    story: null,
  };
}
