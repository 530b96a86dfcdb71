/** Verbs in d: see `../verbs.ts`. */
export const d = `
damage         -
  | obj=@property/@enemies subj=@people/@forces/missile*/rocket*/drone*/shell*/bomb*/explosion/blast/vandal*: assault/property
  | obj=reputation/career/ties/relations: -
deal           -
debate         -
decapitate     assault/execute must
decide         -
  | inf: -
declare        -
  | obj=ceasefire/truce/cease-fire/cessation: retreat/ceasefire
  | obj=war/jihad: threaten/warn
  | obj=emergency/martial/siege: coerce/martial-law
  | obj=curfew: coerce/curfew
  | obj=support/solidarity/backing: support/back
  | obj=strike: protest/strike
  | obj=persona/non/grata: sanction/expel
decline        reject/refuse
  | obj=offer/invitation/request/proposal: reject/refuse
  | inf=comment: -
  | subj=price*/stock*/sales/profit*/share*/number*/rate*/population/output/value: -
decry          accuse/criticise must
deface         coerce/cyber must
  | obj=statue*/wall*/grave*/mosque*/church*: assault/property
defeat         -
  | subj=@forces/army/rebels/militants obj=@forces/rebels/militants/army/state/group: assault/attack
defect         retreat/surrender
defend         support/back must
  | obj=title/lead/position*/city/town/border*/itself/themselves/himself: -
  | obj=right*/decision*/action*/policy/use: support/back
defer          -
  | obj=@talks/visit: sanction/discontinue
defuse         coerce/search must
  | obj=tension*/crisis/situation/row: consult/mediate
defy           reject/break must
degrade        -
delay          -
  | obj=@talks/@aid/visit: sanction/discontinue
deliver        -
  | obj=speech/statement/baby/verdict/blow/message/letter/warning/lecture/result*: -
  | at=to/for obj: aid/give
  | obj=@aid: aid/give
demand         request/demand must
  | that: request/demand
  | subj=protester*/demonstrator*/crowd*/marcher*: protest/demonstrate
demobilise     retreat/disarm must
demobilize     retreat/disarm must
demolish       assault/property must
  | any=@games/argument: -
demonstrate    protest/demonstrate
  | obj=support/ability/commitment/need/importance/how/use/willingness/that: -
  | that: -
denounce       accuse/criticise must
deny           -
  | obj=entry/access/visa*/permission/request*/aid/permit*/allocation/land: reject/refuse
  | obj=bail/parole/asylum/rights: coerce/withhold
depart         retreat/withdraw
  | subj=flight*/train*/plane*/ship*/passenger*/tourist*: -
  | any=norm/tradition/usual: -
  | subj=@forces/inspectors/fleet: retreat/withdraw
deplore        accuse/criticise must
deploy         -
  | any=peacekeep*/peace-keeping: aid/help
  | obj=diplomat*/observer*/monitor*/doctor*/medic*/aid/mediator*/firefighter*: aid/help
  | obj=@forces/@weapons/missile*/radar/rangers/reinforcement*: mobilize/deploy
  | obj=system*/app/software/tool*/technolog*/parachute*: -
  | actor: mobilize/deploy
  | bare subj=@forces: mobilize/deploy
  | obj=ship*/boat*/team*/men/hundreds/thousands: mobilize/deploy
deport         coerce/deport must
depose         assault/attack must
deprive        coerce/withhold must
deride         accuse/criticise must
desecrate      assault/property must
desert         -
  | subj=soldier*/troop*/fighter*: retreat/surrender
designate      -
  | subj=treasury/state/union/government/washington/canada/britain/australia: sanction/impose
  | obj=individual*/entit*/compan*/bank*/firm*/vessel*/network*: sanction/impose
  | any=terror*: sanction/impose
destroy        assault/property must
  | subj=@traffic: -
  | obj=cache*/explosive*/ied*/mine*/landmine*/device*: coerce/search
  | with=@weapons: assault/attack
  | subj=jet*/warplane*/airstrike*/drone*/missile*/artillery/troops/soldiers/army/rebels/guerrillas/forces/fighters/militants: assault/attack
  | obj=stockpile*/arsenal/own: retreat/disarm
  | obj=@weapons/weapon*/depot*/tunnel*/launcher*/tank*/carrier*/vehicle*: assault/attack
detain         coerce/arrest must
  | obj=@ships: coerce/seize
detonate       assault/explode
  | obj=@weapons/vest*/belt*/themselves: assault/explode
  | obj=himself/herself/themselves: assault/suicide
  | subj=police/sappers/experts: coerce/search
die            -
  | any=attack*/strike*/airstrike*/raid*/shelling/bombing*/clash*/blast*/explosion*/ambush/gunfire/shooting*/fighting/grenade/landmine/mine/bomb: assault/kill
disable        -
  | obj=@weapons/radar/ship*/network*/website*/computers: coerce/cyber
disagree       reject/refuse
disappear      -
disapprove     accuse/criticise
disarm         retreat/disarm
  | subj=police/troops/forces/army obj=@people/militia*/rebels/bomb*: coerce/seize
disband        retreat/disarm must
discard        -
disclose       -
discover       -
  | obj=bomb*/explosive*/weapon*/arms/ied*/device*/grenade*/ammunition/mine*/landmine*/cache*/rocket*/munition*/tunnel*/hideout*: coerce/search
discredit      accuse/criticise must
discriminate   coerce/restrict
discuss        consult/negotiate
  | any=phone/telephone/call: consult/confer
dismantle      -
  | subj=@forces obj=post/posts/position*/outpost*/checkpoint*/base/bases: retreat/withdraw
  | obj=weapon*/missile*/arsenal/nuclear/reactor/base/settlement*/outpost*/checkpoint*: retreat/disarm
  | obj=camp*/network/cell: coerce/seize
  | obj=barrier*/system/ban: concede/ease
dismiss        -
  | that obj=accusation*/allegation*/claim*/report*/suggestion*/charge*/rumour*: -
  | obj=@demands/accusation*/allegation*/report*/claim*/suggestion*/charge*/criticism: reject/refuse
  | obj=minister*/government/cabinet/general/official*/commander*/chief/governor/prosecutor: -
disown         reject/refuse must
dispatch       mobilize/deploy must
  | obj=envoy*/delegat*/diplomat*/mediator*: consult/visit
  | obj=@aid/doctor*/rescue*/aid: aid/give
  | obj=letter/message: -
  | obj=@forces: mobilize/deploy
disperse       assault/disperse must
  | subj=crowd*/protest*/demonstrat*/they/fog: -
displace       coerce/deport must
  | subj=@traffic/floods: -
disregard      reject/break must
disrupt        -
  | obj=plot/network/cell/shipment/smuggl*: coerce/search
  | subj=protest*/strike*/worker*/activist*: protest/obstruct
  | obj=@talks/service*/traffic/communication* subj=@traffic: -
dissolve       -
  | obj=parliament/party/group/assembly/organisation/organization: coerce/restrict
  | obj=militia/group/army: retreat/disarm
distribute     aid/give must
  | obj=leaflets/flyers/copies: -
divert         -
dock           -
  | subj=ship*/vessel* any=aid/relief/medical/food/tents/supplies/humanitarian: aid/give
donate         aid/give must
  | obj=blood: -
double         -
down           assault/strike must
down tools     protest/strike
drag           -
  | obj=@people: assault/beat
draw           -
  | obj=criticism/condemnation/anger: -
draw down      retreat/withdraw
drill          mobilize/exercise
  | obj=oil/gas/well/hole*: -
drive          -
  | obj=@forces/rebels/militants/fighters at=from/out: assault/attack
  | obj=@people/residents/families at=from/out: coerce/deport
drive back     assault/attack must
drive off      -
  | bare subj=@forces: retreat/withdraw
drive out      assault/attack must
drop           -
  | obj=load/payload: assault/launch
  | obj=lawsuit/charges/case: concede/ease
  | obj=bomb*/leaflet*/munition*/explosive*/grenade*: assault/launch
  | obj=charge*/case/lawsuit: concede/ease
  | obj=demand*/objection*/opposition/insistence: concede/yield
  | obj=@aid/@ties: sanction/discontinue
drown          -
dynamite       assault/bomb must
`;
