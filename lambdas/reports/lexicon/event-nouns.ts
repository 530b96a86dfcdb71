/**
 * Event nouns, sorted: the noun (its plural is found too), the frame that it means by default ("-": none), what it cannot
 * do without; below it its exceptions and the examples of each, as in `verbs.ts`. Needs:
 *   both    who did it and whom it struck, or two who did it together; else the bare noun says too little
 *   source  at least who did it
 *   any     an actor, in whatever role
 * Conditions (W, P as in `verbs.ts`):
 *   mod=W of=W with=W  the words before the noun, what "of", what "with" or "by" brings holds a word of W
 *   any=W joint        the noun's phrase with all that hangs on it does; has "joint", "jointly" or "together"
 *   at=P at=P:W        a preposition of P follows, and what it brings holds a word of W
 *   verb=W subj=W      the clause that the noun stands in: the lemma of its verb, its subject
 */
export const nounTable = `
abduction      assault/abduct any
abductions     assault/abduct any
accord         agree/sign both
accusation     accuse/allege both
advance        assault/attack both
  | any=technolog*/medical/science/payment: -
agreement      agree/sign both
aid            aid/give both
  | any=visual/hearing/first: -
air raid       assault/strike any
air strike     assault/strike any
airlift        aid/give both
airstrike      assault/strike any
alert          mobilize/deploy both
ambush         assault/attack any
amnesty        concede/yield both
annexation     coerce/seize both
apology        concede/yield both
appeal         request/appeal both
armistice      agree/sign both
arrest         coerce/arrest any
  | mod=cardiac: -
arson          assault/property any
assassination  assault/assassinate any
assault        assault/attack any
  | mod=sexual: assault/sexual
assistance     aid/give both
atrocity       assault/violence both
attack         assault/attack any
  | mod=heart/panic/asthma/personal/verbal: -
  | any=suicide: assault/suicide
  | mod=cyber/hacking/ransomware/ddos: coerce/cyber
  | any=chemical/poison*/sarin/chlorine: assault/unconventional
  | mod=gas: assault/unconventional
  | mod=arson: assault/property
  | mod=sexual/rape: assault/sexual
ban            coerce/restrict both
barrage        assault/shell any
battle         assault/clash both
  | any=legal/court/title/relegation/ratings/cancer/uphill/price*: -
beating        assault/beat any
beheading      assault/execute any
blame          accuse/allege both
blast          assault/explode source
  | mod=gas/boiler/fireworks: -
blockade       coerce/restrict both
blockage       protest/obstruct both
boarding       coerce/seize any
  | mod=school: -
bomb           assault/bomb source
bombardment    assault/shell any
bombing        assault/bomb any
  | any=suicide: assault/suicide
  | any=air/aerial/jet*/warplane*: assault/strike
boycott        protest/boycott source
breach         reject/break both
break-in       assault/loot any
build-up       mobilize/deploy source
buildup        mobilize/deploy source
call           request/appeal both
  | at=with: consult/phone
  | mod=phone/telephone: consult/phone
  | mod=close/roll/toll: -
call-up        mobilize/recruit source
campaign       - both
  | any=bombing/air/bombardment: assault/strike
  | mod=military: assault/attack
capture        assault/abduct any
  | any=@land/city/town/base: assault/territory
cease-fire     retreat/ceasefire both
  | verb=agree/sign/reach/broker/conclude/negotiate: agree/sign
ceasefire      retreat/ceasefire both
  | verb=agree/sign/reach/broker/conclude/negotiate: agree/sign
clash          assault/clash any
  | any=@games/personalities/culture: -
closure        coerce/restrict both
collaboration  cooperate/collaborate both
complaint      accuse/criticise both
concession     concede/yield both
condemnation   accuse/criticise both
confiscation   coerce/seize any
conscription   mobilize/recruit source
consultation   consult/meet both
conversation   consult/meet both
  | mod=phone/telephone: consult/phone
conviction     sanction/convict any
  | mod=deep/strong/political/religious: -
cooperation    cooperate/collaborate both
coordination   cooperate/collaborate both
coup           assault/attack source
crackdown      coerce/restrict any
criticism      accuse/criticise both
curfew         coerce/curfew source
cut            sanction/discontinue both
cyber attack   coerce/cyber any
cyber warfare  coerce/cyber source
cyberattack    coerce/cyber any
deal           agree/sign both
  | mod=good/great/raw/big/record/business/transfer/best: -
death          assault/kill both
decapitation   assault/execute any
delivery       aid/give both
  | any=baby/parcel/pizza: -
demand         request/demand both
demolition     assault/property both
demonstration  protest/demonstrate source
  | any=product/technology/force/how: -
denunciation   accuse/criticise both
departure      retreat/withdraw source
  | any=flight*/lounge/minister/manager/coach/boss/executive/train*/passenger*: -
deployment     mobilize/deploy source
  | any=peacekeep*: aid/help
  | any=software/satellite/technology: -
deportation    coerce/deport any
destruction    assault/property both
detention      coerce/arrest any
dialogue       consult/meet both
die-in         protest/demonstrate source
disarmament    retreat/disarm source
discussion     consult/meet both
dispatch       mobilize/deploy source
displacement   coerce/deport both
donation       aid/give both
drill          mobilize/exercise source
  | any=fire/oil/school: -
drone strike   assault/strike any
dynamiting     assault/bomb any
easing         concede/ease both
embargo        sanction/impose both
encounter      assault/clash both
end            - source
  | any=emergency/curfew/siege/blockade/sanction*/embargo/ban: concede/ease
  | at=to:@attacks: retreat/ceasefire
  | at=to:@ties: sanction/discontinue
endorsement    support/back both
enlistment drive mobilize/recruit source
ethnic cleansing assault/violence source
evacuation     retreat/withdraw both
  | of=@people/wounded/civilians/patients: aid/help
evacuation order request/order source
evacuation warning request/order source
eviction       coerce/deport any
exchange       - both
  | of=detainee*/captive*/prisoner*: retreat/release
  | any=detainee*/captive*/bodies: retreat/release
  | any=fire/gunfire/shots: assault/clash
  | any=prisoner*/hostage*: retreat/release
execution      assault/execute any
  | any=plan/orders/project/budget/contract: -
exercise       mobilize/exercise source
  | any=physical/democratic/academic/right/rights/power/restraint/caution/routine/option*: -
explosion      assault/explode source
  | mod=gas/boiler/population/baby/fireworks/warehouse: -
expropriation  coerce/seize any
expulsion      sanction/expel any
  | of=diplomat*/ambassador*/envoy*/attache*/consul*: sanction/expel
  | of=@people/residents/villagers: coerce/deport
extortion      assault/loot any
extradition    cooperate/extradite both
fight          assault/clash both
  | any=corruption/crime/poverty/hunger/terror*/disease/title/bout/boxing: -
fighting       assault/clash any
fire           - source
  | mod=artillery/mortar/rocket/tank/sniper/machine/missile: assault/fire
  | mod=forest/wild/house/bush: -
firefight      assault/clash any
genocide       assault/violence both
grenade attack assault/bomb any
gun battle     assault/clash any
gunbattle      assault/clash any
gunfight       assault/clash any
gunfire        assault/fire both
halt           sanction/discontinue both
  | any=@attacks: retreat/ceasefire
hijacking      assault/abduct any
hostage-taking assault/abduct any
hunger strike  protest/hunger source
incursion      assault/attack any
indictment     accuse/charge any
infiltration   assault/attack both
inspection     retreat/access both
interception   coerce/seize any
  | of=missile*/rocket*/drone*/projectile*: -
intervention   assault/attack both
intrusion      mobilize/deploy both
invasion       assault/attack any
  | any=privacy/pitch/home: -
investigation  accuse/investigate both
invitation     agree/promise both
kidnapping     assault/abduct any
killing        assault/kill any
lifting        concede/ease both
lockdown       coerce/curfew source
looting        assault/loot any
lynching       assault/mob any
maneuver       mobilize/exercise source
manoeuvre      mobilize/exercise source
march          protest/demonstrate source
massacre       assault/kill any
mediation      consult/mediate both
meeting        consult/meet both
missile attack assault/shell any
missile strike assault/shell any
missile test   mobilize/test source
mobilisation   mobilize/recruit source
mobilization   mobilize/recruit source
murder         assault/kill any
mutiny         protest/riot source
negotiation    consult/negotiate both
offensive      assault/attack any
  | any=charm/season/player/line: -
offer          agree/promise both
onslaught      assault/attack any
operation      - both
  | mod=military/ground/offensive: assault/attack
  | mod=search/cordon: coerce/search
  | mod=rescue/relief: aid/help
ouster         assault/attack both
pact           agree/sign both
parade         -
patrol         mobilize/deploy both
phone call     consult/phone both
phone conversation consult/phone both
picket         protest/demonstrate source
pillage        assault/loot any
plea           request/appeal both
pledge         agree/promise both
pogrom         assault/mob any
praise         support/praise both
probe          accuse/investigate both
  | any=space: -
promise        agree/promise both
protest        protest/demonstrate source
pull-out       retreat/withdraw source
pullback       retreat/withdraw source
pullout        retreat/withdraw source
pursuit        -
raid           assault/attack any
  | mod=police/drug/dawn/house: coerce/search
rally          protest/demonstrate source
  | any=stock*/car/motor/market*/campaign/election/price*: -
rampage        protest/riot source
rape           assault/sexual any
rebellion      protest/riot source
recall         sanction/withdraw both
  | of=@forces/commander*: retreat/withdraw
recognition    support/recognise both
recruitment    mobilize/recruit source
recruitment campaign mobilize/recruit source
recruitment drive mobilize/recruit source
refusal        reject/refuse both
rejection      reject/refuse both
release        retreat/release both
  | any=film/album/report/statement/press/news/data/video: -
repatriation   coerce/deport any
repression     coerce/restrict both
request        request/appeal both
resignation    retreat/resign source
restoration    support/recognise both
retaliation    assault/attack both
retreat        retreat/withdraw source
rift           -
riot           protest/riot source
rioting        protest/riot source
robbery        assault/loot any
rocket attack  assault/shell any
rocket fire    assault/shell both
round-up       coerce/arrest any
roundup        coerce/arrest any
sabotage       assault/property any
sanction       sanction/impose both
seizure        coerce/seize any
  | any=medical/epileptic: -
  | of=@land/town/city/base: assault/territory
sentence       sanction/convict both
severing       sanction/withdraw both
shelling       assault/shell any
shipment       aid/give both
shoot-out      assault/clash any
shooting       assault/kill any
  | any=film/photo/video: -
shootout       assault/clash any
  | any=penalty: -
show of force  mobilize/deploy source
siege          coerce/restrict any
sit-in         protest/demonstrate source
skirmish       assault/clash any
slaughter      assault/kill any
slaying        assault/kill any
stabbing       assault/kill any
standoff       -
stationing     mobilize/deploy source
stone-throwing protest/riot source
storming       assault/attack any
strike         assault/strike any
  | mod=dock/crane/port/miners/farmers/drivers/nurses/students/garbage/postal/airline/ferry/truckers/bakers: protest/strike
  | mod=hunger: protest/hunger
  | mod=general/rail/bus/teachers/labour/labor/workers/doctors/pilots/walkout/transport/nationwide/24-hour/48-hour: protest/strike
  | any=gold/lucky/union*/wages/pay/workers/teachers/pensions/hour: protest/strike
  | any=chemical: assault/unconventional
suicide attack assault/suicide any
suicide bombing assault/suicide any
summit         consult/meet both
supply         aid/give both
support        support/back both
surrender      retreat/surrender source
suspension     sanction/discontinue both
swap           retreat/release both
  | mod=currency/debt: -
swoop          coerce/arrest any
takeover       assault/territory both
talk           consult/meet both
targeting      assault/attack both
tear gas       -
telephone call consult/phone both
telephone conversation consult/phone both
test           - source
  | of=@weapons/missile*/rocket*/warhead*: mobilize/test
  | mod=missile*/nuclear/weapon*/rocket*/bomb: mobilize/test
threat         threaten/warn source
  | any=bomb/health/security/climate: -
torture        assault/torture any
training       cooperate/train both
  | any=pre-season/session/match/player*/weather: -
treaty         agree/sign both
truce          retreat/ceasefire both
  | verb=agree/sign/reach/broker/conclude/negotiate: agree/sign
ultimatum      threaten/warn source
unrest         protest/riot source
uprising       protest/riot source
vandalism      assault/property any
veto           reject/refuse both
vigil          protest/demonstrate source
  | any=funeral/memorial: -
violation      reject/break both
  | any=right*/human: -
violence       assault/violence both
visit          consult/visit both
walkout        protest/strike source
war game       mobilize/exercise source
war games      mobilize/exercise source
warning        threaten/warn both
withdrawal     retreat/withdraw source
  | of=ambassador*/envoy*/recognition/support: sanction/withdraw
  | any=cash/bank/symptoms: -
`;
