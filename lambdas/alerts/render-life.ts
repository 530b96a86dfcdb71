import type { Instant } from "../check.ts";
import { foldAscii } from "./fold-ascii.ts";
import { cutAtWord, harmlessText } from "./harmless-text.ts";
import { jsonVersion } from "./render-json.ts";
import { fitWords, smsSeptets, toGsm } from "./render-sms.ts";
import { subjectCharacters, subjectStart } from "./render-subject.ts";
import type { SummaryText } from "./render-summary.ts";
import { sayTime } from "./say-when.ts";
import type { SilentWatch } from "./silent-watch.ts";
import { watchName } from "./telling.ts";
import type { Watch } from "./watch.ts";

/** Watches whose publishers all fell silent, or speak again. */
export interface Silence {
  stage: SilentWatch["stage"];
  watches: readonly Pick<Watch, "id" | "title">[];
  /** When the last of the publishers was heard. */
  since: Instant;
}

const mostNamed = 5;

/** A word to those who follow watches of whose publishers none speaks: to hear nothing of them is not to hear of calm. */
export function renderLife({ stage, watches, since }: Silence, now: Date): SummaryText {
  const when = sayTime(since, now.toISOString().slice(0, 10));
  const named = watches.slice(0, mostNamed).map((watch) => harmlessText(watchName(watch), 60));
  const left = watches.length - named.length;
  const all = `${named.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
  const isSilent = stage === "silent";
  const short = isSilent
    ? `no publisher heard since ${when}`
    : `publishers speak again, silent since ${when}`;
  const said = isSilent
    ? `Since ${when} nothing new has come from any publisher that matters to ${all}: that is longer than they are ever silent. To hear nothing now need not mean that nothing happens.`
    : `Publishers that matter to ${all} speak again; they had been silent since ${when}.`;
  const label = `${watches[0]?.id.slice(0, 30) ?? ""}${watches.length > 1 ? ` +${watches.length - 1}` : ""}`;
  return {
    subject: cutAtWord(foldAscii(`${subjectStart(null, label)}${short}`), subjectCharacters - 2),
    email: () =>
      `${said}\n\nYou are told this once${isSilent ? ", and once more when one of them speaks again" : ""}.\n`,
    sms: () => fitWords(toGsm(`Vedette ${label}: ${short}.`), smsSeptets),
    json: () =>
      JSON.stringify({
        version: jsonVersion,
        kind: "life",
        stage,
        watches: watches.map(({ id }) => id),
        since,
        said,
      }),
  };
}
