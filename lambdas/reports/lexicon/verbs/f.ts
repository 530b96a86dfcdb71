/** Verbs in f: see `../verbs.ts`. */
export const f = `
face           -
  | obj=@attacks: -
facilitate     -
  | obj=@talks/dialogue: consult/mediate
  | obj=access/passage/delivery/return: retreat/access
fail           reject/fail inf=agree/reach/resolve/sign/meet/compromise/comply/honour/honor/attend/implement/respond
  | inf=agree/reach/resolve/sign/comply/honour/honor/attend/implement/heed/break: reject/fail
  | at=in:@talks: reject/fail
fall           -
  | subj=gun/guns any=silent: retreat/ceasefire
fault          accuse/criticise must
favor          support/back must
favour         support/back must
fear           -
feed           aid/help must
  | obj=fears/speculation/crowd/animals: -
fend off       -
ferry          aid/help must
fight          assault/clash
  | obj=cause/causes/effect*/@traffic/corruption/crime/poverty/fires/flames/blaze/hunger/ebola/charge*/case/election*/extradition/racism/discrimination/obesity/piracy/trafficking/climate: -
  | any=@games: -
  | subj=firefighter*/lawyer*: -
file           -
  | obj=lawsuit*/complaint*/charge*/suit/case/petition: accuse/charge
  | obj=report*/story: -
fill           -
  | subj=protest*/demonstrat*/marcher*/crowd*/thousands/hundreds obj=square*/street*/avenue*: protest/demonstrate
finance        aid/give must
find           -
  | obj=bomb*/explosive*/weapon*/arms/ied*/device*/grenade*/ammunition/mine*/landmine*/cache*/rocket*/munition*: coerce/search
fine           sanction/convict must
fire           assault/fire
  | obj=tear/teargas/cannon*/pepper/rubber: assault/disperse
  | obj=@weapons/shots/rounds/gun*/rifle*: assault/fire
  | at=at/on/into/toward/towards: assault/fire
  | obj=missile*/rocket*/artillery/mortar*/shell*: assault/launch
  | obj=minister*/coach/manager/worker*/employee*/staff/chief/director/official*/secretary/general: -
  | any=sparked/spread/brigade: -
fire on        assault/fire
firebomb       assault/property must
flare          -
flee           -
  | subj=troops/soldiers/fighters/rebels/militants/forces/army: retreat/withdraw
  | obj=@land/country/home*: -
flout          reject/break must
fly            -
  | obj=weapon*/arms/ammunition/@aid/shipment*: aid/give
  | subj=minister*/president/envoy*/secretary/delegation* at=to/into: consult/visit
  | subj=bomber*/jets/warplane* at=over/near: mobilize/deploy
  | obj at=to actorless: aid/give
foil           coerce/search must
forbid         coerce/restrict must
force          -
  | obj=closure/shutdown/halt subj=protest*/demonstrat*/sit-in/crowd*: protest/obstruct
  | obj=@people at=from/out/off: coerce/deport
  | inf: coerce/restrict
force out      sanction/expel must
  | obj=@people/residents/families: coerce/deport
forge          -
  | obj=@pacts/alliance/ties/partnership: agree/sign
  | obj=document*/passport*: -
forgive        -
  | obj=debt*/loan*: aid/give
  | obj=@people: concede/yield
form           -
  | obj=militia*/brigade*/unit*/battalion*/army/force/corps/armed/regiment*/guard*: mobilize/recruit
  | obj=alliance/coalition/committee: -
fortify        mobilize/deploy must
foster         -
free           retreat/release must
  | obj=@land/town*/city/village* subj=@forces/army/troops: assault/territory
  | obj=hostage*/captive* subj=@forces/police/army/commandos/troops: assault/attack
  | obj=time/space/up/funds: -
freeze         sanction/discontinue must
  | obj=assets/account*/bank/funds: sanction/impose
  | obj=@ties/relations: sanction/discontinue
  | obj=price*/wages/salaries/enrichment: -
  | subj=river/lake/water: -
fund           aid/give must
funnel         aid/give must
further        -
`;
