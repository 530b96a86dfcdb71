/** Verbs in g: see `../verbs.ts`. */
export const g = `
gag            coerce/censor must
gain           -
  | obj=control/ground/territory/foothold: assault/territory
gang-rape      assault/sexual must
garrison       mobilize/deploy must
gas            assault/unconventional must
gather         -
  | subj=protest*/demonstrat*/crowd*/thousands/hundreds/people/supporters at=outside/against/to: protest/demonstrate
  | subj=leader*/minister*/official*: consult/meet
give           -
  | obj=@envoys inf=leave/pack/depart/go: sanction/expel
  | second=hours/days inf=leave/depart/go/pack: sanction/expel
  | obj=hours/days inf=leave/depart/go: sanction/expel
  | obj=firearm*/weapon*/rifle*/vehicle*/ship*/aircraft at=to: aid/give
  | obj=asylum/refuge/shelter: aid/asylum
  | second=@aid: aid/give
  | obj=@aid: aid/give
  | obj=ultimatum/deadline: threaten/warn
  | obj=support/backing/blessing: support/back
  | obj=permission/access/green/right*: concede/yield
  | obj=assurance*/promise*/guarantee*: agree/promise
  | obj=speech/interview/birth/way/evidence/testimony: -
give in        concede/yield
give up        -
  | obj=weapon*/arms/nuclear/arsenal/missile*: retreat/disarm
  | obj=@land/position*/power: retreat/withdraw
  | obj=@demands/right*/claim*/seat/post: concede/yield
give way       concede/yield
go             -
  | at=on:strike any=hunger: protest/hunger
  | at=on:strike: protest/strike
  | at=on:rampage: protest/riot
  | at=into:exile: retreat/resign
grab           coerce/seize must
  | obj=attention/headlines/chance/gold/lead: -
grant          concede/yield must
  | obj=asylum/refuge/citizenship: aid/asylum
  | second=asylum/refuge/citizenship: aid/asylum
  | obj=@aid: aid/give
  | second=@aid: aid/give
  | obj=access/visa*/permission/amnesty/pardon*/bail/independence/autonomy/rights/parole: concede/yield
  | second=access/visa*/permission/amnesty/pardon*/bail/independence/autonomy/rights: concede/yield
greet          consult/meet must
grill          -
guarantee      agree/promise must
gun down       assault/kill must
`;
