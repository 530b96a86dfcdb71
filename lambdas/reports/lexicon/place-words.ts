import { wordLists } from "./word-list.ts";

/** Words that tell whether a deed was done at a place that stands beside it. */
export const placeWords = wordLists({
  /** What they bring is somewhere else, or whose something is. */
  away: `
    beyond from
    + Candrian troops advanced beyond Dunmere and attacked Harim.
    + Candrian jets shelled rebels from Oldbridge near Dunmere.`,
  /** Opening a clause, they part what happened there from what the main clause tells. */
  meanwhile: `
    after although as because before if once since though unless until when whereas while
    + Candria shelled rebels {after|although|as|because|before|once|since|though|until|when|whereas|while} Averia spoke of peace in Harim.
    + Candria will shell rebels {if|unless} Averia speaks of peace in Harim.`,
  /** "From" or "at" behind them says where a force comes from: "jets based at". */
  origins: `
    base come deploy fire fly hail launch operate send station travel
    + Candrian jets {based|deployed|stationed} at Oldbridge bombed Dunmere.
    + Candrian jets {coming|flying|operating|hailing|travelling} from Oldbridge bombed Dunmere.
    + Drones {fired|launched|sent} from Oldbridge hit Dunmere.`,
  /** Behind miles of this kind a port is the nearest land, and no place where anything was done. */
  seaMiles: `
    nautical
    + A Candrian missile hit a tanker forty {nautical} miles west of Dunmere.`,
});
