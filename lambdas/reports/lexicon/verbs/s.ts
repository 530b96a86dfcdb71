/** Verbs in s: see `../verbs.ts`. */
export const s = `
sabotage       assault/property must
sack           assault/loot must obj=@land/@property/embassy
  | obj=@land/embassy/office*: assault/loot
sanction       sanction/impose must
say            -
  | obj=sorry: concede/yield
scold          accuse/criticise must
scrap          -
  | obj=@pacts/treaty: reject/break
  | obj=@restrictions/tax/law: concede/ease
  | obj=@talks/@ties/visit: sanction/discontinue
scuffle        assault/clash
scupper        reject/refuse must
seal           -
  | obj=deal/accord: agree/sign
  | obj=@pacts: agree/sign
  | obj=border*/area/road*/city/camp: coerce/restrict
seal off       coerce/restrict must
search         -
  | subj=police/troops/soldiers/forces/agents/officers obj=home*/house*/premises/office*/vehicle*/area: coerce/search
seek           request/appeal must obj=asylum/refuge/extradition/help/aid/assistance/support/protection/permission/talks/meeting/access/release/ceasefire/apology/compensation/sanctions
  | obj=asylum/refuge: request/refuge
  | obj=@talks/truce/ceasefire/peace: request/appeal
  | obj=damages: accuse/charge
seize          coerce/seize must
  | obj=ship*/vessel*/tanker*/freighter*/carrier/dhow*/boat*: coerce/seize
  | subj=@forces/rebels/fighters/militants/army/state/troops/militia* obj=@land/control/parts/swathe*: assault/territory
  | obj=power/control: assault/territory
  | obj=hostage*/@people: assault/abduct
  | obj=chance/opportunity/moment/initiative/headlines: -
sell           aid/give must obj=weapon*/arms/missile*/jets/warplane*/tank*/helicopter*/aircraft/drones/munitions
  | obj=weapon*/arms/missile*/jets/warplane*/tank*/helicopter*/drones/munitions: cooperate/share
send           -
  | subj=army/military/navy/troops obj=tank*/artillery/armo*/warship*/soldiers/troops: mobilize/deploy
  | obj=drone*/missile*/rocket* at=against/at/toward/towards/into: assault/launch
  | obj=peacekeep*: aid/help
  | second obj=tribes/@forces: aid/give
  | obj=@weapons at=to: aid/give
  | second=envoy*/letter/message/condolences: -
  | second obj=@people: -
  | second: aid/give
  | obj=refugee*/migrant*/asylum* at=back: coerce/deport
  | obj=envoy*/delegat*/diplomat*/mediator*/minister* at=to/for/in: consult/visit
  | obj=@aid/doctor*/medic*/rescue*/arms/weapons/money/supplies: aid/give
  | obj=@forces/troops/warship*: mobilize/deploy
  | obj=message/letter/signal/condolences/greetings/text: -
sentence       sanction/convict must
separate       -
serve          -
set            -
  | obj=fire/ablaze/alight/aflame at=to: assault/property
  | any=fire/ablaze/alight/aflame: assault/property
  | obj=free: retreat/release
  | obj=deadline/ultimatum: threaten/warn
  | any=free: retreat/release
set ablaze     assault/property must
set alight     assault/property must
set fire       assault/property must
set free       retreat/release must
set off        assault/explode must obj=@weapons/explosion*/blast*/bomb*/charge*
  | obj=@weapons/explosion*/blast*/bomb*/charge*: assault/explode
set up         -
  | obj=base/bases/outpost*/post/posts/headquarters/checkpoint*/position*/command/camp/camps/roadblock*/barracks/point/points/garrison*: mobilize/base
  | obj=militia*/brigade*/force/unit*/army: mobilize/recruit
  | obj=blockade/barricade*: protest/obstruct
  | obj=commission/committee/tribunal/inquiry: accuse/investigate
settle         -
  | obj=dispute/differences/row: agree/sign
sever          -
  | obj=@ties/relations: sanction/withdraw
  | obj=head/cable*/line*: assault/property
shadow         -
share          -
  | obj=view*/video/photo*/border/power/story/concern*/recipe/platform: -
  | at=with/to: cooperate/share
  | obj=information/intelligence/data/evidence/technology/secrets/expertise: cooperate/share
shell          assault/shell must
shelter        aid/asylum must
ship           -
  | at=to obj: aid/give
  | obj=@aid/arms/weapons: aid/give
  | obj=oil/goods/grain: -
shoot          assault/fire
  | obj=@people/dead: assault/kill
  | obj=film/video/photo*/scene*/hoops/penalty/career-best/round: -
  | at=at/on/into: assault/fire
  | any=@games/film/movie: -
  | actor: assault/kill
shoot dead     assault/kill must
shoot down     assault/strike must
  | obj=idea/proposal/plan/bill: reject/refuse
shore up       support/back must
shun           reject/refuse must
shut           -
  | subj=protest*/demonstrat*/sit-in/graduates/jobless: protest/obstruct
  | obj=border*/airspace/crossing*/strait: coerce/restrict
  | obj=border*/embassy/consulate/airspace/crossing*: sanction/withdraw
  | obj=newspaper*/station*/channel*/office*/website*/radio/media: coerce/censor
  | obj=road*/airport*/school* subj=forces/army/troops/authorities/police/government: coerce/restrict
  | obj=shop*/business*: -
shut down      -
  | subj=protest*/demonstrat*/sit-in/graduates/jobless: protest/obstruct
  | obj=newspaper*/station*/channel*/office*/website*/radio/media/internet/network*/service*: coerce/censor
  | subj=strike*/protest*/worker*: protest/strike
  | obj=@ties/embassy/consulate/program*: sanction/discontinue
side           -
  | at=with: support/back
sign           agree/sign must obj=@pacts/document/letter/deal/mou
  | obj=player/striker/contract/bill/law/order/decree/petition: -
silence        coerce/censor must
sink           assault/attack must
  | subj=@traffic: -
  | subj=ferry/boat/ship/price*/economy: -
sit down       consult/meet
skirmish       assault/clash
slam           accuse/criticise must
  | subj=car/truck/plane/storm/ship at=into: -
  | subj=missile*/rocket*/shell*/drone*: assault/explode
slap           -
  | obj=sanction*/embargo/tariff*/fine/ban: sanction/impose
slash          -
  | obj=@aid/funding: sanction/discontinue
  | obj=throat*: assault/kill
  | obj=price*/job*/rates: -
slaughter      assault/kill must
  | obj=cattle/sheep/animals/chickens/pigs: -
slay           assault/kill must
smash          -
  | obj=window*/shop*/car*: assault/property
  | any=@games/record*: -
  | obj=cell/network/ring: coerce/search
smuggle        -
  | obj=weapons/arms/ammunition/explosives: aid/give
snatch         -
  | obj=@people: assault/abduct
sneak          -
snipe          assault/fire
snub           reject/refuse must
soften         concede/ease must
spar           -
spark          -
speak          -
  | at=by/on:phone/telephone: consult/confer
  | at=to:reporter*/journalist*/press/crowd*/supporters/agency/television/parliament/radio/news/media: -
  | at=with/to any=phone/telephone/call: consult/phone
  | at=with/to: consult/meet
spread         -
  | obj=rumour*/rumor*/disinformation/propaganda/lies/fake: coerce/misinform
spurn          reject/refuse must
spy            coerce/cyber
squabble       -
stab           assault/kill must
stage          -
  | obj=exercise*/drill*/manoeuvre*/maneuver*/war joint: cooperate/exercise
  | obj=protest*/demonstration*/rally/rallies/march*/sit-in*/walkout/walk-out: protest/demonstrate
  | obj=coup: assault/attack
  | obj=exercise*/drill*/manoeuvre*/maneuver*/war: mobilize/exercise
stand          -
  | at=by/behind/with: support/back
stand down     retreat/disarm
stand up       -
  | at=for: support/back
starve         coerce/withhold must
station        mobilize/deploy must obj=@forces
stay           -
  | at=away: reject/refuse
  | any=away: protest/boycott
steal          assault/loot must
  | subj=player/team: -
  | obj=show/limelight: -
step           -
  | at=aside/down: retreat/resign
step down      retreat/resign
step up        -
  | obj=recruit*: mobilize/recruit
  | obj=@attacks: assault/attack
  | obj=@aid/assistance: aid/give
  | obj=cooperation: support/recognise
  | obj=security/patrols: mobilize/deploy
  | obj=pressure/sanctions: sanction/impose
stifle         coerce/censor must
stone          assault/mob must
stonewall      reject/refuse must
stop           -
  | obj=ship*/vessel*/tanker*/freighter: coerce/seize
  | obj=@attacks/war: retreat/ceasefire
  | obj=@aid/@ties/@talks: sanction/discontinue
  | obj=work subj=worker*/union*/staff: protest/strike
  | obj=ship*/vessel*/convoy* subj=forces/navy/troops/police/soldiers/rebels: coerce/restrict
storm          assault/attack must
  | subj=protest*/demonstrat*/crowd*/mob/supporters/rioters: protest/riot
  | at=out/off: -
strafe         assault/strike must
strangle       assault/kill must
strengthen     -
  | obj=ties/relations/cooperation/alliance: support/recognise
  | obj=@forces/presence/defen*/military: mobilize/deploy
  | obj=sanction*: sanction/impose
stress         -
strike         assault/strike must
  | obj=bargain/deal: agree/sign
  | obj=@pacts/balance/bargain/note/chord/tone/gold/oil/blow: -
  | obj=@pacts: agree/sign
  | subj=worker*/teacher*/doctor*/nurse*/driver*/pilot*/union*/miner*/staff/employees: protest/strike
  | subj=@traffic: -
  | any=@games: -
  | bare: -
strip          -
  | at=of: sanction/withdraw
subjugate      assault/territory must
submit         -
  | at=to: concede/yield
subpoena       request/order must
subsidise      aid/give must
sue            accuse/charge must
  | at=for:peace: request/appeal
suffer         -
  | obj=injur*/wound*/burn*/casualt*: assault/kill
summon         -
  | obj=ambassador*/envoy*/diplomat*/charge/attache: accuse/criticise
  | obj=@people/witness*: request/order
supply         aid/give must
support        support/back must
  | obj=troop*/offensive/rebels with=@weapons/air: aid/help
suppress       coerce/restrict must
  | obj=protest*/demonstration*/uprising/revolt/riot*: assault/disperse
  | obj=report/evidence/news: coerce/censor
surrender      retreat/surrender
  | obj=weapon*/arms: retreat/disarm
  | obj=lead/title: -
surround       coerce/restrict must obj=@land/@enemies/@people/house/home/building/compound
  | obj=@games: -
suspend        sanction/discontinue must obj=@ties/@aid/@talks/membership/licen*/parliament/constitution/operations
  | obj=@attacks: retreat/ceasefire
  | obj=@restrictions: concede/ease
  | obj=constitution/parliament/rights: coerce/martial-law
  | obj=@pacts: reject/break
  | obj=player/coach/driver/teacher/student*/match: -
  | obj=strike/protest*: concede/yield
sustain        -
  | obj=injur*/wound*/burn*/casualt*: assault/kill
swap           -
  | obj=soldier*/servicem?n/detainee*/captured: retreat/release
  | obj=@people: retreat/release
  | obj=prisoner*/hostage*/captive*/bodies: retreat/release
  | obj=intelligence/information: cooperate/share
swear          -
  | that: threaten/warn
  | inf=fight/aveng*/revenge/kill/destroy/retaliat*/attack/continue: threaten/warn
  | obj=revenge/vengeance: threaten/warn
  | obj=allegiance/loyalty: support/back
sweep          -
  | subj=@forces/troops/police obj=@land: coerce/search
  | subj=fire/flood*/storm: -
  | any=@games: -
sympathise     support/back
sympathize     support/back
`;
