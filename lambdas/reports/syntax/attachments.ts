import { type Attachment, hangBy, type Named } from "./attachment.ts";
import { citedBehind } from "./cited-behind.ts";
import { citedByMark } from "./cited-by-mark.ts";
import type { Clause } from "./clause.ts";
import { finiteAttachments } from "./hang-finite.ts";
import { gerundAttachments } from "./hang-gerund.ts";
import { infinitiveAttachments } from "./hang-infinitive.ts";
import type { Reading, Site } from "./reading.ts";
import { isHaving } from "./verb-group.ts";

/** Whatever the form of the verb: "were Candria to attack", "should Candria withdraw". */
export const invertedCondition: Attachment = {
  name: "inverted condition",
  hit: [
    "Were Candria to *attack* Dunmere, Averia would strike Lisport.",
    "Should Candria *withdraw*, Averia will free the prisoners.",
  ],
  near: ["Candria was to *attack* Dunmere."],
  when: ({ inverted, row }) => inverted !== null && row.length > 0,
  hang: (reading, clause) => {
    clause.subject = reading.row;
    clause.link = "adverbial";
    clause.via = reading.inverted;
    clause.governor = null;
    reading.inverted = null;
  },
};

const ofInfinitive = [invertedCondition, ...infinitiveAttachments];
const ofGerund = [invertedCondition, ...gerundAttachments];
const ofFinite = [invertedCondition, ...finiteAttachments];

/** Every way to hang, each once. */
export const attachments: readonly Named[] = [
  invertedCondition,
  ...infinitiveAttachments,
  ...gerundAttachments,
  ...finiteAttachments,
  citedBehind,
  citedByMark,
];

/** "Is shelling" is finite, "having shelled" a gerund. */
const isGerund = ({ form }: Clause, { group, prev }: Site) =>
  form === "ing" && (group.auxiliaries.length === 0 || isHaving(group, prev));

/** Hangs a clause that is read. */
export function hang(reading: Reading, clause: Clause, site: Site): void {
  const list = site.group.hasTo ? ofInfinitive : isGerund(clause, site) ? ofGerund : ofFinite;
  hangBy(list, reading, clause, site);
}
