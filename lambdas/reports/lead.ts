import * as v from "valibot";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Name } from "../mentions/name.ts";
import type { Precision } from "../mentions/place.ts";
import type { Token } from "../mentions/tokens.ts";
import { leadSentences, tellingNumber } from "./particulars.ts";
import { numberAt } from "./syntax/written-number.ts";

/** What headline and first sentences of an article name, beside its particulars: about 150 bytes. */
export const leadSchema = v.object({
  /** Ids of places smaller than a province. */
  places: v.array(v.string()),
  /** Ids of actors of the dictionary. */
  actors: v.array(v.string()),
  /** From two to nine: four soldiers, two drones. Greater ones are particulars. */
  numbers: v.array(v.number()),
});
export type Lead = v.InferOutput<typeof leadSchema>;

const most = { places: 5, actors: 6, numbers: 6 };

export function leadOf(
  sentences: readonly { tokens: readonly Token[]; names: readonly Name[] }[],
  knowledge: Knowledge,
): Lead {
  const lead = sentences.slice(0, leadSentences);
  const names = lead.flatMap((sentence) => sentence.names);
  const isLocal = (id: string) => local.has(knowledge.places.get(id)?.precision ?? "country");
  const numbers = lead.flatMap(({ tokens }) =>
    tokens.flatMap((_, at) => numberAt(tokens, at)?.value ?? []).filter((value) => isSmall(value)),
  );
  return {
    places: firstOf(names.flatMap(({ placeId }) => placeId ?? []).filter(isLocal), most.places),
    actors: firstOf(
      names.flatMap(({ actorId, unlisted }) => (unlisted ? [] : (actorId ?? []))),
      most.actors,
    ),
    numbers: firstOf(numbers, most.numbers),
  };
}

const local: ReadonlySet<Precision> = new Set(["facility", "settlement", "district"]);

const isSmall = (value: number) => value >= 2 && value < tellingNumber;

const firstOf = <T>(values: readonly T[], count: number): T[] => [...new Set(values)].slice(0, count);
