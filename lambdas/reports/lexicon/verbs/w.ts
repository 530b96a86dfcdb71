/** Verbs in w: see `../verbs.ts`. */
export const w = `
wage           -
  | obj=war/campaign/battle/insurgency/jihad: assault/attack
waive          concede/ease must
walk           -
  | at=out: protest/strike
walk out       protest/strike
  | at=of:@talks: sanction/discontinue
want           -
warn           threaten/warn
  | any=weather/storm/rain/flood*/health/travel/tsunami/fraud/scam/economy/inflation/climate/heat/virus: -
  | that: threaten/warn
weigh          -
welcome        support/praise must
  | any=home: -
  | obj=@people/president*/minister*/delegation*/leader*/king/prince: consult/meet
  | obj=decision*/@pacts/move*/announcement*/release/withdrawal/statement/ceasefire/news/step*/resolution/support/result*/ruling/offer: support/praise
  | obj=baby/visitors/guests/tourists/customers: -
wind           -
wind up        -
wipe           -
  | obj=out: assault/attack
wipe out       assault/attack must
withdraw       retreat/withdraw
  | obj=peacekeep*/observer*/monitor*/inspector*: sanction/withdraw
  | obj=ambassador*/envoy*/diplomat*/recognition/accreditation/support/aid/backing/funding/membership/cooperation/delegation*: sanction/withdraw
  | obj=bid/candidacy/complaint/bill/offer/nomination/appeal/petition/application/case/lawsuit/cash/money/charge*/remark*: -
  | at=from:race/election/contest/tournament/match/competition: -
  | at=from:@pacts/@talks/treaty/union/organi*/league/convention: sanction/withdraw
  | obj=@demands: concede/yield
  | obj=@forces/@land: retreat/withdraw
withhold       coerce/withhold must
  | obj=@aid/funds/funding/payment*/visa*: sanction/discontinue
work           -
  | at=with subj=government/army/forces/police: cooperate/collaborate
  | at=together: cooperate/collaborate
wound          assault/kill must
  | subj=@traffic: -
wreck          assault/property must
  | obj=deal/talks/chances/career: -
`;
