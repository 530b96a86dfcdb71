import type { CodedReport, ReportActor } from "../reports/report.ts";

/** One field of a report, in words; "" when it says nothing. */
interface Field {
  name: string;
  said: (report: CodedReport) => string;
}

const names = (actors: readonly ReportActor[]): string => actors.map(({ name }) => name).join(", ");

const count = (counted: { least: number } | null): string => (counted === null ? "" : String(counted.least));

/** What a second reading may have otherwise, in the order in which it is said. */
const fields: readonly Field[] = [
  { name: "who", said: ({ sourceActors }) => names(sourceActors) },
  { name: "to whom", said: ({ targetActors }) => names(targetActors) },
  {
    name: "what",
    said: ({ ploverClass, mode }) => (mode === null ? ploverClass : `${ploverClass} ${mode}`),
  },
  {
    name: "place",
    said: ({ place }) => (place === null ? "" : `${place.name}${place.inferred ? " (not said)" : ""}`),
  },
  {
    name: "date",
    said: ({ eventDate: { from, to } }) => (from === to ? from : `${from} to ${to}`),
  },
  { name: "whether", said: ({ modality }) => modality },
  { name: "killed", said: ({ toll }) => count(toll.killed) },
  { name: "wounded", said: ({ toll }) => count(toll.wounded) },
  { name: "according to", said: ({ attributedTo }) => names(attributedTo) },
  { name: "severity", said: ({ severity }) => String(severity) },
];

/** Where a second reading differs, both beside each other: "place: Tyre, not Sidon"; nothing where they agree. */
export function sayCorrected(rules: CodedReport, again: CodedReport): string[] {
  return fields.flatMap(({ name, said }) => {
    const [before, now] = [said(rules), said(again)];
    if (before === now) return [];
    return [`${name}: ${now === "" ? "not said" : now}, not ${before === "" ? "unsaid" : before}`];
  });
}
