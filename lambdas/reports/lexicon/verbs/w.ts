/** Verbs in w: see `../verbs.ts`. */
export const w = `
wage           -
    + The union waged a dispute over lunch.
  | obj=war/campaign/battle/insurgency/jihad: assault/attack
    + Red Lantern waged {war|a campaign|a battle|an insurgency|jihad} against Averia.
    - The union waged a dispute over lunch after the war.
waive          concede/ease must
    + Averia waived visa rules for Esmeria.
walk           -
    + The villagers walked to the harbour.
walk out       protest/strike
    + Averian dockers walked out on Monday.
  | at=of:@talks: sanction/discontinue
    + Candria walked out of talks with Averia.
want           -
    + The villagers want a new bridge.
warn           threaten/warn
    + Candria warned Averia against an invasion.
    - Averia warned of floods.
  | any=weather/storm/rain/flood*/health/travel/tsunami/fraud/scam/economy/inflation/climate/heat/virus: -
    + Averia warned of {bad weather|a storm|rain|floods|a health risk|travel delays|a tsunami}.
    + Averia warned of {fraud|a scam|a weak economy|inflation|climate change|heat|a virus}.
  | that: threaten/warn
    + Candria warned that it would attack Averia.
weigh          -
    + The bell weighs two tonnes.
welcome        support/praise must
    + Averia welcomed the Esmerian plan.
    - The hotel in Quarl welcomed guests.
  | any=home: -
    + Averia welcomed its swimmers home.
  | obj=@people/president*/delegation*/king/prince: consult/meet
    + Vrell welcomed {the Candrian foreign minister|the Candrian president|a Candrian delegation|the Candrian king|a Candrian prince} in Tessara.
  | obj=decision*/@pacts/move*/announcement*/release/withdrawal/statement/news/step*/resolution/support/result*/ruling/offer: support/praise
    + Averia welcomed Esmeria's {decision|accord with Candria|move|announcement|swift release|withdrawal|statement}.
    + Averia welcomed Esmeria's {news|step|resolution|support|result|ruling|offer}.
  | obj=baby/visitors/guests/customers: -
    + The hotel in Quarl welcomed {a baby|visitors|guests|customers}.
wind           -
    + The road will wind through the hills of Brevik.
wind up        -
    + The clockmaker wound up a clock.
wipe           -
    + The sailor wiped the deck.
wipe out       assault/attack must
    + Candrian jets wiped out an Averian garrison.
wiretap        coerce/cyber must
    + Candrian agents wiretapped Averian officials in Lisport.
withdraw       retreat/withdraw
    + Candria withdrew from Dunmere.
    - Averia withdrew its ambassador from Candria.
  | obj=peacekeep*/observer*/monitor*/inspector*: sanction/withdraw
    + The League of Harbours withdrew its {peacekeepers|observers|monitors|inspectors} from Drovnia.
  | obj=ambassador*/envoy*/diplomat*/recognition/accreditation/support/aid/backing/funding/membership/cooperation/delegation*: sanction/withdraw
    + Averia withdrew its {ambassador|envoy|diplomats|recognition|accreditation|support} from Candria.
    + Averia withdrew its {aid|full backing|funding|membership|cooperation|delegation} from the League of Harbours.
  | obj=bid/candidacy/complaint/bill/offer/nomination/appeal/petition/application/case/lawsuit/cash/money/charge*/remark*: -
    + Vrell withdrew {his bid|his candidacy|a complaint|a bill|an offer|a nomination|an appeal|a petition}.
    + Vrell withdrew {an application|a case|a lawsuit|cash|money|a charge|his remark}.
  | at=from:race/election/contest/tournament/match/competition: -
    + Averia withdrew from the {race|election|contest|tournament|match|competition}.
  | at=from:@pacts/@talks/union/organi*/league: sanction/withdraw
    + Averia withdrew from {a fishing treaty|talks|a customs union|an organisation|a league} with Candria.
    - Averia withdrew from the race.
  | obj=@demands: concede/yield
    + Averia withdrew its demand for a pier from Candria.
  | obj=@forces/@land: retreat/withdraw
    + Candria withdrew {its troops from Dunmere|two outposts from Northmark}.
    - Vrell withdrew money near his base in Dunmere.
withhold       coerce/withhold must
    + Candria withheld gas from Averia.
    - Esmeria withheld aid from Averia.
  | obj=@aid/payment*/visa*: sanction/discontinue
    + Esmeria withheld {aid|payments|visas} from Averia.
work           -
    + The villagers worked in a mill.
  | at=with subj=government/army/forces/police: cooperate/collaborate
    + The Averian {government|army|forces|police} worked with Esmeria.
    - The villagers worked with clay.
wound          assault/kill must
    + Candrian shells wounded two Averian soldiers.
  | subj=@traffic: -
    + A falling tree and a flood wounded two villagers.
wreck          assault/property must
    + Gunmen wrecked an Averian consulate in Lisport.
    - The row wrecked his career.
  | obj=deal/talks/chances/career: -
    + The row wrecked {a deal|talks|his chances|his career}.
`;
