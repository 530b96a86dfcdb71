/** Verbs in c: see `../verbs.ts`. */
export const c = `
call           -
  | actor at=over: consult/phone
  | at=for obj=: request/appeal
  | at=on/upon inf: request/appeal
  | at=on/upon: request/appeal
  | obj=meeting/session/election*/strike/halt/truce/ceasefire: -
  | obj=leader/president/minister/king/counterpart: consult/phone
  | actor at=to: consult/phone
  | inf: request/appeal
call for       request/appeal must
  | obj=papers/tender/help-line: -
call in        -
  | obj=ambassador*/envoy*/diplomat*: accuse/criticise
  | obj=@forces: mobilize/deploy
call off       -
  | obj=@talks/@ties: sanction/discontinue
  | obj=strike/protest*/boycott/hunger: concede/yield
  | obj=@attacks/truce/ceasefire: retreat/ceasefire
call up        mobilize/recruit must
campaign       -
  | at=against/for subj=activist*/protest*/group*/people: protest/demonstrate
cancel         -
  | obj=@talks/@ties/trip/plan/plans/planned/invitation: sanction/discontinue
  | obj=@pacts/contract*: reject/break
  | obj=@restrictions: concede/ease
  | obj=protest*/strike: concede/yield
  | obj=match/concert/show/game/season: -
  | obj=debt*: aid/give
capitulate     concede/yield
capture        -
  | subj=intelligence/service/security/gendarm* obj=@people: coerce/arrest
  | obj=@ships: coerce/seize
  | subj=police/authorities/agents/customs: coerce/arrest
  | obj=attention/imagination/moment/image*/title/crown/video/footage/gold/market: -
  | obj=weapon*/drug*/arms/vehicle*/ship*/tank*: coerce/seize
  | obj=@land: assault/territory
  | obj=@people/@forces: assault/abduct
  | actor: assault/abduct
  | place: assault/territory
carry out      -
  | obj=execution*: assault/execute
castigate      accuse/criticise must
cease          -
  | obj=@attacks: retreat/ceasefire
  | obj=@ties/production: sanction/discontinue
cede           -
  | obj=@land/power/ground: retreat/withdraw
celebrate      -
censor         coerce/censor must
censure        accuse/criticise must
challenge      -
  | obj=ruling/law/decision/claim/order/result*: reject/refuse
champion       support/back must
charge         accuse/charge must
  | at=with: accuse/charge
  | that: accuse/allege
  | obj=fee*/price*/customers/euros/dollars/battery: -
  | at=at/toward/into: assault/attack
chase          assault/attack must
  | obj=dream*/title/record/target/runs/win: -
chastise       accuse/criticise must
chide          accuse/criticise must
claim          -
  | obj=life/lives: assault/kill
  | obj=asylum/refuge: request/refuge
  | obj=credit/responsibility: -
clamp          -
  | at=on: coerce/restrict
clamp down     coerce/restrict
clash          assault/clash
  | any=@games/policy/policies/views/personalities/opinions/parliament/court/over-policy: -
  | at=over:@games/budget/policy/law: -
clear          -
  | obj=@land/pocket subj=@forces: assault/territory
  | obj=protest*/demonstrat*/camp*/square/squatters/crowd*: assault/disperse
  | obj=mine*/landmine*/bomb*: coerce/search
climb          -
  | any=aboard subj=men/gunm?n/soldiers/commandos/marines/guards/pirates: coerce/seize
close          -
  | subj=protest*/demonstrat*/sit-in/graduates/jobless: protest/obstruct
  | obj=border*/airspace/crossing*/strait: coerce/restrict
  | obj=border*/embassy/consulate/airspace/crossing*/mission/strait: sanction/withdraw
  | obj=newspaper*/station*/channel*/office*/website*/radio/media/bureau/mosque*/party: coerce/censor
  | obj=road*/school*/airport*/port* subj=forces/army/troops/authorities/police/government/military: coerce/restrict
  | obj=door/season/gap/lower/higher/deal/account: -
close down     -
  | obj=newspaper*/station*/channel*/office*/website*/radio/media/bureau: coerce/censor
collaborate    cooperate/collaborate
  | at=with:enemy/enemies/terrorist*/militants/rebels/forces: -
combat         -
  | obj=terror*/militant*/insurgen*/rebel*: assault/clash
come           -
  | subj=@aid/lorr*/truck* at=into any=aid/food/relief/supplies: aid/give
  | at=from:captivity: retreat/release
commend        support/praise must
commiserate    -
commit         -
  | obj=suicide: -
  | obj=@aid: agree/promise
  | obj=rape*/sexual: assault/sexual
  | obj=massacre*/genocide/atrocit*/murder*/killing*/attack*/crime*/war/violation*/abuse*/torture: assault/violence
  | obj=@forces: mobilize/deploy
  | obj=itself/themselves/himself: agree/promise
  | at=to: agree/promise
compensate     aid/give must
complain       accuse/criticise
  | at=about/of/against: accuse/criticise
comply         concede/yield
compromise     concede/yield
  | obj=security/safety/network/data/system*: coerce/cyber
concede        concede/yield
  | obj=goal*/defeat/election: -
  | that: -
conclude       -
  | obj=@pacts: agree/sign
  | obj=@talks/visit: consult/meet
  | that: -
concur         support/back
condemn        accuse/criticise must
  | at=to: sanction/convict
condole        -
conduct        -
  | obj=exercise*/drill*/manoeuvre*/maneuver* joint: cooperate/exercise
  | obj=exercise*/drill*/manoeuvre*: mobilize/exercise
  | obj=test/tests: mobilize/test
confer         consult/meet
  | at=on: -
confine        coerce/arrest must
confirm        -
  | obj=conviction/sentence/verdict: sanction/convict
confiscate     coerce/seize must
confront       assault/clash must
  | obj=@traffic/problem*/challenge*/issue*/crisis/threat*/question*: -
  | subj=minister/president/reporter*: accuse/criticise
congratulate   support/praise must
conquer        assault/territory must
conscript      mobilize/recruit must
consent        agree/promise
consult        consult/meet
  | obj=doctor*/physician*/dictionary/lawyer*/map*/book*: -
contribute     aid/give
  | any=to-death/factor*: -
  | obj=troop*/soldiers/forces: mobilize/deploy
  | at=to obj=: -
control        -
converge       -
  | subj=protest*/demonstrat*/thousands/crowd*: protest/demonstrate
convict        sanction/convict must
cooperate      cooperate/collaborate
coordinate     cooperate/collaborate
cordon         coerce/restrict must
cordon off     coerce/restrict must
corroborate    -
counter        -
court-martial  sanction/convict must
crack          -
  | at=on: coerce/restrict
crack down     coerce/restrict
cripple        coerce/cyber must
  | subj=strike*/protest*/walkout: protest/strike
  | subj=@traffic/debt/shortage*/crisis: -
criticise      accuse/criticise must
criticize      accuse/criticise must
cross          -
  | subj=truck*/lorr*/convoy* any=@relief/fuel: aid/give
  | subj=@forces/tanks obj=border*/line/river: mobilize/deploy
cruise         -
crush          assault/attack must
  | obj=protest*/uprising/dissent/revolt/demonstration*: assault/disperse
  | any=@games/hopes/dreams: -
curb           -
  | obj=@people/freedom*/press/media/rights/protest*/dissent/movement/power*: coerce/restrict
curse          accuse/criticise must
curtail        coerce/restrict must
  | obj=@aid: sanction/discontinue
cut            -
  | obj=visit/trip/tour any=short: -
  | obj=@aid/@ties: sanction/discontinue
  | obj=power/electricity/water/gas/internet/supply/supplies/road*/route*: coerce/restrict
  | obj=throat*/head/hand: assault/execute
  | obj=troop*/forces/personnel: retreat/withdraw
  | obj=arsenal/weapons/warheads: retreat/disarm
cut off        -
  | obj=@aid/@ties: sanction/discontinue
  | obj=power/electricity/water/gas/internet/supply/supplies/road*/route*/access/communicat*: coerce/restrict
  | obj=head/hand*/ear*: assault/torture
`;
