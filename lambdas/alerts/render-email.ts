import type { EventReport, SecurityEvent } from "../events/event.ts";
import { foldAscii } from "./fold-ascii.ts";
import { cutAtWord, harmlessText, safeLink } from "./harmless-text.ts";
import { listNames, sayChange, sayEvent, sayOwn, unratedSaid } from "./say-event.ts";
import { muteLines, type Telling, watchName } from "./telling.ts";

/** SNS takes fewer than 100 characters of ASCII, no line breaks, beginning with a letter, digit or punctuation. */
const subjectCharacters = 99;
/** Sentences and publishers shown. */
const mostShown = 8;

export function renderSubject({ event, watch, kind }: Telling): string {
  const said = foldAscii(`${kind === "update" ? "UPDATE: " : ""}${sayEvent(event)}`);
  return foldAscii(cutAtWord(said === "" ? `Event on watch ${watch.id}` : said, subjectCharacters - 2));
}

/** The whole e-mail as plain text: what, who, where, when, how sure and why, in whose words; of each list at most so many. */
export function renderEmail(telling: Telling, most = Number.POSITIVE_INFINITY): string {
  const shown = Math.min(mostShown, most);
  const { event, watch, kind, changes, why } = telling;
  const changed = changes.flatMap((change) => sayChange(change, event));
  return [
    ...(kind === "update" ? [`UPDATE: ${changed.join("; ")}`, ""] : []),
    sayEvent(event),
    "",
    ...facts(event),
    "",
    ...claimLines(event, most),
    "In their words",
    ...evidenceLines(event, shown),
    "",
    reportedBy(event),
    ...publisherLines(event, shown),
    "",
    "Why you got this",
    `- watch: ${harmlessText(watchName(watch), 120)}`,
    ...why.slice(0, most).map((line) => `- ${harmlessText(line, 200)}`),
    `- coded by rule ${event.reports[0]?.rule ?? "unknown"} from the words "${harmlessText(event.reports[0]?.trigger ?? "", 80)}"`,
    "",
    ...muteLines([watch]),
    `- of this event: vedette feedback ${event.id} false|duplicate|wrong-place|wrong-actor`,
    "",
    `Event ${event.id}: vedette events show ${event.id}`,
    "",
  ].join("\n");
}

function facts(event: SecurityEvent): string[] {
  const doers = listNames(
    event.sourceActors.map(({ name }) => name),
    6,
  );
  const others = listNames(
    event.targetActors.map(({ name }) => name),
    6,
  );
  return [
    fact("What", [event.ploverClass, event.mode ?? "", ...event.contexts].filter(Boolean).join(", ")),
    fact(
      "Who",
      [doers === "" ? "not said" : doers, others === "" ? "" : `-> ${others}`].filter(Boolean).join(" "),
    ),
    fact("Where", whereText(event)),
    fact("When", whenText(event)),
    fact(
      "Modality",
      event.denied && event.modality !== "denied" ? `${event.modality}, but denied` : event.modality,
    ),
    fact(
      "Severity",
      `${event.severity} of 5${event.killed === null ? "" : `, at least ${event.killed} killed`}`,
    ),
    fact(
      "How sure",
      `credibility ${event.credibility} (${credibilityWords[event.credibility] ?? ""}): ${sayTellers(event)}; read with confidence ${event.confidence.toFixed(2)}`,
    ),
  ];
}

/** On what the credibility rests. */
export function sayTellers(event: SecurityEvent): string {
  const { independentCount, reports, denied, modality, unrated } = event;
  const telling = reports.filter((report) => report.counts && (modality === "denied" || !isDenial(report)));
  const best = telling.map(({ reliability }) => reliability).toSorted()[0] ?? "F";
  const tellers = unrated
    ? unratedSaid
    : `told by ${sayOwn(event, "one")} of reliability ${best}${independentCount === 1 ? "" : " at best"}`;
  const doubts = [...(modality === "alleged" ? ["alleged only"] : []), ...(denied ? ["denied"] : [])];
  return [tellers, ...doubts].join(", ");
}

const isDenial = ({ modality }: Pick<EventReport, "modality">) => modality === "denied";

/** The NATO Admiralty scale in its own words. */
export const credibilityWords: Readonly<Record<number, string>> = {
  1: "confirmed by other sources",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "truth cannot be judged",
};

const fact = (name: string, value: string) => `${name.padEnd(9)} ${value}`;

