/**
 * Verbs, one a line and sorted: the verb (with its particle), the frame that it means by default ("-": none), `must` when
 * it means nothing without an object, conditions of the default, then exceptions behind "|": conditions, a colon, the frame
 * instead. The first exception whose conditions all hold wins, else the default. How to add one: docs/coding.md.
 * Conditions (W: words as in `word-classes.ts`, parted by "/"; a passive's subject counts as the object, "by" brings its subject):
 *   obj=W subj=W second=W  the object, the subject, the second object holds a word of W
 *   any=W with=W inf=W     so does the whole clause; what "with", "by", "using", "via", "from" bring; the verb of an infinitive
 *   at=P at=P:W            a preposition of P follows, and what it brings holds a word of W
 *   obj second             there is an object, a second object;   obj= or bare: there is no object
 *   that inf joint         a that-clause follows; an infinitive; the clause has "joint", "jointly" or "together"
 *   actor place actorless  the object names an actor; a place; no actor
 * Definitions are our own; classes after PLOVER's manual, section 3.
 */
export const verbTable = `
abandon        - | place subj=@forces/fighters/rebels/militants: retreat/withdraw   | obj=@pacts/@talks/commitment*/promise*/pledge*: reject/break | obj=@land/@forces: retreat/withdraw | obj=@attacks: retreat/ceasefire
abduct         assault/abduct must
abolish        -  | obj=@restrictions: concede/ease
abstain        -  | any=@talks/vote: reject/refuse
abuse          assault/violence must | obj=power/office/process/system/trust: - | any=sexually: assault/sexual
accede         concede/yield
accelerate     -  | obj=@attacks: assault/attack
accept         - | obj=ceasefire/truce/cease-fire: agree/accept | obj=formula/compromise/truce/plan/deal/offer: agree/accept | obj=@pacts/@demands: concede/yield | obj=invitation/offer: agree/accept | obj=refugee*/migrant*/asylum*/people: aid/asylum | obj=resignation/surrender: -
accuse         accuse/allege must
acquit         concede/yield must
activate       -  | obj=@forces/batter*/defen*: mobilize/deploy
add            -  | at=to:blacklist/list obj=@people/firm*/compan*/entit*/bank*/network*/ship*/tanker*/vessel*/individual*/trader*: sanction/impose | at=to:blacklist: sanction/impose
adjourn        -  | obj=@talks: sanction/discontinue
admit          -  | obj=refugee*/migrant*/monitors/inspectors/observers: retreat/access | obj=guilt/mistake*/wrongdoing/defeat: concede/yield
advance        -  | subj=@forces/@people bare at=on/toward/towards/into: assault/attack
advise         -  | at=against: request/demand
affirm         -  | obj=support/commitment/right: support/back | obj=verdict/sentence/conviction: sanction/convict
aggress        assault/attack
agree          agree/promise | obj=@pacts: agree/sign | at=on/to:@pacts/ceasefire/truce: agree/sign | at=to/on: agree/promise | inf: agree/promise | that: agree/promise | at=with: support/back
aid            aid/help must
airdrop        aid/give must
airlift        aid/give must | obj=@people: aid/help | obj=troop*/soldier*/forces: mobilize/deploy
allege         accuse/allege | inf: - | that: accuse/allege
allocate       aid/give must
allow          -  | obj=access/entry/passage/inspect*/aid/humanitarian/convoy*/monitor*/relief/delivery/supplies/observers: retreat/access | inf: concede/yield | obj=@people/refugee*: concede/yield
ambush         assault/attack must
annex          coerce/seize must | obj=house/building: -
announce       - | obj=penalt*: sanction/impose | obj=lifting/easing/removal/end/suspension/withdrawal/deployment: - | obj=aid/assistance/funding/funds/donation*/relief/loan*/grant*/package/million/billion: aid/give | obj=ceasefire/truce: retreat/ceasefire | obj=sanction*: sanction/impose
annul          -  | obj=@pacts: reject/break | obj=election*/result*/vote: coerce/restrict | obj=@restrictions/law/verdict: concede/ease
apologise      concede/yield
apologize      concede/yield
appeal         request/appeal | subj=lawyer*/defendant*: -
appease        concede/yield must
applaud        support/praise must
apprehend      coerce/arrest must
approve        -  | obj=@pacts/treaty: agree/sign | obj=@aid/sale: aid/give | obj=@restrictions: sanction/impose | obj=release/asylum/amnesty/reform*/access/entry/law: concede/yield | obj=extradition: cooperate/extradite | obj=resolution/plan/bid/decision: support/back | obj=deployment/operation: mobilize/deploy
argue          -
arm            aid/give must | obj=itself/themselves/himself: mobilize/recruit
arraign        accuse/charge must
arrange        -  | obj=@talks: consult/mediate
arrest         coerce/arrest must
arrive         - | subj=captive*/prisoner*/detainee*/hostage*/freed: retreat/release | subj=truck*/lorr*/convoy* any=@relief: aid/give | subj=convoy* any=army/military/troops/soldiers/armo*: mobilize/deploy | subj=peacekeep*/monitor*/inspector*/observer*: retreat/access | subj=aid/relief/convoy*/supplies: aid/give | subj=@forces at=in/at/on: mobilize/deploy | at=for:@talks: consult/visit | subj=minister*/president*/delegat*/envoy*/leader*/secretary at=in: consult/visit
ask            request/demand must | obj=question*/reporter*: - | at=about: - | inf: request/demand | obj=help/assistance/aid: request/appeal
assail         accuse/criticise must | with=@weapons: assault/attack
assassinate    assault/assassinate must
assault        assault/beat must | any=sexually: assault/sexual | obj=@land/@enemies/position*: assault/attack
assemble       -  | obj=@forces: mobilize/deploy | subj=protest*/demonstrat*/crowd*: protest/demonstrate
assist         aid/help must | obj=police/investigat*/inquiries: -
assure         -  | obj=support: support/back
attack         assault/attack must | any=verbally/speech/criticism/policy/policies/record/credibility: accuse/criticise | obj=problem/issue: -
attend         -  | obj=@talks/conference*/forum: consult/meet | obj=ceremony/funeral/school/match/service: -
attribute      -  | at=to obj=@attacks/killing*/bombing*: accuse/allege
audit          -
authorise      -  | obj=@aid/sale*/sales/release: aid/give | obj=@attacks/force: threaten/warn | obj=extradition: cooperate/extradite | obj=sanction*/@restrictions: sanction/impose | obj=deployment/@forces: mobilize/deploy
authorize      -  | obj=@aid/sale*/sales/release: aid/give | obj=@attacks/force: threaten/warn | obj=extradition: cooperate/extradite | obj=@restrictions: sanction/impose | obj=deployment/@forces: mobilize/deploy
avenge         assault/attack
axe            -  | obj=@aid/@ties: sanction/discontinue
back           support/back must | obj=car/vehicle/away: -
back down      concede/yield
ban            coerce/restrict must | obj=import*/export*/trade/flights/sales: sanction/impose | obj=protest*/rally/rallies/march*/demonstration*/party/newspaper*/media/broadcast*/website*/book*/book: coerce/censor
banish         sanction/expel must
bar            coerce/restrict must | obj=entry/visa*: sanction/impose | obj=inspectors/monitors/observers/aid: reject/refuse
barrage        assault/shell must
barricade      protest/obstruct must
bash           accuse/criticise must
batter         assault/shell must | subj=storm/rain/hurricane/wind*/wave*: -
battle         assault/clash must | obj=@traffic/blaze*/disease/cancer/illness/flames/injury: - | subj=firefighters: -
bayonet        assault/kill must
be             -  | at=on:strike: protest/strike
beat           assault/beat must | any=@games/rival*/record/odds/expectations/forecast*/opponent*: -
beat up        assault/beat must
beg            request/appeal must
begin          -
behead         assault/execute must
beseech        request/appeal must
besiege        coerce/restrict must | subj=protest*/demonstrat*/crowd*: protest/obstruct
blacklist      sanction/impose must
blame          accuse/allege must | obj=weather/storm/error/heat: -
blame on       accuse/allege must
blast          accuse/criticise must | subj=missile*/rocket*/bomb*/jets/warplane*/forces/troops: assault/attack | obj=@land/building*/house*: assault/bomb
block          coerce/restrict must | subj=graduates/jobless/unemployed/teachers/pensioners/relatives: protest/obstruct | any=protest*/demonstration*/strike*/demand*/march*/sit-in/barricade*/tyres/tires/logs/anger obj=road*/street*/highway*/bridge*/border*/entrance*/gate*/traffic/railway*/rail/line/port/square: protest/obstruct | subj=protest*/demonstrat*/worker*/farmer*/driver*/resident*/villager*/student*/crowd*/people/youth*/strikers/settlers/activist*/young obj=road*/street*/highway*/bridge*/border*/entrance*/traffic/railway/rail/port/square: protest/obstruct | obj=@demands/bid/resolution/bill/appointment: reject/refuse | obj=website*/internet/media/broadcast*/twitter/facebook/social/access: coerce/censor | obj=assets/accounts: sanction/impose
blockade       coerce/restrict must | subj=protest*/demonstrat*/worker*/farmer*/driver*: protest/obstruct
blow           -  | obj=himself/herself/themselves/itself: assault/suicide
blow up        assault/bomb must | obj=himself/herself/themselves/itself: assault/suicide
board          - | subj=gunm?n/soldiers/men/guards obj: coerce/seize | obj=@ships/merchantm?n: coerce/seize | subj=navy/marines/forces/guard*/commandos/pirates/troops/police obj=ship*/vessel*/tanker*/boat*/flotilla: coerce/seize
bolster        -  | obj=@forces/presence/defen*: mobilize/deploy | obj=ties/relations: support/recognise
bomb           assault/bomb must | subj=jet*/plane*/warplane*/aircraft/force*/fighter*/airforce/f-16*/military/air: assault/strike | obj=@games/exam: -
bombard        assault/shell must | obj=question*/reporter*/messages/calls: - | subj=jet*/plane*/warplane*/aircraft: assault/strike
boost          -  | obj=@aid: aid/give | obj=@forces/presence: mobilize/deploy | obj=cooperation/ties/relations: support/recognise
bow            -  | at=to:@demands/pressure/wishes: concede/yield
boycott        protest/boycott must | obj=election*/vote/poll*/goods/products/store*: protest/boycott  | obj=@talks/meeting/session/election*/vote/summit/parliament: reject/refuse
brand          accuse/criticise must | obj=product*: -
breach         -  | obj=@pacts/airspace/embargo/curfew/ban/commitment*/resolution/sanctions/border: reject/break
break          -  | obj=@pacts/promise*/law/embargo/ban/curfew/commitment*: reject/break | obj=@ties: sanction/withdraw | obj=window*/shops/door*: assault/property | obj=siege/blockade: assault/attack | obj=leg/arm/nose/ribs: assault/beat
break into     assault/loot must | obj=server*/network*/computer*/system*/email*/account*: coerce/cyber
break off      -  | obj=@talks/@ties/relations: sanction/discontinue
break up       -  | obj=protest*/rally/rallies/demonstration*/march*/crowd*/gathering*/sit-in/camp*/meeting*: assault/disperse | obj=network/ring/cell/plot/gang: coerce/search
brief          -
bring          -  | obj=weapon*/arms/ammunition/vehicles/carriers/missile*/drones at=to/into: aid/give
bring down     assault/strike must | obj=government/price*/inflation/cost*/rate*/curtain: -
broker         consult/mediate must
brutalise      assault/beat must
brutalize      assault/beat must
build          -  | obj=base/bases/outpost*/settlement*/wall/barrier/fence/silos/bunker*/fortification*: mobilize/base
build up       mobilize/deploy must
bully          coerce/restrict must
burn           assault/property must | obj=@property/effigy/flag: assault/property | subj=@traffic/sun: - | obj=fat/calories/oil/gas/fuel/coal: - | subj=protest*/demonstrat*/rioter*: protest/riot
burn down      assault/property must | subj=@traffic: -
bury           -
buttress       support/back must
call           - | actor at=over: consult/phone | at=for obj=: request/appeal | at=on/upon inf: request/appeal | at=on/upon: request/appeal | obj=meeting/session/election*/strike/halt/truce/ceasefire: - | obj=leader/president/minister/king/counterpart: consult/phone | actor at=to: consult/phone | inf: request/appeal
call for       request/appeal must | obj=papers/tender/help-line: -
call in        -  | obj=ambassador*/envoy*/diplomat*: accuse/criticise | obj=@forces: mobilize/deploy
call off       -  | obj=@talks/@ties: sanction/discontinue | obj=strike/protest*/boycott/hunger: concede/yield | obj=@attacks/truce/ceasefire: retreat/ceasefire
call up        mobilize/recruit must
campaign       -  | at=against/for subj=activist*/protest*/group*/people: protest/demonstrate
cancel         -  | obj=@talks/@ties/trip/plan/plans/planned/invitation: sanction/discontinue | obj=@pacts/contract*: reject/break | obj=@restrictions: concede/ease | obj=protest*/strike: concede/yield | obj=match/concert/show/game/season: - | obj=debt*: aid/give
capitulate     concede/yield
capture        - | subj=intelligence/service/security/gendarm* obj=@people: coerce/arrest | obj=@ships: coerce/seize | subj=police/authorities/agents/customs: coerce/arrest | obj=attention/imagination/moment/image*/title/crown/video/footage/gold/market: - | obj=weapon*/drug*/arms/vehicle*/ship*/tank*: coerce/seize | obj=@land: assault/territory | obj=@people/@forces: assault/abduct | actor: assault/abduct | place: assault/territory
carry out      -  | obj=execution*: assault/execute
castigate      accuse/criticise must
cease          -  | obj=@attacks: retreat/ceasefire | obj=@ties/production: sanction/discontinue
cede           -  | obj=@land/power/ground: retreat/withdraw
celebrate      -
censor         coerce/censor must
censure        accuse/criticise must
challenge      -  | obj=ruling/law/decision/claim/order/result*: reject/refuse
champion       support/back must
charge         accuse/charge must | at=with: accuse/charge | that: accuse/allege | obj=fee*/price*/customers/euros/dollars/battery: - | at=at/toward/into: assault/attack
chase          assault/attack must | obj=dream*/title/record/target/runs/win: -
chastise       accuse/criticise must
chide          accuse/criticise must
claim          -  | obj=life/lives: assault/kill | obj=asylum/refuge: request/refuge | obj=credit/responsibility: -
clamp          -  | at=on: coerce/restrict
clamp down     coerce/restrict
clash          assault/clash | any=@games/policy/policies/views/personalities/opinions/parliament/court/over-policy: - | at=over:@games/budget/policy/law: -
clear          -  | obj=@land/pocket subj=@forces: assault/territory | obj=protest*/demonstrat*/camp*/square/squatters/crowd*: assault/disperse | obj=mine*/landmine*/bomb*: coerce/search
climb          -  | any=aboard subj=men/gunm?n/soldiers/commandos/marines/guards/pirates: coerce/seize
close          - | subj=protest*/demonstrat*/sit-in/graduates/jobless: protest/obstruct | obj=border*/airspace/crossing*/strait: coerce/restrict | obj=border*/embassy/consulate/airspace/crossing*/mission/strait: sanction/withdraw | obj=newspaper*/station*/channel*/office*/website*/radio/media/bureau/mosque*/party: coerce/censor | obj=road*/school*/airport*/port* subj=forces/army/troops/authorities/police/government/military: coerce/restrict | obj=door/season/gap/lower/higher/deal/account: -
close down     -  | obj=newspaper*/station*/channel*/office*/website*/radio/media/bureau: coerce/censor
collaborate    cooperate/collaborate | at=with:enemy/enemies/terrorist*/militants/rebels/forces: -
combat         -  | obj=terror*/militant*/insurgen*/rebel*: assault/clash
come           - | subj=@aid/lorr*/truck* at=into any=aid/food/relief/supplies: aid/give | at=from:captivity: retreat/release
commend        support/praise must
commiserate    -
commit         -  | obj=suicide: - | obj=@aid: agree/promise | obj=rape*/sexual: assault/sexual | obj=massacre*/genocide/atrocit*/murder*/killing*/attack*/crime*/war/violation*/abuse*/torture: assault/violence | obj=@forces: mobilize/deploy | obj=itself/themselves/himself: agree/promise | at=to: agree/promise
compensate     aid/give must
complain       accuse/criticise | at=about/of/against: accuse/criticise
comply         concede/yield
compromise     concede/yield | obj=security/safety/network/data/system*: coerce/cyber
concede        concede/yield | obj=goal*/defeat/election: - | that: -
conclude       -  | obj=@pacts: agree/sign | obj=@talks/visit: consult/meet | that: -
concur         support/back
condemn        accuse/criticise must | at=to: sanction/convict
condole        -
conduct        - | obj=exercise*/drill*/manoeuvre*/maneuver* joint: cooperate/exercise | obj=exercise*/drill*/manoeuvre*: mobilize/exercise   | obj=test/tests: mobilize/test
confer         consult/meet | at=on: -
confine        coerce/arrest must
confirm        -  | obj=conviction/sentence/verdict: sanction/convict
confiscate     coerce/seize must
confront       assault/clash must | obj=@traffic/problem*/challenge*/issue*/crisis/threat*/question*: - | subj=minister/president/reporter*: accuse/criticise
congratulate   support/praise must
conquer        assault/territory must
conscript      mobilize/recruit must
consent        agree/promise
consult        consult/meet | obj=doctor*/physician*/dictionary/lawyer*/map*/book*: - 
contribute     aid/give | any=to-death/factor*: - | obj=troop*/soldiers/forces: mobilize/deploy | at=to obj=: -
control        -
converge       -  | subj=protest*/demonstrat*/thousands/crowd*: protest/demonstrate
convict        sanction/convict must
cooperate      cooperate/collaborate
coordinate     cooperate/collaborate
cordon         coerce/restrict must
cordon off     coerce/restrict must
corroborate    -
counter        -
court-martial  sanction/convict must
crack          -  | at=on: coerce/restrict
crack down     coerce/restrict
cripple        coerce/cyber must | subj=strike*/protest*/walkout: protest/strike | subj=@traffic/debt/shortage*/crisis: -
criticise      accuse/criticise must
criticize      accuse/criticise must
cross          - | subj=truck*/lorr*/convoy* any=@relief/fuel: aid/give | subj=@forces/tanks obj=border*/line/river: mobilize/deploy
cruise         -
crush          assault/attack must | obj=protest*/uprising/dissent/revolt/demonstration*: assault/disperse | any=@games/hopes/dreams: -
curb           -  | obj=@people/freedom*/press/media/rights/protest*/dissent/movement/power*: coerce/restrict
curse          accuse/criticise must
curtail        coerce/restrict must | obj=@aid: sanction/discontinue
cut            - | obj=visit/trip/tour any=short: -   | obj=@aid/@ties: sanction/discontinue | obj=power/electricity/water/gas/internet/supply/supplies/road*/route*: coerce/restrict | obj=throat*/head/hand: assault/execute | obj=troop*/forces/personnel: retreat/withdraw | obj=arsenal/weapons/warheads: retreat/disarm
cut off        -  | obj=@aid/@ties: sanction/discontinue | obj=power/electricity/water/gas/internet/supply/supplies/road*/route*/access/communicat*: coerce/restrict | obj=head/hand*/ear*: assault/torture
damage         -  | obj=@property/@enemies subj=@people/@forces/missile*/rocket*/drone*/shell*/bomb*/explosion/blast/vandal*: assault/property | obj=reputation/career/ties/relations: -
deal           -
debate         -
decapitate     assault/execute must
decide         -  | inf: -
declare        -  | obj=ceasefire/truce/cease-fire/cessation: retreat/ceasefire | obj=war/jihad: threaten/warn | obj=emergency/martial/siege: coerce/martial-law | obj=curfew: coerce/curfew | obj=support/solidarity/backing: support/back | obj=strike: protest/strike | obj=persona/non/grata: sanction/expel
decline        reject/refuse | obj=offer/invitation/request/proposal: reject/refuse | inf=comment: - | subj=price*/stock*/sales/profit*/share*/number*/rate*/population/output/value: -
decry          accuse/criticise must
deface         coerce/cyber must | obj=statue*/wall*/grave*/mosque*/church*: assault/property
defeat         -  | subj=@forces/army/rebels/militants obj=@forces/rebels/militants/army/state/group: assault/attack
defect         retreat/surrender
defend         support/back must | obj=title/lead/position*/city/town/border*/itself/themselves/himself: - | obj=right*/decision*/action*/policy/use: support/back
defer          -  | obj=@talks/visit: sanction/discontinue
defuse         coerce/search must | obj=tension*/crisis/situation/row: consult/mediate
defy           reject/break must
degrade        -
delay          -  | obj=@talks/@aid/visit: sanction/discontinue
deliver        -  | obj=speech/statement/baby/verdict/blow/message/letter/warning/lecture/result*: - | at=to/for obj: aid/give | obj=@aid: aid/give
demand         request/demand must | that: request/demand | subj=protester*/demonstrator*/crowd*/marcher*: protest/demonstrate
demobilise     retreat/disarm must
demobilize     retreat/disarm must
demolish       assault/property must | any=@games/argument: -
demonstrate    protest/demonstrate | obj=support/ability/commitment/need/importance/how/use/willingness/that: - | that: -
denounce       accuse/criticise must
deny           -  | obj=entry/access/visa*/permission/request*/aid/permit*/allocation/land: reject/refuse | obj=bail/parole/asylum/rights: coerce/withhold
depart         retreat/withdraw | subj=flight*/train*/plane*/ship*/passenger*/tourist*: - | any=norm/tradition/usual: - | subj=@forces/inspectors/fleet: retreat/withdraw
deplore        accuse/criticise must
deploy         - | any=peacekeep*/peace-keeping: aid/help   | obj=diplomat*/observer*/monitor*/doctor*/medic*/aid/mediator*/firefighter*: aid/help | obj=@forces/@weapons/missile*/radar/rangers/reinforcement*: mobilize/deploy | obj=system*/app/software/tool*/technolog*/parachute*: - | actor: mobilize/deploy | bare subj=@forces: mobilize/deploy | obj=ship*/boat*/team*/men/hundreds/thousands: mobilize/deploy
deport         coerce/deport must
depose         assault/attack must
deprive        coerce/withhold must
deride         accuse/criticise must
desecrate      assault/property must
desert         -  | subj=soldier*/troop*/fighter*: retreat/surrender
designate      - | subj=treasury/state/union/government/washington/canada/britain/australia: sanction/impose | obj=individual*/entit*/compan*/bank*/firm*/vessel*/network*: sanction/impose | any=terror*: sanction/impose
destroy        assault/property must | subj=@traffic: - | obj=cache*/explosive*/ied*/mine*/landmine*/device*: coerce/search | with=@weapons: assault/attack | subj=jet*/warplane*/airstrike*/drone*/missile*/artillery/troops/soldiers/army/rebels/guerrillas/forces/fighters/militants: assault/attack | obj=stockpile*/arsenal/own: retreat/disarm | obj=@weapons/weapon*/depot*/tunnel*/launcher*/tank*/carrier*/vehicle*: assault/attack
detain         coerce/arrest must | obj=@ships: coerce/seize
detonate       assault/explode | obj=@weapons/vest*/belt*/themselves: assault/explode | obj=himself/herself/themselves: assault/suicide | subj=police/sappers/experts: coerce/search
die            -  | any=attack*/strike*/airstrike*/raid*/shelling/bombing*/clash*/blast*/explosion*/ambush/gunfire/shooting*/fighting/grenade/landmine/mine/bomb: assault/kill
disable        -  | obj=@weapons/radar/ship*/network*/website*/computers: coerce/cyber
disagree       reject/refuse
disappear      -
disapprove     accuse/criticise
disarm         retreat/disarm | subj=police/troops/forces/army obj=@people/militia*/rebels/bomb*: coerce/seize
disband        retreat/disarm must
discard        -
disclose       -
discover       -  | obj=bomb*/explosive*/weapon*/arms/ied*/device*/grenade*/ammunition/mine*/landmine*/cache*/rocket*/munition*/tunnel*/hideout*: coerce/search
discredit      accuse/criticise must
discriminate   coerce/restrict
discuss        consult/negotiate | any=phone/telephone/call: consult/confer
dismantle      - | subj=@forces obj=post/posts/position*/outpost*/checkpoint*/base/bases: retreat/withdraw | obj=weapon*/missile*/arsenal/nuclear/reactor/base/settlement*/outpost*/checkpoint*: retreat/disarm | obj=camp*/network/cell: coerce/seize | obj=barrier*/system/ban: concede/ease
dismiss        - | that obj=accusation*/allegation*/claim*/report*/suggestion*/charge*/rumour*: -   | obj=@demands/accusation*/allegation*/report*/claim*/suggestion*/charge*/criticism: reject/refuse | obj=minister*/government/cabinet/general/official*/commander*/chief/governor/prosecutor: -
disown         reject/refuse must
dispatch       mobilize/deploy must | obj=envoy*/delegat*/diplomat*/mediator*: consult/visit | obj=@aid/doctor*/rescue*/aid: aid/give | obj=letter/message: - | obj=@forces: mobilize/deploy
disperse       assault/disperse must | subj=crowd*/protest*/demonstrat*/they/fog: -
displace       coerce/deport must | subj=@traffic/floods: -
disregard      reject/break must
disrupt        -  | obj=plot/network/cell/shipment/smuggl*: coerce/search | subj=protest*/strike*/worker*/activist*: protest/obstruct | obj=@talks/service*/traffic/communication* subj=@traffic: -
dissolve       -  | obj=parliament/party/group/assembly/organisation/organization: coerce/restrict | obj=militia/group/army: retreat/disarm
distribute     aid/give must | obj=leaflets/flyers/copies: -
divert         -
dock           -  | subj=ship*/vessel* any=aid/relief/medical/food/tents/supplies/humanitarian: aid/give
donate         aid/give must | obj=blood: -
double         -
down           assault/strike must
down tools     protest/strike
drag           -  | obj=@people: assault/beat
draw           -  | obj=criticism/condemnation/anger: -
draw down      retreat/withdraw
drill          mobilize/exercise | obj=oil/gas/well/hole*: -
drive          -  | obj=@forces/rebels/militants/fighters at=from/out: assault/attack | obj=@people/residents/families at=from/out: coerce/deport
drive back     assault/attack must
drive off      -  | bare subj=@forces: retreat/withdraw
drive out      assault/attack must
drop           - | obj=load/payload: assault/launch | obj=lawsuit/charges/case: concede/ease | obj=bomb*/leaflet*/munition*/explosive*/grenade*: assault/launch | obj=charge*/case/lawsuit: concede/ease | obj=demand*/objection*/opposition/insistence: concede/yield | obj=@aid/@ties: sanction/discontinue
drown          -
dynamite       assault/bomb must
ease           concede/ease must | obj=@restrictions/tension*/measures/rules: concede/ease | obj=pain/traffic/policy/monetary/fears/concern*: - | subj=price*/inflation: -
eject          sanction/expel must
eliminate      -  | obj=@people/terrorist*/operative*/squad: assault/kill
embargo        sanction/impose must
embark         -  | at=on:strike: protest/strike
embrace        support/back must
employ         -
encircle       coerce/restrict must
encourage      -  | inf: request/appeal
end            - | obj=trip/visit/tour/day/year/week/season/career: -   | obj=@restrictions/emergency: concede/ease | obj=@attacks/occupation: retreat/ceasefire | obj=@ties/@talks/@aid: sanction/discontinue | obj=strike/protest*/hunger/boycott/sit-in: concede/yield | obj=@pacts: reject/break | obj=presence/deployment/mission: retreat/withdraw | obj=season/year/career/day/run: -
endorse        support/back must
enforce        -  | obj=curfew: coerce/curfew | obj=blockade/ban/no-fly/siege/lockdown: coerce/restrict | obj=sanctions/embargo: sanction/impose
engage         -  | at=in:@talks/dialogue: consult/negotiate | at=in:@attacks/battle*/clash*/combat/gunfight*/firefight*: assault/clash | subj=@forces/troops obj=@forces/target*/militants/rebels/enemy: assault/attack | at=in:cleansing/genocide/killing*/torture: assault/violence
enlist         mobilize/recruit
enter          - | subj=truck*/lorr*/convoy* any=@relief/fuel: aid/give | subj=@forces/tanks/rebels/fighters obj=@land: assault/territory | obj=talk*/negotiation*: consult/negotiate
enter into     -  | obj=@pacts/talks: agree/sign
entrench       mobilize/deploy
equip          aid/give must
eradicate      -
erect          -  | obj=barricade*/roadblock*: protest/obstruct | obj=checkpoint*/barrier*/wall/fence: mobilize/base
escalate       -  | obj=@attacks: assault/attack
escort         -
establish      -  | obj=ties/relations/diplomatic: support/recognise | obj=base/bases/outpost*/post/posts/headquarters/checkpoint*/position*/command/camp/camps/barracks/point/points/garrison*: mobilize/base | obj=unit*/brigade*/militia*/force/army/battalion*/group*: mobilize/recruit | obj=corridor*: retreat/access
evacuate       -  | obj=troop*/soldier*/forces/base*/embassy/staff/personnel/diplomat*/position*/settlement*/settlers: retreat/withdraw | obj=@people/wounded/resident*/injured/sick: aid/help | subj=@forces/troops/settlers: retreat/withdraw
evict          coerce/deport must
exchange       - | obj=soldier*/servicem?n/detainee*/captured: retreat/release | obj=fire/gunfire/shots/shelling: assault/clash | obj=prisoner*/captive*/bodies/hostages/detainees: retreat/release | obj=information/intelligence/data: cooperate/share | obj=views/ideas: consult/meet | obj=words/insults: accuse/criticise
exclude        reject/refuse must
execute        assault/execute must | obj=plan/order/warrant/search/contract/will/project/strategy/operation*: -
exhort         request/appeal must
exonerate      concede/yield must
expel          sanction/expel must | obj=peacekeep*/mission/monitor*/observer*: sanction/expel  | obj=diplomat*/ambassador*/envoy*/inspector*/staff/attache*: sanction/expel | obj=@people/villagers/residents/refugees/migrants/families: coerce/deport | obj=rebels/militants/fighters subj=@forces/troops/army: assault/attack
explode        assault/explode | obj=@weapons/himself: assault/explode | subj=sales/costs/population/prices/demand/popularity: - | subj=@traffic/gas/boiler/tanker/pipe/warehouse/factory/volcano/tyre/transformer/fireworks/oven/stove: -
exploit        -
express        -  | obj=support/solidarity/backing/readiness: support/back | obj=willingness/intention: agree/promise | obj=anger/outrage/condemnation/opposition/dismay/displeasure/disapproval/disgust: accuse/criticise | obj=regret/apolog*: concede/yield | obj=gratitude/appreciation/admiration: support/praise
extend         -  | obj=@aid/hand/credit/help: aid/give | obj=condolences/sympathy/greetings: - | obj=ceasefire/truce: agree/sign | obj=@restrictions: sanction/impose | obj=curfew: coerce/curfew | obj=support: support/back | obj=invitation: agree/promise
exterminate    assault/kill must
extort         assault/loot
extradite      cooperate/extradite must
face           -  | obj=@attacks: -
facilitate     -  | obj=@talks/dialogue: consult/mediate | obj=access/passage/delivery/return: retreat/access
fail           reject/fail inf=agree/reach/resolve/sign/meet/compromise/comply/honour/honor/attend/implement/respond | inf=agree/reach/resolve/sign/comply/honour/honor/attend/implement/heed/break: reject/fail | at=in:@talks: reject/fail
fall           -  | subj=gun/guns any=silent: retreat/ceasefire
fault          accuse/criticise must
favor          support/back must
favour         support/back must
fear           -
feed           aid/help must | obj=fears/speculation/crowd/animals: -
fend off       -
ferry          aid/help must
fight          assault/clash | obj=cause/causes/effect*/@traffic/corruption/crime/poverty/fires/flames/blaze/hunger/ebola/charge*/case/election*/extradition/racism/discrimination/obesity/piracy/trafficking/climate: - | any=@games: - | subj=firefighter*/lawyer*: -
file           -  | obj=lawsuit*/complaint*/charge*/suit/case/petition: accuse/charge | obj=report*/story: -
fill           -  | subj=protest*/demonstrat*/marcher*/crowd*/thousands/hundreds obj=square*/street*/avenue*: protest/demonstrate
finance        aid/give must
find           -  | obj=bomb*/explosive*/weapon*/arms/ied*/device*/grenade*/ammunition/mine*/landmine*/cache*/rocket*/munition*: coerce/search
fine           sanction/convict must
fire           assault/fire | obj=tear/teargas/cannon*/pepper/rubber: assault/disperse  | obj=@weapons/shots/rounds/gun*/rifle*: assault/fire | at=at/on/into/toward/towards: assault/fire | obj=missile*/rocket*/artillery/mortar*/shell*: assault/launch | obj=minister*/coach/manager/worker*/employee*/staff/chief/director/official*/secretary/general: - | any=sparked/spread/brigade: -
fire on        assault/fire
firebomb       assault/property must
flare          -
flee           -  | subj=troops/soldiers/fighters/rebels/militants/forces/army: retreat/withdraw | obj=@land/country/home*: -
flout          reject/break must
fly            - | obj=weapon*/arms/ammunition/@aid/shipment*: aid/give | subj=minister*/president/envoy*/secretary/delegation* at=to/into: consult/visit | subj=bomber*/jets/warplane* at=over/near: mobilize/deploy | obj at=to actorless: aid/give
foil           coerce/search must
forbid         coerce/restrict must
force          - | obj=closure/shutdown/halt subj=protest*/demonstrat*/sit-in/crowd*: protest/obstruct | obj=@people at=from/out/off: coerce/deport | inf: coerce/restrict
force out      sanction/expel must | obj=@people/residents/families: coerce/deport
forge          -  | obj=@pacts/alliance/ties/partnership: agree/sign | obj=document*/passport*: -
forgive        -  | obj=debt*/loan*: aid/give | obj=@people: concede/yield
form           -  | obj=militia*/brigade*/unit*/battalion*/army/force/corps/armed/regiment*/guard*: mobilize/recruit | obj=alliance/coalition/committee: - 
fortify        mobilize/deploy must
foster         -
free           retreat/release must | obj=@land/town*/city/village* subj=@forces/army/troops: assault/territory | obj=hostage*/captive* subj=@forces/police/army/commandos/troops: assault/attack | obj=time/space/up/funds: -
freeze         sanction/discontinue must | obj=assets/account*/bank/funds: sanction/impose | obj=@ties/relations: sanction/discontinue | obj=price*/wages/salaries/enrichment: - | subj=river/lake/water: -
fund           aid/give must
funnel         aid/give must
further        -
gag            coerce/censor must
gain           -  | obj=control/ground/territory/foothold: assault/territory
gang-rape      assault/sexual must
garrison       mobilize/deploy must
gas            assault/unconventional must
gather         -  | subj=protest*/demonstrat*/crowd*/thousands/hundreds/people/supporters at=outside/against/to: protest/demonstrate | subj=leader*/minister*/official*: consult/meet
give           - | obj=@envoys inf=leave/pack/depart/go: sanction/expel | second=hours/days inf=leave/depart/go/pack: sanction/expel | obj=hours/days inf=leave/depart/go: sanction/expel | obj=firearm*/weapon*/rifle*/vehicle*/ship*/aircraft at=to: aid/give | obj=asylum/refuge/shelter: aid/asylum | second=@aid: aid/give | obj=@aid: aid/give | obj=ultimatum/deadline: threaten/warn | obj=support/backing/blessing: support/back | obj=permission/access/green/right*: concede/yield | obj=assurance*/promise*/guarantee*: agree/promise | obj=speech/interview/birth/way/evidence/testimony: -
give in        concede/yield
give up        -  | obj=weapon*/arms/nuclear/arsenal/missile*: retreat/disarm | obj=@land/position*/power: retreat/withdraw | obj=@demands/right*/claim*/seat/post: concede/yield
give way       concede/yield
go             -  | at=on:strike any=hunger: protest/hunger | at=on:strike: protest/strike | at=on:rampage: protest/riot | at=into:exile: retreat/resign
grab           coerce/seize must | obj=attention/headlines/chance/gold/lead: -
grant          concede/yield must | obj=asylum/refuge/citizenship: aid/asylum | second=asylum/refuge/citizenship: aid/asylum | obj=@aid: aid/give | second=@aid: aid/give | obj=access/visa*/permission/amnesty/pardon*/bail/independence/autonomy/rights/parole: concede/yield | second=access/visa*/permission/amnesty/pardon*/bail/independence/autonomy/rights: concede/yield
greet          consult/meet must
grill          -
guarantee      agree/promise must
gun down       assault/kill must
hack           coerce/cyber must | at=to:death: assault/kill | any=death/machete*: assault/kill
hail           support/praise must | at=from: -
halt           - | subj=protest*/demonstrat*/sit-in/graduates: protest/obstruct | obj=@attacks: retreat/ceasefire | obj=@aid/@ties/@talks/shipment*/deliver*: sanction/discontinue | obj=production/traffic/construction/work subj=strike*/worker*/protest*/union*: protest/strike | obj=enrichment/nuclear/program*/tests: concede/yield
hammer         assault/attack must | subj=storm/hurricane: - | any=@games: -
hand           - | obj=@people at=to: cooperate/extradite | second=@people: cooperate/extradite | obj=@weapons/@aid at=to: aid/give   | obj=control/base*/territory/security/power: retreat/withdraw | obj=@aid: aid/give | obj=sentence/verdict/term/death: sanction/convict | second=sentence/term/death: sanction/convict
hand down      -  | obj=sentence*/verdict*/term*: sanction/convict
hand out       aid/give must | obj=leaflets/flyers/awards/sentences: -
hand over      - | obj=batter*/system*/jets/aircraft/helicopter*/vehicles/boats/ships at=to: aid/give | obj=prisoner*/captive*/soldier*/troop*/fighter*/servicem?n/hostage*/detainee*/bodies/remains: retreat/release | obj=mortars/rockets/guns/@weapons: retreat/disarm | obj=control/base*/territory/@land/security/power: retreat/withdraw | obj=weapon*/arms: retreat/disarm | obj=@people/bodies/prisoner*: cooperate/extradite | obj=@aid: aid/give
handcuff       coerce/arrest must
hang           assault/execute must | obj=banner*/picture*/flag*/poster*: - | subj=future/fate: -
harass         coerce/restrict must
harbor         -  | obj=terror*/militant*/rebel*/refugee*: aid/asylum
harbour        -  | obj=terror*/militant*/rebel*/refugee*: aid/asylum
head           -  | subj=warship*/troops/forces/fleet/convoy*/tanks/frigate*/destroyer* at=for/to/toward/towards: mobilize/deploy
heap           -
heckle         protest/heckle must
help           aid/help must | inf: - | obj=itself/himself/themselves: -
hide           -
hijack         assault/abduct must | obj=@ships: coerce/seize | obj=agenda/debate/issue: -
hinder         coerce/restrict must | subj=@traffic/weather: -
hit            assault/attack must | obj=mine/landmine*/ied*/device*: -  | any=@games/record*/low/high/headlines/market*/sales/economy/note/milestone/target-date/shelves/theatres/back: - | subj=@traffic/recession/crisis/wave/inflation/shortage*: - | obj=out: accuse/criticise
hit back       -
hit out        accuse/criticise
hold           - | obj=hostage*/captive*/prisoner* any=since/years/still: - | obj=ship*/vessel*/tanker*/carrier/freighter: coerce/seize | obj=exercise*/drill*/manoeuvre*/maneuver*/game/games joint: cooperate/exercise | obj=@talks/meeting*/summit: consult/meet | obj=protest*/demonstration*/rally/rallies/march*/sit-in*/vigil*: protest/demonstrate | obj=exercise*/drill*/manoeuvre*/maneuver*/game/games: mobilize/exercise | obj=strike: protest/strike | obj=hostage*/captive*/prisoner*: assault/abduct | obj=@people subj=police/authorities/forces: coerce/arrest | at=for:charge*/murder: coerce/arrest
hold back      coerce/withhold must
honor          -  | obj=@pacts/commitment*/promise*/ceasefire: concede/yield
honour         -  | obj=@pacts/commitment*/promise*/ceasefire: concede/yield
hope           -
host           consult/meet must | obj=@talks at=between/among: consult/mediate  | obj=@talks/meeting*/president*/leader*/minister*/prince/king/delegation*: consult/meet | obj=refugee*/migrant*: aid/asylum | obj=exercise*/drill*: cooperate/exercise | any=olympic*/@games/concert/show/event: -
hurl           assault/fire must | obj=@weapons/bottles/grenade*/bomb*: assault/fire | obj=insult*/abuse/accusation*: accuse/criticise | subj=protest*/demonstrat*/rioter*/youth*/student*: protest/riot
hurt           assault/kill must | subj=@traffic: - | obj=economy/feelings/sales/chances/image: -
ignore         reject/break must | obj=@demands/warning*/order*/ultimatum/resolution*: reject/break
impeach        accuse/charge must
impede         coerce/restrict must
implement      -  | obj=ceasefire/truce: retreat/ceasefire | obj=sanctions/embargo: sanction/impose | obj=curfew/lockdown: coerce/curfew
implicate      accuse/allege must
implore        request/appeal must
impose         sanction/impose must | obj=curfew/lockdown: coerce/curfew | obj=martial/emergency: coerce/martial-law | obj=blockade*/siege*/blackout*/ban/bans/restriction*/limit*/censorship: coerce/restrict | obj=fine/sentence/penalty: sanction/convict | obj=sanction*/embargo/tariff*: sanction/impose
impound        coerce/seize must
imprison       coerce/arrest must
incarcerate    coerce/arrest must
incinerate     assault/property must
incite         -
increase       -  | obj=@aid: aid/give | obj=@forces/presence: mobilize/deploy | obj=sanctions/pressure: sanction/impose
indict         accuse/charge must
infiltrate     -  | subj=@forces/militants/hacker*/terrorist*/fighters: assault/attack
inform         -
initial        agree/sign must
initiate       -
injure         assault/kill must | subj=@traffic: -
insist         -
inspect        -  | subj=inspector*/monitor*/agency: retreat/access
install        mobilize/base must obj=missile*/system*/radar/launcher*/batter*/weapons | obj=software/camera*/solar/window*/app/government/president: -
institute      -  | obj=curfew: coerce/curfew | obj=lawsuit/proceedings: accuse/charge
instruct       -  | subj=@forces/officers/instructor*/trainer* obj=@forces/@people: cooperate/train
insult         accuse/criticise must
intensify      - | obj=recruit*: mobilize/recruit | obj=@attacks: assault/attack | obj=cooperation/ties: support/recognise | obj=pressure/sanctions: sanction/impose | obj=@talks: consult/negotiate
intercede      consult/mediate
intercept      coerce/seize must | obj=missile*/rocket*/drone*/jet*/plane*: assault/strike | obj=pass/call/message*/communications: -
intern         coerce/arrest must
interrogate    coerce/arrest must
interrupt      -  | obj=@ties/supplies: sanction/discontinue
intervene      -  | subj=@forces/army/military/troops: assault/attack
intimidate     coerce/restrict must
invade         assault/attack must | subj=crowd/fans/locust*/ants: - | obj=privacy/pitch: -
invest         -
investigate    accuse/investigate must
invite         agree/promise must | obj=bids/tenders/criticism/question*: - | inf: request/appeal
isolate        coerce/restrict must | subj=@traffic: -
issue          - | any=evacuation/evacuate: request/order | obj=warrant*: coerce/arrest | obj=ultimatum*/threat*: threaten/warn | obj=apolog*: concede/yield | obj=order*/decree*: - | obj=appeal*/call: request/appeal | obj=condemnation: accuse/criticise
jail           coerce/arrest must | at=for:years/life/months: sanction/convict  | at=for obj=years/life/months: sanction/convict | second=years/life/months: sanction/convict
jam            -  | obj=signal*/radar/gps/broadcast*/communication*/radio/station*: coerce/cyber
jeer           protest/heckle must | subj=fans: -
join           -  | obj=army/militia*/rebels/insurgen*/group at=after subj=fighter*/soldier*/militia*/rebel*: mobilize/recruit | obj=protest*/march*/demonstration*/rally/strike: protest/demonstrate | obj=exercise*/drill*: cooperate/exercise | obj=@talks: consult/meet | obj=militia*/rebels/insurgen*: mobilize/recruit | obj=coalition/alliance/forces at=with: cooperate/collaborate
kick out       sanction/expel must | obj=rebels/militants/fighters: assault/attack
kidnap         assault/abduct must
kill           assault/kill must | subj=@traffic: - | obj=bill/deal/legislation/time/chances/proposal/plan/project: - | obj=himself/herself: -
kill off       -
knife          assault/kill must
knock down     assault/property must
label          accuse/criticise must any=terror*/criminal*/traitor*/liar | obj=food/product*: -
lambast        accuse/criticise must
lambaste       accuse/criticise must
land           -  | obj=weapon*/arms/ammunition/vehicles/armo*: aid/give
lash out       accuse/criticise
laud           support/praise must
launch         - | obj=exercise*/drill* joint: cooperate/exercise   | obj=missile*/rocket*/drone*/artillery/shells/mortar*/projectile* at=at/on/against/into/toward/towards/from: assault/launch | obj=missile* subj=@people/@forces: mobilize/test | obj=satellite/rocket/product/app/website/service/campaign/book: - | obj=investigation*/probe*/inquir*/proceedings: accuse/investigate | obj=mediation: consult/mediate | obj=exercise*/drill*: mobilize/exercise
lay            -  | obj=siege: coerce/restrict | obj=mine*/landmine*/bomb*/explosive*/ied*: assault/bomb | obj=wreath*/foundation: -
lay down       -  | obj=arms/weapon*/gun*: retreat/disarm
lead           -  | obj=protest*/march*/demonstration*/rally: protest/demonstrate | obj=@attacks: assault/attack | obj=delegation* at=to: consult/visit
lead away      coerce/arrest must
learn          -  | at=from/under:instructor*/teacher*/trainer*/officers/army/military: cooperate/train
leave          - | bare subj=@forces: retreat/withdraw | subj=@forces obj=@land: retreat/withdraw | place subj=@forces/fighters/rebels/militants/settlers: retreat/withdraw | any=dead/wounded/injured/killed: assault/kill | subj=@forces/troops/fighters/rebels/militants/peacekeep*/inspector*/monitor*/diplomat*/settlers/ambassador* obj=@land/country: retreat/withdraw | obj=@pacts/treaty/organisation/organization/union/league/talks: sanction/withdraw | obj=office/post/power/cabinet/government: retreat/resign
legalise       concede/ease must
legalize       concede/ease must
lend           aid/give must | obj=support/voice/weight: support/back
let            - | obj=@aid/goods/truck*/lorr*/convoy* at=into/in/through: retreat/access | inf: concede/yield
level          assault/property must | obj=accusation*/charge*/allegation*/criticism: accuse/allege | any=@games/score: -
liberate       assault/territory must | obj=prisoner*/hostage*/captive*: retreat/release
lift           concede/ease must obj=@restrictions/sanction* | obj=@restrictions/blackout/immunity/suspension/veto: concede/ease | obj=trophy/title/spirits/economy/rates/weights/hopes/mood: -
limit          coerce/restrict must | obj=damage/losses/cost*/risk*: -
liquidate      assault/kill must
lob            assault/launch must
lobby          request/appeal
lock           - | obj=gate*/crossing*/border*: coerce/restrict | obj=@people: coerce/arrest | at=in:battle*/combat: assault/clash
lock up        coerce/arrest must
lodge          -  | obj=complaint*/protest*/appeal: accuse/criticise
loosen         concede/ease must
loot           assault/loot must
lose           -  | obj=life/lives: assault/kill
lower          -  | obj=sanction*/tariff*/barrier*: concede/ease
lynch          assault/mob must
machine-gun    assault/fire must
maim           assault/kill must
maintain       -  | obj=ceasefire/truce: retreat/ceasefire | obj=blockade/siege: coerce/restrict
manhandle      assault/beat must
manoeuvre      mobilize/exercise
march          protest/demonstrate | subj=troops/army/forces/rebels/fighters at=on/toward/towards/into: mobilize/deploy | subj=band*/time: - | at=on subj=time: -
mass           mobilize/deploy | obj=@forces: mobilize/deploy
massacre       assault/kill must
mediate        consult/mediate
meet           consult/meet | obj=demand*/need*/target*/goal*/requirement*/deadline*/standard*/criteria/cost*/expectation*/condition*/fate/death: - | any=@games: -
menace         threaten/warn must
militarise     mobilize/deploy must
militarize     mobilize/deploy must
mine           assault/bomb must obj=road*/harbour*/harbor*/port*/waters/border | obj=gold/coal/copper/bitcoin/diamonds/data: -
mistreat       assault/torture must
mobilise       mobilize/recruit must | obj=savings/crowns/capital/funding: -  | obj=@forces/police/reserv*: mobilize/deploy | obj=support/resources/funds/voters/votes/opinion/public/aid/money: - | inf=protest/demonstrat*: protest/demonstrate
mobilize       mobilize/recruit must | obj=savings/crowns/capital/funding: -  | obj=@forces/police/reserv*: mobilize/deploy | obj=support/resources/funds/voters/votes/opinion/public/aid/money: - | inf=protest/demonstrat*: protest/demonstrate
mock           accuse/criticise must
moderate       -
molest         assault/sexual must
monitor        -
mortar         assault/shell must
move           -  | obj=@forces: mobilize/deploy | subj=troops/forces/army/tanks/warship* at=to/into/toward/towards: mobilize/deploy | obj=house/home/goalposts/embassy: - | at=into:@land subj=rebels/fighters: assault/territory
murder         assault/kill must
mutilate       assault/torture must
mutiny         protest/riot
nab            coerce/arrest must
name           -
nationalise    coerce/seize must
nationalize    coerce/seize must
negotiate      consult/negotiate | obj=release/ransom/surrender: consult/negotiate | obj=contract/salary/bend/corner: -
net            -  | obj=suspect*/militant*/member*/men: coerce/arrest
neutralise     assault/kill must | obj=bomb*/device*/ied*/threat: coerce/search
neutralize     assault/kill must | obj=bomb*/device*/ied*/threat: coerce/search
nominate       -
normalise      support/recognise must
normalize      support/recognise must
obey           concede/yield
object         reject/refuse
obliterate     assault/property must
obstruct       coerce/restrict must | subj=protest*/demonstrat*/worker*/farmer*: protest/obstruct
occupy         coerce/seize must | subj=protest*/demonstrat*/student*/worker*/activist*/farmer*: protest/obstruct | subj=@forces/troops/rebels/fighters obj=town*/city/cities/village*/district*/area*/province*/territor*/airport/base/bases/region*/hill*: assault/territory | obj=building*/site/house*/seat/post/position/space/time: -
offer          agree/promise must | obj=condolences/prayers/sympath*/course*/discount*/price*/advice/glimpse/insight: - | obj=support: support/back | obj=apolog*: concede/yield | inf: agree/promise
open           -  | obj=fire: assault/fire | obj=border*/crossing*/airspace/corridor*: retreat/access | obj=investigation*/probe/inquiry/hearing/case/proceedings: accuse/investigate | obj=embassy/consulate: support/recognise | obj=talk*/negotiation*: consult/negotiate | obj=front/offensive: assault/attack
open fire      assault/fire
open up        -  | obj=border*/crossing*: retreat/access
oppose         reject/refuse must
oppress        coerce/restrict must
order          request/order must | obj=@envoys inf=leave/go/depart/pack: sanction/expel | obj=troop*/forces/army: mobilize/deploy | obj=withdrawal/evacuation/pullout/pullback: retreat/withdraw | obj=@attacks: assault/attack | obj=arrest*/detention: coerce/arrest | obj=release: retreat/release | obj=curfew: coerce/curfew | obj=closure: coerce/restrict | obj=investigation*/probe/inquiry: accuse/investigate | obj=expulsion: sanction/expel | obj=food/pizza/vaccine*/doses/jets/planes: -
organise       -  | obj=protest*/demonstration*/rally/rallies/march*: protest/demonstrate | obj=@talks: consult/mediate
organize       -  | obj=protest*/demonstration*/rally/rallies/march*: protest/demonstrate | obj=@talks: consult/mediate
oust           assault/attack must | obj=coach/manager: - | obj=rebels/militants/fighters: assault/attack | obj=chief/minister*/chairman/official*: -
outlaw         coerce/restrict must
overpower      assault/attack must
overrule       reject/refuse must
overrun        assault/territory must
overthrow      assault/attack must
overturn       -  | obj=ban/conviction/ruling/sentence/verdict/law/decision: concede/ease | obj=car*/vehicle*: assault/property
paralyse       - | with=cyber/cyberattack/hack*: coerce/cyber | subj=strike*/protest*/worker*: protest/strike
paralyze       - | with=cyber/cyberattack/hack*: coerce/cyber | subj=strike*/protest*/worker*: protest/strike
pardon         concede/yield must
participate    -  | at=in:@talks: consult/meet | at=in:exercise*/drill*/manoeuvre*/maneuver*: cooperate/exercise | at=in:protest*/march*/demonstration*/rally/strike/sit-in*/die-in*/vigil*/walkout*: protest/demonstrate | at=in:riot*: protest/riot | at=in:@attacks: assault/attack
partner        cooperate/collaborate
pass           -  | obj=data/information/intelligence/secrets/documents at=to: cooperate/share | obj=sentence: sanction/convict | obj=law/bill/resolution/motion: -
patrol         mobilize/deploy | any=joint/jointly/together: cooperate/exercise
pay            -  | obj=compensation/aid/ransom: aid/give | obj=visit: consult/visit | obj=tribute: support/praise
peg            -
pelt           assault/mob must | subj=protest*/demonstrat*/rioter*/youth*: protest/riot | subj=rain/hail: -
penalise       sanction/impose must
penalize       sanction/impose must
perish         -  | at=in/from:attack*/strike*/airstrike*/raid*/shelling/bombing*/clash*/blast*/explosion*/ambush/gunfire/shooting*/fighting/grenade: assault/kill
perpetrate     assault/violence must
persecute      coerce/restrict must
petition       request/appeal
phone          consult/phone must
picket         protest/heckle must | bare: protest/demonstrate
pillage        assault/loot must
place          - | at=on:blacklist/list: sanction/impose | obj=embargo/sanction*: sanction/impose | obj=guns/missile*/batter*/artillery/launcher*/troops/mines/snipers/forces: mobilize/deploy | obj=@people at=under:arrest/detention/house: coerce/arrest | obj=order*/bet/ad: -
plant          -  | obj=bomb*/mine*/landmine*/explosive*/device*/ied*: assault/bomb | obj=flag: mobilize/base | obj=tree*/crop*: -
plead          request/appeal | at=guilty: - | any=guilty/innocent: -
pledge         agree/promise | obj=@aid: agree/promise | obj=support/allegiance/loyalty: support/back | inf=retaliat*/aveng*/fight/destroy/attack/crush/respond/strike: threaten/warn
plot           -  | obj=@attacks/coup/assassination: assault/attack
plunder        assault/loot must
poison         assault/unconventional must | subj=food: -
post           - | any=picture*/video*/photo*/message*/footage/online/telegram: - | obj=@forces/guards: mobilize/deploy
postpone       -  | obj=@talks/@ties/visit: sanction/discontinue | obj=match*/game*/release/show: -
pound          assault/shell must | subj=jet*/warplane*/plane*/airstrike*/bomber*: assault/strike | subj=storm/rain/waves/hurricane: -
pour           -  | obj=troops/forces: mobilize/deploy | subj=protest*/thousands at=into/onto: protest/demonstrate
practice       -  | subj=@forces: mobilize/exercise
practise       -  | subj=@forces: mobilize/exercise
praise         support/praise must
press          request/demand must | obj=charges: accuse/charge | obj=ahead/button/conference: - | subj=@forces/rebels at=into/toward: assault/attack
pressure       request/demand must
pressurise     request/demand must
prevent        coerce/restrict must | subj=@traffic/weather: - | obj=disease/spread/suicide/war/injury/violence/repeat: - | subj=police/authorities obj=attack/plot/bombing: coerce/search
probe          accuse/investigate must
proclaim       -  | obj=ceasefire/truce: retreat/ceasefire | obj=support: support/back | obj=emergency/martial: coerce/martial-law
prohibit       coerce/restrict must | obj=import*/export*/aid/trade: sanction/impose
promise        agree/promise | obj=revenge/retaliation/response: threaten/warn | inf=retaliat*/aveng*/fight/destroy/attack/crush/respond/strike/punish: threaten/warn
promote        -
propose        agree/promise | obj=@pacts/@talks/ceasefire/truce/visit: agree/promise | obj=law/bill/tax/budget/marriage/name: -
prosecute      accuse/charge must
protect        -
protest        protest/demonstrate | obj=innocence: - | subj=minister*/government/ambassador*/president/embassy/ministry/state: accuse/criticise | that: accuse/criticise
provide        aid/give must | second: aid/give  | obj=@aid/protection/training: aid/give | at=with/to/for obj=: aid/give | obj=information/intelligence/evidence/data: cooperate/share | obj=update*/detail*/evidence/opportunity/platform/insight/statement/comment/glimpse/boost: -
provoke        -
pull           -  | obj=@forces at=out/back/from: retreat/withdraw | obj=ambassador*: sanction/withdraw
pull back      retreat/withdraw
pull down      assault/property must
pull out       retreat/withdraw | at=of:@pacts/@talks/treaty/agreement/deal: sanction/withdraw
pummel         assault/shell must
punish         sanction/impose must
purge          coerce/arrest must
push           -  | subj=@forces/rebels/troops/fighters at=into/toward/towards/deep: assault/attack | at=for: request/appeal | obj=@forces/militants at=out/from: assault/attack
push back      assault/attack must
put            - | at=on:blacklist/list: sanction/impose | at=on:alert: mobilize/deploy | obj=@people at=under:arrest/detention/house: coerce/arrest | obj=pressure at=on: request/demand | at=to:death: assault/execute | obj=blame at=on: accuse/allege
quash          -  | obj=rebellion/uprising/protest*/revolt/coup: assault/disperse | obj=conviction/sentence/ruling: concede/ease
quell          assault/disperse must
question       -  | subj=police/authorities/agents/detectives obj=@people: accuse/investigate
quit           retreat/resign | obj=@land/base*: retreat/withdraw | obj=treaty/@pacts/union/league/talks/bloc: sanction/withdraw | obj=job/smoking: -
raid           assault/attack must | subj=police/authorities/agents/forces/officers/troops/soldiers obj=office*/home*/house*/premises/newspaper*/headquarters/apartment*/building*/compound: coerce/search
raise          -  | obj=militia*/army/force/brigade*/battalion*: mobilize/recruit | obj=siege: retreat/withdraw
rally          protest/demonstrate | subj=stock*/share*/market*/team/price*/dollar/currency/bulls: - | obj=support/troops: - | at=behind/around: support/back
ram            assault/attack must | with=car/truck/vehicle: assault/attack
ransack        assault/loot must
rape           assault/sexual must
ratify         agree/sign must
ravage         -
raze           assault/property must
re-open        retreat/access must obj=border*/crossing*/road*/airport*/port*/embassy/consulate/airspace/corridor*/mosque*
reach          - | subj=arms/weapons/missile*: aid/give | subj=truck*/lorr*/convoy* any=@relief: aid/give | subj=convoy* any=army/military/troops/soldiers/armo*: mobilize/deploy | obj=@pacts/understanding/compromise/settlement/consensus: agree/sign
reaffirm       -  | obj=support/commitment/solidarity: support/back
rearm          mobilize/deploy
rebel          protest/riot
rebuff         reject/refuse must
rebuke         accuse/criticise must
recall         -  | obj=ambassador*/envoy*/diplomat*/consul*/charge: sanction/withdraw | obj=@forces/commander*/troops/officers: retreat/withdraw | obj=product*/car*/vehicle*/memory/how/days: -
recapture      assault/territory must | obj=escaped/prisoner*/fugitive*: coerce/arrest | obj=title/form/magic: -
receive        - | obj=call/calls any=phone/telephone: consult/phone | obj=call at=from: consult/phone | obj=@aid: aid/give | obj=@people/president*/minister*/envoy*/delegation*/ambassador*: consult/meet
recognise      support/recognise must | any=internationally: - | obj=need/importance/fact/problem/face/voice: - | that: -
recognize      support/recognise must | any=internationally: - | obj=need/importance/fact/problem/face/voice: - | that: -
reconcile      concede/yield
reconquer      assault/territory must
recover        -  | obj=bomb*/explosive*/weapon*/arms/ied*/device*/grenade*/ammunition/mine*/landmine*/cache*/rocket*/munition*/firearm*/rifle*: coerce/search
recruit        mobilize/recruit must | obj=staff/nurses/teachers/players/engineers/employees/volunteers-medical: -
redeploy       mobilize/deploy | at=from obj=: mobilize/deploy
reduce         -  | obj=@aid/supplies/@ties: sanction/discontinue | obj=@forces/presence: retreat/withdraw | obj=tension*: concede/ease | obj=sentence: concede/yield
refuse         reject/refuse | inf=comment/say/speak/answer/elaborate: -
refute         -
regain         -  | obj=control/@land: assault/territory
regret         concede/yield
regroup        -
rehearse       -  | subj=@forces: mobilize/exercise
reimpose       sanction/impose must | obj=curfew: coerce/curfew
reinforce      mobilize/deploy must obj=@forces/presence/border*/position*/@land/garrison* | obj=@forces/presence/border*/position*/@land/garrison*: mobilize/deploy
reinstate      -  | obj=@people: concede/yield | obj=sanction*/ban: sanction/impose
reject         reject/refuse must | that obj=accusation*/allegation*/claim*/report*/suggestion*/charge*/rumour*: -  | obj=accusation*/allegation*/claim*/charge*/report*/suggestion*/criticism: -
relax          concede/ease must obj=@restrictions/rules/controls
release        retreat/release must obj=@people/bodies/body/remains/ship/vessel/tanker/sergeant/captured/kidnapped/arrested/@forces | obj=captive/hostage*/surveyor/engineer*: retreat/release | obj=statement*/report*/video*/figures/data/album/film/photo*/image*/footage/name*/result*/details/list/documents/book/single/update*: - | obj=funds/money/aid/billion/million/tranche: aid/give | obj=@people: retreat/release | actor: retreat/release
relinquish     -  | obj=control/power/@land/claim*: retreat/withdraw
relocate       -  | obj=@forces: mobilize/deploy | obj=@people/families/residents: coerce/deport
remain         -  | at=on:alert: mobilize/deploy
renege         reject/break
renew          -  | obj=@pacts/ceasefire: agree/sign | obj=ties/relations: support/recognise | obj=@attacks: assault/attack | obj=call*/appeal*/demand*: request/appeal | obj=sanction*: sanction/impose
renounce       -  | obj=violence/terrorism/weapon*/armed: retreat/disarm | obj=@pacts: reject/break | obj=claim*: concede/yield
reopen         retreat/access must obj=border*/crossing*/road*/airport*/port*/embassy/consulate/airspace/corridor*/mosque*
repatriate     coerce/deport must | obj=bodies/remains/body: aid/help | obj=prisoner*/citizen*: retreat/release
repeal         concede/ease must
repel          assault/clash must
repress        coerce/restrict must
reprimand      accuse/criticise must
repudiate      reject/refuse must
repulse        assault/clash must
request        request/appeal must
rescind        -  | obj=@restrictions/order/decree: concede/ease | obj=@pacts/offer/invitation: reject/break
rescue         aid/help must | obj=hostage*/captive*/kidnapped: assault/attack
resettle       aid/asylum must
resign         retreat/resign
resist         reject/refuse must
resolve        -
resort         -  | at=to:violence/force/firing: assault/violence
respect        -  | obj=ceasefire/truce: retreat/ceasefire
respond        -  | with=@attacks/@weapons/force/fire: assault/attack
restore        -  | obj=ties/relations/diplomatic: support/recognise | obj=aid: aid/give | obj=access/power/electricity/internet: concede/ease
restrain       -
restrict       coerce/restrict must
resume         -  | obj=@talks: consult/negotiate | obj=@attacks: assault/attack | obj=@aid: aid/give | obj=@ties/relations: support/recognise
retake         assault/territory must | obj=exam/test/lead: -
retaliate      assault/attack
retreat        retreat/withdraw | subj=glacier*/price*/stock*/dollar/ice: -
return         - | at=from:captivity: retreat/release | obj=@people at=to/home: retreat/release | actorless obj at=to: retreat/release | obj=bodies/body/remains/prisoner*/captive*/hostage*/weapon*/equipment/land/territory/aircraft/artefact*/seized/confiscated: retreat/release | obj=fire/gunfire: assault/clash | subj=troops/forces/soldiers at=from/home: retreat/withdraw
reunite        -
reveal         -
revile         accuse/criticise must
revoke         -  | obj=licen*/citizenship/visa*/accreditation/passport*/status/residency/permit*: sanction/withdraw | obj=@restrictions: concede/ease | obj=@pacts: reject/break
revolt         protest/riot
riot           protest/riot
rip            -  | subj=blast/bomb/explosion: assault/explode
rise up        protest/riot
rob            assault/loot must
rocket         assault/launch must
roll           -  | subj=tank*/armo*/troops/vehicle*/forces at=into/in: mobilize/deploy | any=@relief subj=truck*/lorr*/convoy* at=into: aid/give | subj=convoy* at=into: mobilize/deploy
rough up       assault/beat must
round up       coerce/arrest must
rout           assault/attack must | any=@games: -
rule out       reject/refuse must
run            -
rush           -  | obj=@forces/reinforcement*: mobilize/deploy | obj=@aid/doctors: aid/give
sabotage       assault/property must
sack           assault/loot must obj=@land/@property/embassy | obj=@land/embassy/office*: assault/loot
sanction       sanction/impose must
say            -  | obj=sorry: concede/yield
scold          accuse/criticise must
scrap          -  | obj=@pacts/treaty: reject/break | obj=@restrictions/tax/law: concede/ease | obj=@talks/@ties/visit: sanction/discontinue
scuffle        assault/clash
scupper        reject/refuse must
seal           - | obj=deal/accord: agree/sign   | obj=@pacts: agree/sign | obj=border*/area/road*/city/camp: coerce/restrict
seal off       coerce/restrict must
search         -  | subj=police/troops/soldiers/forces/agents/officers obj=home*/house*/premises/office*/vehicle*/area: coerce/search
seek           request/appeal must obj=asylum/refuge/extradition/help/aid/assistance/support/protection/permission/talks/meeting/access/release/ceasefire/apology/compensation/sanctions | obj=asylum/refuge: request/refuge | obj=@talks/truce/ceasefire/peace: request/appeal | obj=damages: accuse/charge
seize          coerce/seize must | obj=ship*/vessel*/tanker*/freighter*/carrier/dhow*/boat*: coerce/seize | subj=@forces/rebels/fighters/militants/army/state/troops/militia* obj=@land/control/parts/swathe*: assault/territory | obj=power/control: assault/territory | obj=hostage*/@people: assault/abduct | obj=chance/opportunity/moment/initiative/headlines: -
sell           aid/give must obj=weapon*/arms/missile*/jets/warplane*/tank*/helicopter*/aircraft/drones/munitions | obj=weapon*/arms/missile*/jets/warplane*/tank*/helicopter*/drones/munitions: cooperate/share
send           - | subj=army/military/navy/troops obj=tank*/artillery/armo*/warship*/soldiers/troops: mobilize/deploy | obj=drone*/missile*/rocket* at=against/at/toward/towards/into: assault/launch | obj=peacekeep*: aid/help | second obj=tribes/@forces: aid/give | obj=@weapons at=to: aid/give | second=envoy*/letter/message/condolences: - | second obj=@people: - | second: aid/give | obj=refugee*/migrant*/asylum* at=back: coerce/deport | obj=envoy*/delegat*/diplomat*/mediator*/minister* at=to/for/in: consult/visit | obj=@aid/doctor*/medic*/rescue*/arms/weapons/money/supplies: aid/give | obj=@forces/troops/warship*: mobilize/deploy | obj=message/letter/signal/condolences/greetings/text: -
sentence       sanction/convict must
separate       -
serve          -
set            -  | obj=fire/ablaze/alight/aflame at=to: assault/property | any=fire/ablaze/alight/aflame: assault/property | obj=free: retreat/release | obj=deadline/ultimatum: threaten/warn | any=free: retreat/release
set ablaze     assault/property must
set alight     assault/property must
set fire       assault/property must
set free       retreat/release must
set off        assault/explode must obj=@weapons/explosion*/blast*/bomb*/charge* | obj=@weapons/explosion*/blast*/bomb*/charge*: assault/explode
set up         -  | obj=base/bases/outpost*/post/posts/headquarters/checkpoint*/position*/command/camp/camps/roadblock*/barracks/point/points/garrison*: mobilize/base | obj=militia*/brigade*/force/unit*/army: mobilize/recruit | obj=blockade/barricade*: protest/obstruct | obj=commission/committee/tribunal/inquiry: accuse/investigate
settle         -  | obj=dispute/differences/row: agree/sign
sever          -  | obj=@ties/relations: sanction/withdraw | obj=head/cable*/line*: assault/property
shadow         -
share          -  | obj=view*/video/photo*/border/power/story/concern*/recipe/platform: - | at=with/to: cooperate/share | obj=information/intelligence/data/evidence/technology/secrets/expertise: cooperate/share
shell          assault/shell must
shelter        aid/asylum must
ship           - | at=to obj: aid/give   | obj=@aid/arms/weapons: aid/give | obj=oil/goods/grain: -
shoot          assault/fire | obj=@people/dead: assault/kill | obj=film/video/photo*/scene*/hoops/penalty/career-best/round: - | at=at/on/into: assault/fire | any=@games/film/movie: - | actor: assault/kill
shoot dead     assault/kill must
shoot down     assault/strike must | obj=idea/proposal/plan/bill: reject/refuse
shore up       support/back must
shun           reject/refuse must
shut           - | subj=protest*/demonstrat*/sit-in/graduates/jobless: protest/obstruct | obj=border*/airspace/crossing*/strait: coerce/restrict | obj=border*/embassy/consulate/airspace/crossing*: sanction/withdraw | obj=newspaper*/station*/channel*/office*/website*/radio/media: coerce/censor | obj=road*/airport*/school* subj=forces/army/troops/authorities/police/government: coerce/restrict | obj=shop*/business*: -
shut down      - | subj=protest*/demonstrat*/sit-in/graduates/jobless: protest/obstruct | obj=newspaper*/station*/channel*/office*/website*/radio/media/internet/network*/service*: coerce/censor | subj=strike*/protest*/worker*: protest/strike | obj=@ties/embassy/consulate/program*: sanction/discontinue
side           -  | at=with: support/back
sign           agree/sign must obj=@pacts/document/letter/deal/mou | obj=player/striker/contract/bill/law/order/decree/petition: -
silence        coerce/censor must
sink           assault/attack must | subj=@traffic: - | subj=ferry/boat/ship/price*/economy: -
sit down       consult/meet
skirmish       assault/clash
slam           accuse/criticise must | subj=car/truck/plane/storm/ship at=into: - | subj=missile*/rocket*/shell*/drone*: assault/explode
slap           -  | obj=sanction*/embargo/tariff*/fine/ban: sanction/impose
slash          -  | obj=@aid/funding: sanction/discontinue | obj=throat*: assault/kill | obj=price*/job*/rates: -
slaughter      assault/kill must | obj=cattle/sheep/animals/chickens/pigs: -
slay           assault/kill must
smash          -  | obj=window*/shop*/car*: assault/property | any=@games/record*: - | obj=cell/network/ring: coerce/search
smuggle        -  | obj=weapons/arms/ammunition/explosives: aid/give
snatch         -  | obj=@people: assault/abduct
sneak          -
snipe          assault/fire
snub           reject/refuse must
soften         concede/ease must
spar           -
spark          -
speak          - | at=by/on:phone/telephone: consult/confer | at=to:reporter*/journalist*/press/crowd*/supporters/agency/television/parliament/radio/news/media: - | at=with/to any=phone/telephone/call: consult/phone | at=with/to: consult/meet
spread         -  | obj=rumour*/rumor*/disinformation/propaganda/lies/fake: coerce/misinform
spurn          reject/refuse must
spy            coerce/cyber
squabble       -
stab           assault/kill must
stage          - | obj=exercise*/drill*/manoeuvre*/maneuver*/war joint: cooperate/exercise   | obj=protest*/demonstration*/rally/rallies/march*/sit-in*/walkout/walk-out: protest/demonstrate | obj=coup: assault/attack | obj=exercise*/drill*/manoeuvre*/maneuver*/war: mobilize/exercise
stand          -  | at=by/behind/with: support/back
stand down     retreat/disarm
stand up       -  | at=for: support/back
starve         coerce/withhold must
station        mobilize/deploy must obj=@forces
stay           -  | at=away: reject/refuse | any=away: protest/boycott
steal          assault/loot must | subj=player/team: - | obj=show/limelight: -
step           -  | at=aside/down: retreat/resign
step down      retreat/resign
step up        - | obj=recruit*: mobilize/recruit | obj=@attacks: assault/attack | obj=@aid/assistance: aid/give | obj=cooperation: support/recognise | obj=security/patrols: mobilize/deploy | obj=pressure/sanctions: sanction/impose
stifle         coerce/censor must
stone          assault/mob must
stonewall      reject/refuse must
stop           - | obj=ship*/vessel*/tanker*/freighter: coerce/seize | obj=@attacks/war: retreat/ceasefire | obj=@aid/@ties/@talks: sanction/discontinue | obj=work subj=worker*/union*/staff: protest/strike | obj=ship*/vessel*/convoy* subj=forces/navy/troops/police/soldiers/rebels: coerce/restrict
storm          assault/attack must | subj=protest*/demonstrat*/crowd*/mob/supporters/rioters: protest/riot | at=out/off: -
strafe         assault/strike must
strangle       assault/kill must
strengthen     -  | obj=ties/relations/cooperation/alliance: support/recognise | obj=@forces/presence/defen*/military: mobilize/deploy | obj=sanction*: sanction/impose
stress         -
strike         assault/strike must | obj=bargain/deal: agree/sign  | obj=@pacts/balance/bargain/note/chord/tone/gold/oil/blow: - | obj=@pacts: agree/sign | subj=worker*/teacher*/doctor*/nurse*/driver*/pilot*/union*/miner*/staff/employees: protest/strike | subj=@traffic: - | any=@games: - | bare: - 
strip          -  | at=of: sanction/withdraw
subjugate      assault/territory must
submit         -  | at=to: concede/yield
subpoena       request/order must
subsidise      aid/give must
sue            accuse/charge must | at=for:peace: request/appeal
suffer         -  | obj=injur*/wound*/burn*/casualt*: assault/kill
summon         -  | obj=ambassador*/envoy*/diplomat*/charge/attache: accuse/criticise | obj=@people/witness*: request/order
supply         aid/give must
support        support/back must | obj=troop*/offensive/rebels with=@weapons/air: aid/help
suppress       coerce/restrict must | obj=protest*/demonstration*/uprising/revolt/riot*: assault/disperse | obj=report/evidence/news: coerce/censor
surrender      retreat/surrender | obj=weapon*/arms: retreat/disarm | obj=lead/title: -
surround       coerce/restrict must obj=@land/@enemies/@people/house/home/building/compound | obj=@games: -
suspend        sanction/discontinue must obj=@ties/@aid/@talks/membership/licen*/parliament/constitution/operations | obj=@attacks: retreat/ceasefire | obj=@restrictions: concede/ease | obj=constitution/parliament/rights: coerce/martial-law | obj=@pacts: reject/break | obj=player/coach/driver/teacher/student*/match: - | obj=strike/protest*: concede/yield
sustain        -  | obj=injur*/wound*/burn*/casualt*: assault/kill
swap           - | obj=soldier*/servicem?n/detainee*/captured: retreat/release | obj=@people: retreat/release | obj=prisoner*/hostage*/captive*/bodies: retreat/release | obj=intelligence/information: cooperate/share
swear          - | that: threaten/warn   | inf=fight/aveng*/revenge/kill/destroy/retaliat*/attack/continue: threaten/warn | obj=revenge/vengeance: threaten/warn | obj=allegiance/loyalty: support/back
sweep          -  | subj=@forces/troops/police obj=@land: coerce/search | subj=fire/flood*/storm: - | any=@games: -
sympathise     support/back
sympathize     support/back
table          -
take           - | obj=ship*/vessel*/tanker*/freighter subj=@forces/guards/navy/iran/houthi*/pirates: coerce/seize | obj=call at=from: consult/phone | obj=part at=in:protest*/march*/demonstration*/rally/strike/sit-in*/die-in*/vigil*/walkout*: protest/demonstrate | obj=part at=in:riot*: protest/riot | obj=part at=in:@attacks: assault/attack | obj=part at=in:manoeuvre*/maneuver*/game/games: cooperate/exercise | obj=streets/street: protest/demonstrate | obj=hostage*/prisoner*/captive*: assault/abduct | any=hostage/prisoner/captive: assault/abduct | obj=control: assault/territory | subj=@forces/rebels/fighters/troops/militants obj=town*/city/village*/district*/area*/base*/airport*/bridge*/localit*/parts/hill*: assault/territory | obj=power: assault/territory | obj=custody: coerce/arrest | at=into:custody: coerce/arrest | at=to:streets/street: protest/demonstrate | at=in obj=refugee*: aid/asylum | obj=part at=in:@talks: consult/meet | obj=part at=in:exercise*/drill*: cooperate/exercise | obj=part at=in:protest*/rally/march*/demonstration*: protest/demonstrate | obj=refuge/shelter: request/refuge
take away      - | obj=@people/brother*/siblings: coerce/arrest
take hostage   assault/abduct must
take in        -  | obj=refugee*/migrant*/families/people: aid/asylum
take off       -
take out       -  | obj=procession*/march*/rally/rallies/protest*: protest/demonstrate
take over      -  | obj=@land/control/power/@property/localit*: assault/territory
talk           - | any=phone/telephone: consult/confer | at=to:reporter*/journalist*/press/media: - | at=with/to any=phone/telephone: consult/phone | at=with/to: consult/negotiate
target         assault/attack must | subj=treasury/sanctions/regulator*/ofac: sanction/impose | subj=action*/measure*/move/moves/rule*/probe/investigation*/program*/project*/tax*/policy/step*/plan*: - | obj=sales/growth/market*/customers/audience/inflation/voters/win/record/emissions: - | subj=campaign/ad*/law/bill/policy/app/sanctions: - | subj=police/authorities/raids: coerce/search
taunt          accuse/criticise must
teach          -  | inf: cooperate/train | obj=@forces/fighters/militia*/rebels: cooperate/train
tear           -  | obj=down: assault/property
tear down      assault/property must
tear up        reject/break must
telephone      consult/phone must
tell           - | obj=@envoys inf=leave/go/depart/pack: sanction/expel | at=in/during:call/conversation: consult/phone | inf=evacuate/flee/leave: request/order
terminate      -  | obj=@ties/@aid/@talks: sanction/discontinue | obj=@pacts/contract: reject/break
terrorise      assault/violence must
terrorize      assault/violence must
test           mobilize/test must obj=missile*/rocket*/nuclear/weapon*/warhead*/bomb*/torpedo* | obj=missile*/rocket*/nuclear/weapon*/warhead*/bomb*/torpedo*: mobilize/test
test-fire      mobilize/test must
thank          support/praise must
thrash         assault/beat must | any=@games: -
threaten       threaten/warn | subj=@traffic/hurricane/crisis/drought/climate/recession/shortage*/slump: - | obj=stability/peace/economy/livelihood*/health/survival/future/species/environment: -
throw          - | obj=@people/attache* at=out/of: sanction/expel   | obj=stone*/rock*/bottle*/petrol/molotov*/brick*: protest/riot | obj=grenade*/bomb*/explosive*/acid: assault/fire | obj=support/weight: support/back
throw out      - | obj=envoy*/employee*/staff/attache*/ambassador*: sanction/expel | obj=@people/inspectors/diplomat*/monitors: sanction/expel | obj=case/lawsuit/charges: concede/yield
thwart         coerce/search must
tighten        -  | obj=@restrictions/sanction*: sanction/impose | obj=curfew: coerce/curfew | obj=blockade/siege/security/grip/noose/control*: coerce/restrict
topple         assault/attack must | obj=statue*/tree*/monument*: assault/property | subj=wind*/storm: - | any=@games: -
torch          assault/property must | subj=protest*/demonstrat*/rioter*/mob: protest/riot
torpedo        assault/attack must | obj=deal/talks/bill/plan: reject/refuse
torture        assault/torture must
tour           consult/visit
train          cooperate/train must | obj=model*/network*/dog*/horse*: -  | obj=sight*/gun/guns/player*/teachers/dog*/staff: - | obj=hacker*/own: mobilize/recruit | at=for:marathon/olympic*/race: -
transfer       -  | obj=@forces/troops: mobilize/deploy | obj=weapon*/arms/money/technology/funds: aid/give | obj=prisoner*/suspect*/detainee*: cooperate/extradite | obj=control/power/authority/sovereignty: retreat/withdraw
transport      - | at=to obj=@aid: aid/give   | obj=@aid: aid/give | obj=troops/forces/weapons: mobilize/deploy
trap           coerce/restrict must | subj=@traffic: -
travel         -  | subj=minister*/president*/envoy*/secretary/delegation*/leader*/chief/premier/diplomat*/king/queen/prince/pope/senator*/official* at=to: consult/visit
tread          -
trespass       -
trigger        -  | obj=blast/explosion/ied/landmine/bomb/device/mine: assault/explode
try            -  | subj=court*/tribunal*/judge* obj=@people: accuse/charge
turn away      reject/refuse must
turn back      reject/refuse must | obj=clock: -
turn down      reject/refuse must
turn in        -
turn over      -  | obj=@people: cooperate/extradite | obj=control/base*: retreat/withdraw | obj=evidence/documents: cooperate/share
unban          concede/ease must
unblock        concede/ease must
undertake      -
undo           -
unfreeze       concede/ease must
unleash        -  | obj=@attacks/@weapons/wave/barrage: assault/attack
unload         -  | obj=weapon*/arms/ammunition/vehicles/armo*/missile*/drones/carriers: aid/give
unseat         -
unveil         -  | obj=missile*/drone*/weapon*: mobilize/test
uphold         -  | obj=sentence/conviction/verdict/ban: sanction/convict
uproot         coerce/deport must
urge           request/appeal must
use            -  | obj=gas/teargas/cannon*/batons/pepper/rubber/force at=against/on: assault/disperse | obj=chemical/chlorine/sarin/mustard/phosphorus/poison*: assault/unconventional | obj=airspace/base*: - | obj=gas/cannon*/batons/rubber/teargas any=protest*/demonstrat*/crowd*/rally/clash*/rioter*/march*: assault/disperse | obj=gas/cannon*/batons/rubber inf=disperse/break: assault/disperse | obj=force at=against: assault/violence
usurp          assault/territory must
vacate         retreat/withdraw must | obj=sentence/conviction/ruling: concede/yield
vandalise      assault/property must
vandalize      assault/property must
veto           reject/refuse must
vilify         accuse/criticise must
violate        reject/break must | obj=rights/privacy: coerce/restrict | obj=airspace/border/sovereignty/waters: mobilize/deploy
visit          consult/visit must | obj=site/museum/website/store/doctor/grave/wounded/family: - | subj=tourist*/fans/customers/shoppers: -
voice          -  | obj=support/backing/solidarity: support/back | obj=anger/outrage/opposition/criticism/condemnation: accuse/criticise
vote           -  | at=against: reject/refuse | at=for/in: -
vow            agree/promise | that any=retaliat*/aveng*/fight/destroy/attack/crush/respond/strike/punish/drive/expel/kill: threaten/warn  | inf=retaliat*/aveng*/fight/destroy/attack/crush/respond/strike/punish/expel/continue/kill/defeat/bomb/eliminate/resist/hit/target/hunt/fire/block/close/defend/never/invade/wipe/deport/arrest/make/step/bury/drive/hang: threaten/warn | obj=revenge/retaliation/response/vengeance/action/war/force/jihad: threaten/warn
wage           -  | obj=war/campaign/battle/insurgency/jihad: assault/attack
waive          concede/ease must
walk           -  | at=out: protest/strike
walk out       protest/strike | at=of:@talks: sanction/discontinue
want           -
warn           threaten/warn | any=weather/storm/rain/flood*/health/travel/tsunami/fraud/scam/economy/inflation/climate/heat/virus: - | that: threaten/warn
weigh          -
welcome        support/praise must | any=home: - | obj=@people/president*/minister*/delegation*/leader*/king/prince: consult/meet | obj=decision*/@pacts/move*/announcement*/release/withdrawal/statement/ceasefire/news/step*/resolution/support/result*/ruling/offer: support/praise | obj=baby/visitors/guests/tourists/customers: -
wind           -
wind up        -
wipe           -  | obj=out: assault/attack
wipe out       assault/attack must
withdraw       retreat/withdraw | obj=peacekeep*/observer*/monitor*/inspector*: sanction/withdraw  | obj=ambassador*/envoy*/diplomat*/recognition/accreditation/support/aid/backing/funding/membership/cooperation/delegation*: sanction/withdraw | obj=bid/candidacy/complaint/bill/offer/nomination/appeal/petition/application/case/lawsuit/cash/money/charge*/remark*: - | at=from:race/election/contest/tournament/match/competition: - | at=from:@pacts/@talks/treaty/union/organi*/league/convention: sanction/withdraw | obj=@demands: concede/yield | obj=@forces/@land: retreat/withdraw
withhold       coerce/withhold must | obj=@aid/funds/funding/payment*/visa*: sanction/discontinue
work           -  | at=with subj=government/army/forces/police: cooperate/collaborate | at=together: cooperate/collaborate
wound          assault/kill must | subj=@traffic: -
wreck          assault/property must | obj=deal/talks/chances/career: -
yield          concede/yield | obj=result*/fruit/crop*/per: -
`;
