import { wordLists } from "./word-list.ts";

/** Words by which a sentence says how what it tells stands to reality. The words that govern stand in governors.ts. */
export const modalityWords = wordLists({
  /** The writer does not vouch for what stands around them: "reportedly shelled". */
  hedges: `allegedly apparently attributed_to blamed_on claim_responsibility claimed_responsibility claiming_responsibility
    claims_responsibility purportedly reportedly rumored rumoured supposedly unconfirmed
    + Candrian troops {allegedly|apparently|purportedly|reportedly|supposedly} shelled Dunmere on Monday.
    + Candrian troops {reportedly} shelled Dunmere, a blast blamed on rebels.`,
  /** Right before a noun: "an alleged attack", not "alleged members". */
  doubtfulNouns: `alleged apparent purported reported suspected unconfirmed
    + Averia spoke of {an alleged|an apparent|a purported|a reported|a suspected} attack by Candria on Dunmere.`,
  /** Before the doers of an attack: "suspected gunmen". */
  doubtfulDoers: `alleged presumed suspected
    + {Suspected|Alleged|Presumed} Red Lantern fighters shelled Dunmere.`,
  /** Nobody could look: the whole sentence is alleged. */
  unverified: `could_not_be_confirmed could_not_be_independently_confirmed could_not_be_independently_verified
    could_not_be_verified unconfirmed unverified
    + Candrian troops shelled Dunmere, but this {could not be confirmed|could not be verified|could not be independently confirmed|could not be independently verified}.
    + Candrian troops shelled Dunmere, an {unconfirmed|unverified} account said.`,
  /** Before a noun: what it names is thought of, feared or trained for, and has not happened. */
  unrealNouns: `against_any allegedly_planning any appeal_for appeals_for averted avoid* call_for calls_for case_of chance chances
    danger demand_for demands_for deter* event_of feared fears foiled hypothetical likelihood mock possibility possible potential
    potentially prevent* prospect prospects risk risks rule_out scenario simulate simulated threat_of thwarted training_for whether
    would-be
    + Averian officials spoke of a {possible|potential|potentially|hypothetical|mock|simulated|would-be} attack by Candria on Dunmere.
    + Averian officials spoke of the {chance|chances|danger|likelihood|possibility|prospect|prospects|risk|risks|scenario|case|event} of an attack by Candria on Dunmere.
    + Averian officials spoke of {fears of|feared|training for|a demand for|demands for} an attack by Candria on Dunmere.
    + Averia {averted|avoided|prevented|deterred} an attack by Candria on Dunmere.
    + Averia is ready against any attack by Candria on Dunmere.`,
  /** What a sentence tells with one of these is played through. */
  scenarios: `
    in_the_exercise_scenario in_the_scenario in_this_scenario under_the_scenario under_this_scenario
    + {In the scenario|In this scenario|Under the scenario|Under this scenario|In the exercise scenario}, Candrian missiles strike Dunmere.`,
  /** Before a noun: what it names is still to come. */
  comingNouns: `ahead_of expected forthcoming future imminent impending intention looming next plan_for plan_to planned plans_for
    plans_to preparation_for preparations_for preparing proposed scheduled upcoming`,
  /** A claim that is called one of these did not happen. */
  untrue: `baseless denied fabricat* fairy_tale false fiction groundless invention lie lies nonsense unfounded untrue`,
  /** What speaks of the past as past, wherever in a sentence it stands. */
  remembrance: `anniversary commemorat* history_of in_memory_of last_century memoir memoirs memorial_ceremony memorial_service obituary
    remember_dead remember_fallen remember_the_dead remember_the_fallen remember_the_victims remember_victims remembers_dead
    remembers_fallen remembers_the_dead remembers_the_fallen remembers_the_victims remembers_victims veteran_of veterans_of world_war
    + Averia marked the anniversary of the attack on Dunmere by Candria.
    + Averia {commemorates|remembers the victims of|remembers the dead of|remembers the fallen of} the attack by Candria on Dunmere.
    + Averian villagers {remember the victims of|remember the dead of|remember the fallen of} the attack by Candria on Dunmere.
    + An Averian {memoir|memorial service|memorial ceremony|obituary} tells of the attack by Candria on Dunmere.
    + Averian {memoirs|veterans of the war} tell of the attack by Candria on Dunmere.
    + Candria attacked Dunmere in the {last century|history of the war|world war}.
    + Averia held a march in memory of the attack by Candria on Dunmere.`,
  /** Adverbs by which a verb tells what is done again and again. */
  habits: `
    customarily frequently generally habitually historically long normally often ordinarily regularly routinely sometimes
    traditionally typically usually
    + Candrian troops {customarily|frequently|generally|habitually|historically|normally|often|ordinarily} shell Dunmere.
    + Candrian troops {regularly|routinely|sometimes|traditionally|typically|usually} shell Dunmere.
    + Candrian troops have {long} shelled Dunmere.`,
  /** Words that make a habit of what a sentence tells in the present. */
  habitual: `
    each_year every_year in_many_cases in_some_cases typically usually
    + {Each year|Every year|In many cases|In some cases|Typically|Usually} Candrian troops shell Dunmere.`,
  /** Right before a noun: something is likened to it. */
  comparing: `
    akin_to compared_to compared_with like reminiscent_of similar_to unlike
    + The blast was {akin to|compared to|compared with|like|reminiscent of|similar to|unlike} the attack by Candria on Dunmere.`,
  /** Auxiliaries of what may be. */
  possible: `can could couldnt may might must should would wouldnt
    + Candrian troops {can|could|may|might|must|should|would} shell Dunmere.
    + Averia said that Candrian troops would shell Dunmere.`,
  /** Auxiliaries of what is to come. */
  future: `ll shall will wo wont
    + Candrian troops {will|shall} shell Dunmere.`,
  /** Auxiliaries of what was to come when somebody said so. */
  futureInPast: `would wouldnt`,
  /** Conjunctions of a clause that need not be so. */
  conditions: `if lest unless whether`,
  /** Conjunctions before what has not come yet, if it is told in the present: "until Candria withdraws". */
  pending: `
    once until
    + Averia will fight {once|until} Candria withdraws its troops from Harim.`,
  /** The same below what is to come: "will leave when Candria withdraws". */
  pendingAhead: `
    after before when
    + Averia will free the prisoners {after|before|when} Candria withdraws its troops from Harim.`,
  /** Auxiliaries and verbs that speak of now. */
  presentForms: `are has have is`,
  /** Forms of "be" by which "able to" tells what was done. */
  pastBe: `been was were`,
  /** Prepositions before a plan by which something is to be done: "under the plan". */
  byPlan: `
    according_to under
    + {Under} the plan, Candria withdraws its troops from Harim.`,
  /** Prepositions between a noun and the step that it is about: "talks on the withdrawal". */
  topics: `
    about concerning for from of on over regarding to toward towards
    + The paper wrote of talks {about|concerning|on|over|regarding} the withdrawal of Candrian troops from Harim.
    + Averia has a plan {for} the withdrawal of Candrian troops from Harim.
    + Averia printed the details {of} the plan {of} the withdrawal of Candrian troops from Harim.
    + Averia saw obstacles {to} the withdrawal of Candrian troops from Harim.
    + Averia saw a path {towards|toward} the withdrawal of Candrian troops from Harim.
    + The paper wrote of relief {from} sanctions by Averia on Candria.`,
  /** Between a noun and any deed that is its content: "the threat of an attack". */
  contents: `
    for of
    + The paper wrote of a plot {of} an attack by Candria on Dunmere.
    + Candria made preparations {for} an attack on Dunmere.`,
  /** Before a noun that stands for none in particular: "an attack". */
  indefinite: `
    a an another any more some
    + Averia may defend itself against {another|any} Candrian attack on Dunmere.
    + Averia may defend itself against {more|some} Candrian attacks on Dunmere.
    + Averia may defend itself against {a} Candrian attack on Dunmere.
    + Averia may defend itself against {an} attack by Candria on Dunmere.`,
  /** What a bang or an alarm may prove to be: then there was no attack. */
  harmless: `
    accident birds controlled_blast* controlled_detonation* controlled_explosion* demolition drill earthquake*
    electrical_fault exercise false_alarm* firework* gas_explosion gas_leak hoax malfunction* meteor* misfire*
    sonic_boom* technical_error technical_failure technical_fault thunder*
    + The explosion at the Averian base in Dunmere was {an accident|a controlled blast|an earthquake|a false alarm|a sonic boom}, Averia said.
    + The explosion at the Averian base in Dunmere came from {birds|fireworks|demolition|a drill|an exercise|an electrical fault|a gas leak} near the Averian base.
    + The explosion at the Averian base in Dunmere came from {a gas explosion|a hoax|a malfunction|a meteor|a misfire|thunder} near the Averian base.
    + The explosion at the Averian base in Dunmere came from {a technical error|a technical fault|a technical failure} near the Averian base.
    + The explosion at the Averian base in Dunmere came from a {controlled explosion|controlled detonation} near the Averian base.`,
  /** As a whole subject: it stands for what was told before. */
  standsForDeed: `it that these they this those`,
  /** Behind a verb that drops what it is about: "called off", "put off". */
  dropping: `off
    + Averia put {off} its attack on Dunmere.`,
  /** Before a noun: there is none of it. */
  noSuch: `
    little no scant without
    + There is {little|no|scant} evidence that Candria shelled Dunmere.`,
  /** As a whole object: "nothing to show that". */
  nothing: `
    little nothing
    + There is {little|nothing} to show that Candria shelled Dunmere.`,
  /** Conjunctions that make "would" a mere thought. */
  provisos: `if unless`,
  /** Subjects of what nobody did: "no one was killed". */
  nobody: `neither no nobody none`,
  /** Prepositions that hang on a noun and leave it out of what its verb says: "denied, after the attack, that". */
  apart: `after amid as at before by despite during following in over since`,
  /** Nouns for a share in a deed: "a role in the attack" is what the verb speaks of. */
  shares: `complicity* hand* involvement* part* participation* responsibility* role* succeed*`,
  /** Conjunctions of a gerund that stands beside what the verb above says: "before shelling". */
  besides: `after amid as before in since when while
    + {After|Before|While|Since} shelling Dunmere, Candrian troops withdrew from Harim.`,
  /** Before a noun: somebody has announced it. */
  announcements: `announced announcement announcing`,
  /** Two words before a noun: "the announcement of the withdrawal". */
  announcing: `announce announcement`,
});

/** Parts of a sentence, up to so many letters apart. */
const near = (letters: number) => `[^.;]{0,${letters}}?`;
const claims = "(?:accusations?|allegations?|assertions?|charges?|claims?|reports?|rumou?rs?)";

/** "Rejected the allegation that …", "the claim that … does not reflect the truth": what follows is denied. */
export const refutedClaim = new RegExp(
  [
    String.raw`\b(?:den|dismiss|disput|rebut|refut|reject)(?:s|es|ed|ied|ies|ing|ying)?\b[^.;]{0,60}\b${claims}\b${near(80)}\b(?:it|that|they)\b`,
    String.raw`\bnothing to do with\b`,
    String.raw`\bsa(?:ys?|id) no to\b`,
    String.raw`\b(?:accusations?|allegations?|claims?|information|reports?|rumou?rs?)\b${near(80)}\bthat\b(?=.*\b(?:baseless|disinformation|fabricat\w+|false|fiction|groundless|invention|not true|slander|unfounded|untrue|(?:did|do|does) not (?:correspond|reflect))\b)`,
  ].join("|"),
  "i",
);