function whereText({ place }: SecurityEvent): string {
  if (place === null) return "not said";
  const named = `${harmlessText(place.name, 80)}${place.precision === "country" ? "" : `, ${place.countries.join("/")}`}`;
  if (place.inferred) return `not said (perhaps ${named})`;
  const zoom = { facility: 13, district: 12, settlement: 11, province: 8, area: 7, country: 6 }[
    place.precision
  ];
  const [lat, lon] = [place.lat.toFixed(4), place.lon.toFixed(4)];
  const map = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${zoom}/${lat}/${lon}`;
  return `${named} (${place.precision})\n${" ".repeat(10)}${map}`;
}

function whenText({ eventDate, firstPublishedAt }: SecurityEvent): string {
  const { from, to, precision } = eventDate;
  const published = `first published ${firstPublishedAt.slice(0, 16).replace("T", " ")} UTC`;
  if (precision === "published") return `no date given; ${published}`;
  return `${from === to ? from : `${from} to ${to}`} (as the text says); ${published}`;
}

/** Beside a rated publisher whose word counts. */
const notRated = ", not rated";

/** Where publishers differ, side by side: "killed      9 (Coast Wire); 14 (Ridge Radio); 500 (Night Blog, not rated)". */
function claimLines({ claims }: SecurityEvent, most: number): string[] {
  const abouts = [...new Set(claims.map(({ about }) => about))].slice(0, most);
  if (abouts.length === 0) return [];
  const lines = abouts.map((about) => {
    const versions = claims
      .filter((claim) => claim.about === about)
      .map(
        ({ says, publishers, counts }) =>
          `${harmlessText(says, 120)} (${listNames(publishers)}${counts ? "" : notRated})`,
      );
    return `- ${about}: ${versions.join("; ")}`;
  });
  return ["Where they differ", ...lines, ""];
}

/** Each sentence once, by whoever wrote it first. */
function evidenceLines(event: SecurityEvent, most: number): string[] {
  const sentences = new Map<string, string>();
  for (const { sentence, publisher, counts } of event.reports) {
    const text = harmlessText(sentence, 500);
    const by = `${harmlessText(publisher, 60)}${counts ? "" : notRated}`;
    if (!sentences.has(text)) sentences.set(text, by);
  }
  return [...sentences].slice(0, most).map(([text, by]) => `- "${text}" (${by})`);
}

/** Copies are no further word on it, and denials none for it; the unrated are none beside others: all counted apart. */
function reportedBy(event: SecurityEvent): string {
  const { publisherCount, reports, modality, unrated } = event;
  if (publisherCount === 1) return "Reported by";
  const only = (is: (report: EventReport) => boolean) =>
    [...new Set(reports.map(({ publisher }) => publisher))].filter((publisher) =>
      reports.every((report) => report.publisher !== publisher || is(report)),
    ).length;
  const denying = modality === "denied" ? 0 : only((report) => report.counts && isDenial(report));
  const copying = only(({ counts, copyOf }) => counts && copyOf !== null);
  const beside = only(({ counts }) => !counts);
  return [
    `Reported by ${sayOwn(event, "1")}${unrated ? " that nobody has rated" : ""}`,
    ...(copying === 0 ? [] : [`copied by ${copying}`]),
    ...(denying === 0 ? [] : [`denied by ${denying}`]),
    ...(beside === 0 ? [] : [`beside ${beside} that nobody has rated`]),
  ].join(", ");
}

/** Of each publisher the first article in words of its own, else its first copy. */
function publisherLines(event: SecurityEvent, most: number): string[] {
  const publishers = [...new Set(event.reports.map(({ publisher }) => publisher))];
  const lines = publishers
    .slice(0, most)
    .flatMap((publisher) => {
      const all = event.reports.filter((report) => report.publisher === publisher);
      return all.find(({ copyOf }) => copyOf === null) ?? all.slice(0, 1);
    })
    .flatMap((report) => {
      const stance = report.stance === "independent" ? "" : `, ${harmlessText(report.stance, 60)}`;
      const copy = report.copyOf === null ? "" : `, as ${harmlessText(report.copyOf, 60)}`;
      const link = safeLink(report.url);
      return [
        `- ${harmlessText(report.publisher, 60)} (reliability ${report.reliability}${stance}${copy}): ${harmlessText(report.title, 200)}`,
        ...(link === null ? [] : [`  ${link}`]),
      ];
    });
  const left = event.publisherCount - Math.min(publishers.length, most);
  return left > 0 ? [...lines, `- and ${left} more`] : lines;
}
