/** Verbs in t: see `../verbs.ts`. */
export const t = `
table          -
take           -
  | obj=ship*/vessel*/tanker*/freighter subj=@forces/guards/navy/iran/houthi*/pirates: coerce/seize
  | obj=call at=from: consult/phone
  | obj=part at=in:protest*/march*/demonstration*/rally/strike/sit-in*/die-in*/vigil*/walkout*: protest/demonstrate
  | obj=part at=in:riot*: protest/riot
  | obj=part at=in:@attacks: assault/attack
  | obj=part at=in:manoeuvre*/maneuver*/game/games: cooperate/exercise
  | obj=streets/street: protest/demonstrate
  | obj=hostage*/prisoner*/captive*: assault/abduct
  | any=hostage/prisoner/captive: assault/abduct
  | obj=control: assault/territory
  | subj=@forces/rebels/fighters/troops/militants obj=town*/city/village*/district*/area*/base*/airport*/bridge*/localit*/parts/hill*: assault/territory
  | obj=power: assault/territory
  | obj=custody: coerce/arrest
  | at=into:custody: coerce/arrest
  | at=to:streets/street: protest/demonstrate
  | at=in obj=refugee*: aid/asylum
  | obj=part at=in:@talks: consult/meet
  | obj=part at=in:exercise*/drill*: cooperate/exercise
  | obj=part at=in:protest*/rally/march*/demonstration*: protest/demonstrate
  | obj=refuge/shelter: request/refuge
take away      -
  | obj=@people/brother*/siblings: coerce/arrest
take hostage   assault/abduct must
take in        -
  | obj=refugee*/migrant*/families/people: aid/asylum
take off       -
take out       -
  | obj=procession*/march*/rally/rallies/protest*: protest/demonstrate
take over      -
  | obj=@land/control/power/@property/localit*: assault/territory
talk           -
  | any=phone/telephone: consult/confer
  | at=to:reporter*/journalist*/press/media: -
  | at=with/to any=phone/telephone: consult/phone
  | at=with/to: consult/negotiate
target         assault/attack must
  | subj=treasury/sanctions/regulator*/ofac: sanction/impose
  | subj=action*/measure*/move/moves/rule*/probe/investigation*/program*/project*/tax*/policy/step*/plan*: -
  | obj=sales/growth/market*/customers/audience/inflation/voters/win/record/emissions: -
  | subj=campaign/ad*/law/bill/policy/app/sanctions: -
  | subj=police/authorities/raids: coerce/search
taunt          accuse/criticise must
teach          -
  | inf: cooperate/train
  | obj=@forces/fighters/militia*/rebels: cooperate/train
tear           -
  | obj=down: assault/property
tear down      assault/property must
tear up        reject/break must
telephone      consult/phone must
tell           -
  | obj=@envoys inf=leave/go/depart/pack: sanction/expel
  | at=in/during:call/conversation: consult/phone
  | inf=evacuate/flee/leave: request/order
terminate      -
  | obj=@ties/@aid/@talks: sanction/discontinue
  | obj=@pacts/contract: reject/break
terrorise      assault/violence must
terrorize      assault/violence must
test           mobilize/test must obj=missile*/rocket*/nuclear/weapon*/warhead*/bomb*/torpedo*
  | obj=missile*/rocket*/nuclear/weapon*/warhead*/bomb*/torpedo*: mobilize/test
test-fire      mobilize/test must
thank          support/praise must
thrash         assault/beat must
  | any=@games: -
threaten       threaten/warn
  | subj=@traffic/hurricane/crisis/drought/climate/recession/shortage*/slump: -
  | obj=stability/peace/economy/livelihood*/health/survival/future/species/environment: -
throw          -
  | obj=@people/attache* at=out/of: sanction/expel
  | obj=stone*/rock*/bottle*/petrol/molotov*/brick*: protest/riot
  | obj=grenade*/bomb*/explosive*/acid: assault/fire
  | obj=support/weight: support/back
throw out      -
  | obj=envoy*/employee*/staff/attache*/ambassador*: sanction/expel
  | obj=@people/inspectors/diplomat*/monitors: sanction/expel
  | obj=case/lawsuit/charges: concede/yield
thwart         coerce/search must
tighten        -
  | obj=@restrictions/sanction*: sanction/impose
  | obj=curfew: coerce/curfew
  | obj=blockade/siege/security/grip/noose/control*: coerce/restrict
topple         assault/attack must
  | obj=statue*/tree*/monument*: assault/property
  | subj=wind*/storm: -
  | any=@games: -
torch          assault/property must
  | subj=protest*/demonstrat*/rioter*/mob: protest/riot
torpedo        assault/attack must
  | obj=deal/talks/bill/plan: reject/refuse
torture        assault/torture must
tour           consult/visit
train          cooperate/train must
  | obj=model*/network*/dog*/horse*: -
  | obj=sight*/gun/guns/player*/teachers/dog*/staff: -
  | obj=hacker*/own: mobilize/recruit
  | at=for:marathon/olympic*/race: -
transfer       -
  | obj=@forces/troops: mobilize/deploy
  | obj=weapon*/arms/money/technology/funds: aid/give
  | obj=prisoner*/suspect*/detainee*: cooperate/extradite
  | obj=control/power/authority/sovereignty: retreat/withdraw
transport      -
  | at=to obj=@aid: aid/give
  | obj=@aid: aid/give
  | obj=troops/forces/weapons: mobilize/deploy
trap           coerce/restrict must
  | subj=@traffic: -
travel         -
  | subj=minister*/president*/envoy*/secretary/delegation*/leader*/chief/premier/diplomat*/king/queen/prince/pope/senator*/official* at=to: consult/visit
tread          -
trespass       -
trigger        -
  | obj=blast/explosion/ied/landmine/bomb/device/mine: assault/explode
try            -
  | subj=court*/tribunal*/judge* obj=@people: accuse/charge
turn away      reject/refuse must
turn back      reject/refuse must
  | obj=clock: -
turn down      reject/refuse must
turn in        -
turn over      -
  | obj=@people: cooperate/extradite
  | obj=control/base*: retreat/withdraw
  | obj=evidence/documents: cooperate/share
`;
