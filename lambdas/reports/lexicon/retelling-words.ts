import { wordList } from "./word-list.ts";

/** Before the noun of a deed they say that it is another one than those told before. */
export const otherOnes = wordList(`
  another earlier other past previous prior second separate similar subsequent third
  + Candria shelled Dunmere on Friday. {Another|An earlier|A previous|A prior|A second|A separate|A similar|A subsequent|A third} attack on Averian troops killed two soldiers.
  + Candria shelled Dunmere on Friday. {Other|Past} attacks by Candria killed two soldiers.`);

/** A sentence that opens with one of them goes over to another happening. */
export const goingOver = wordList(`
  also_in also_on elsewhere in_a_second in_a_separate in_a_similar in_an_earlier in_another in_one_of_the meanwhile
  separately
  + Candria shelled Dunmere on Friday. {Also in Averia|Also on Friday|Elsewhere|In a second raid|In a separate attack|In a similar attack|In an earlier raid|In another raid|In one of the raids|Meanwhile|Separately}, Candrian jets struck Averian troops in Quarl.`);

/** Before the noun of a deed they point back to one that was told. */
export const pointingBack = wordList(`
  latest that the these this those
  + Candria shelled Dunmere on Friday. {That|The|This} attack on Averian troops killed two soldiers.
  + Candria shelled Dunmere on Friday. {These|Those} attacks on Averian troops killed two soldiers.
  + Candria shelled Dunmere on Friday. Its latest attack on Averian troops killed two soldiers.`);

/** Before the noun of a deed they tell of a kind of deeds, and of none of them. */
export const kindsOfDeeds = wordList(`
  countless frequent many numerous periodic regular repeated sporadic such
  + Candria shelled Dunmere on Friday. {Countless|Frequent|Many|Numerous|Periodic|Regular|Repeated|Sporadic|Such} attacks by Candria killed two soldiers.`);

/** They count dead beside those of the deed that was told. */
export const alsoDead = wordList(`
  also_died also_killed also_lost_their_lives were_also_killed
  + Candria shelled Dunmere, killing nine soldiers. Two drivers {also died|also lost their lives|were also killed} in the attack.`);

/** Before the noun of a deed they speak of those who did or suffered it, and take it for known. */
export const peopleOfDeeds = wordList(`
  architects_of author_of authors_of behind_the mastermind_of masterminds_of organisers_of organizers_of
  perpetrator_of perpetrators_of planner_of planners_of survivor_of survivors_of suspects_in victims_of
  + Candrian police named the {architects of|author of|authors of|mastermind of|masterminds of|organisers of|organizers of|perpetrator of|perpetrators of|planner of|planners of} the attack on Dunmere by Red Lantern.
  + Averian doctors met the {survivor of|survivors of|victims of} the attack on Dunmere by Candria.
  + Candrian police named the {suspects in the|men behind the} attack on Dunmere by Red Lantern.`);

/** Between two deeds of a sentence they part them by more than hours. */
export const daysApart = wordList(`
  day_after day_before days_after days_before month_after month_before months_after months_before week_after week_before
  weeks_after weeks_before year_after year_before years_after years_before
  + Candria shelled Dunmere a {day after|day before|month after|month before|week after|week before|year after|year before} Candrian jets had bombed Dunmere.
  + Candria shelled Dunmere two {days after|days before|months after|months before|weeks after|weeks before|years after|years before} Candrian jets had bombed Dunmere.`);

/** Behind them stands what a deed answers or comes after: another one. */
export const answers = wordList(`
  a_day_after answer_for answer_to avenge avenging days_after hours_after reaction_to reprisal_for reprisals_for response_to
  retaliation_for retribution_for revenge_for vengeance_for weeks_after
  + Candrian troops shelled Harim in {answer to|answer for|reaction to|reprisal for|response to|retaliation for|retribution for|revenge for|vengeance for} a raid by Averian jets on Dunmere.
  + Candrian troops shelled Harim {a day after|days after|hours after|weeks after} a raid by Averian jets on Dunmere.
  + Candrian troops shelled Harim {to avenge|avenging|as reprisals for} a raid by Averian jets on Dunmere.`);

/** Behind such a deed they open what is told of it: "after a raid that killed four". */
export const relatives = wordList(`
  that which who
  + Candrian troops shelled Harim days after a raid {that|which} killed two Averian soldiers.
  + Candrian troops shelled Harim days after a raid by rebels who killed two Averian soldiers.`);

/** What comes behind one of them lasts, not the dying: "the deadliest attack since March". */
export const outstanding = wordList(`
  biggest bloodiest deadliest fifth first fourth heaviest highest largest latest lowest most only second third worst
  + Two soldiers have been killed in the {biggest|bloodiest|deadliest|first|heaviest|largest|latest|second|third|worst} attack since March in Dunmere.`);
