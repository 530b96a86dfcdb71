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
    + Red Lantern is blamed for the abduction of two Esmerian engineers.
abductions     assault/abduct any
    + Averian police blamed Red Lantern for the abductions of engineers.
accord         agree/sign both
    + Averia and Candria reached an accord in Port Vale.
accusation     accuse/allege both
    + Averia's accusation against Candria came on Monday.
advance        assault/attack both
    + The Candrian army's advance on Averian troops went on.
  | any=cash/medical/payment/science/technolog*/vaccine*: -
    + Candria's {technological|medical|science|payment} advance amazed Averia.
    + Averia's {cash|vaccine} advance to Candria went on.
agreement      agree/sign both
    + Averia and Candria reached an agreement in Port Vale.
aid            aid/give both
    + Esmeria's aid to Averia went on.
  | any=visual/hearing/first: -
    + Averia bought {visual|hearing|first} aid from Candria.
air raid       assault/strike any
    + A Candrian air raid on Dunmere killed four villagers.
air strike     assault/strike any
    + A Candrian air strike on Dunmere killed four villagers.
airlift        aid/give both
    + Esmeria's airlift to Averia went on.
airstrike      assault/strike any
    + A Candrian airstrike on Dunmere killed four villagers.
ambush         assault/attack any
    + Two Averian soldiers died in an ambush by Red Lantern.
amnesty        concede/yield both
    + Averia announced an amnesty for Red Lantern.
annexation     coerce/seize both
    + Candria's annexation of Drovnia went on.
apology        concede/yield both
    + Averia's apology to Candria came on Monday.
appeal         request/appeal both
    + Averia made an appeal to Esmeria for help.
armistice      agree/sign both
    + Averia and Candria signed an armistice in Port Vale.
arrest         coerce/arrest any
    + The arrest of two Red Lantern members came on Monday.
  | mod=cardiac: -
    + The Averian king had a cardiac arrest.
arson          assault/property any
    + Averian police blamed Red Lantern for arson in Quarl.
assassination  assault/assassinate any
    + Red Lantern carried out the assassination of an Averian general.
assault        assault/attack any
    + Candrian troops launched an assault on Averian soldiers.
  | what=@ideas: accuse/criticise
    + Candria's assault on the {freedoms|rights|traditions} of Averia went on.
  | mod=sexual: assault/sexual
    + Candrian soldiers were accused of the sexual assault of a woman.
assistance     aid/give both
    + Esmeria's assistance to Averia went on.
atrocity       assault/violence both
    + Candria committed an atrocity against the Tolvans.
attack         assault/attack any
    + Candrian troops launched an attack on Averian soldiers.
  | what=@ideas: accuse/criticise
    + Candria's attacks on the {policies|record|reforms|credibility} of Averia went on.
    - Candria's attacks on a school in Dunmere went on.
  | any=campaign/debate/stump/televised/verbal/personal/rhetorical/scathing/blistering/stinging/withering: -
    + Candria's {campaign|debate|stump|televised|verbal|personal|rhetorical|scathing|blistering|stinging|withering} attack on Averia went on.
  | at=over:@ideas: accuse/criticise
    + Candria's attacks on Averia over its {policies|record|plans} went on.
  | any=suicide: assault/suicide
    + Red Lantern carried out an attack on Averian soldiers with a suicide bomber.
  | mod=hacking/ransomware/ddos: coerce/cyber
    + Candria launched a {hacking|ransomware|ddos} attack on Averia.
  | any=chemical/poison*/sarin/chlorine: assault/unconventional
    + Candria launched a {chemical|poison|sarin|chlorine} attack on Averian villagers.
  | mod=gas: assault/unconventional
    + Candria launched a gas attack on Averian villagers.
  | mod=arson: assault/property
    + Red Lantern carried out an arson attack on an Averian school.
  | mod=sexual/rape: assault/sexual
    + Candrian soldiers carried out a {sexual|rape} attack on a woman.
  | mod=asthma/asthmatic/bear/crocodile/dog/heart/panic/shark/snake/tiger/wolf: -
    + The Averian king had the {asthma|asthmatic|bear|crocodile|dog|heart|panic|shark|snake|tiger|wolf} attack.
ban            coerce/restrict both
    + Averia's ban on Red Lantern took effect.
barrage        assault/shell any
    + A Candrian barrage on Dunmere killed four villagers.
battle         assault/clash both
    + Averian troops fought a battle with Red Lantern near Dunmere.
  | any=bidding/cancer/court/custody/election*/legal/losing/price*/promotion/ratings/relegation/running/takeover/title/uphill/wits: -
    + Averia fought a {legal|court|title|relegation|ratings|cancer|price} battle with Candria.
    + Averia fought an uphill battle with Candria.
    + {A bidding|A custody|An election|A losing|A promotion|A running|A takeover} battle of Averia and Candria went on.
    + Averia's battle of wits with Candria went on.
  | at=over/for/against:@ideas: -
    + The battle of Averia and Candria {over the budget|for freedom|against corruption} went on.
beating        assault/beat any
    + The beating of two Averian reporters by Candrian police went on.
beheading      assault/execute any
    + Red Lantern is blamed for the beheading of two Averian soldiers.
blame          accuse/allege both
    + Averia put the blame on Candria.
blast          assault/explode source
    + A blast by Red Lantern killed two Averian soldiers.
  | mod=arctic/boiler/cold/fireworks/gas/heat/polar/whistle: -
    + A {gas|boiler|fireworks} blast killed two Averian soldiers.
    + The Averian {arctic|boiler|cold|fireworks|gas|heat|polar|whistle} blast went on.
  | at=in/at:firework*: -
    + A blast at {a fireworks store|a firework factory} in Dunmere injured two Averian workers.
    - A blast at an Averian weapons store in Dunmere injured two workers.
blockade       coerce/restrict both
    + Candria's blockade of Averia went on.
blockage       protest/obstruct both
    + A blockage of Averian ports by strikers went on.
boarding       coerce/seize any
    + The boarding of a Candrian ship by the Esmerian navy ended.
bomb           assault/bomb source
    + A Red Lantern bomb killed two Averian soldiers.
  | any=bath/cherry/debt/demographic/photo/seed/stink/time: -
    + Averia's {bath|cherry|debt|demographic|photo|seed|stink|time} bomb went on.
bombardment    assault/shell any
    + The Candrian bombardment of Dunmere killed four villagers.
bombing        assault/bomb any
    + The bombing of an Averian school by Red Lantern killed four.
  | any=suicide: assault/suicide
    + The bombing of an Averian school by a suicide squad of Red Lantern killed four.
  | any=air/aerial/jet*/warplane*: assault/strike
    + The {air|aerial} bombing of Averian villagers by Candria went on.
    + The bombing of Averian villagers by Candrian {jets|warplanes} went on.
boycott        protest/boycott source
    + Averia's boycott of Candria went on.
breach         reject/break both
    + Candria's breach of the truce with Averia angered Esmeria.
break-in       assault/loot any
    + Candria is blamed for a break-in at the Averian embassy.
build-up       mobilize/deploy source
    + Candria's build-up at the Averian border went on.
buildup        mobilize/deploy source
    + Candria's buildup at the Averian border went on.
call           request/appeal both
    + Averia made a call to Esmeria for help.
  | at=with: consult/phone
    + Tomas Vrell had a call with Queen Ilena.
  | mod=close/roll/toll: -
    + Tomas Vrell made a {close|roll|toll} call on Queen Ilena.
call-up        mobilize/recruit source
    + Averia's call-up of reservists began.
campaign       - both
    + Averia and Candria began a campaign for milk.
  | any=bombing/air/bombardment: assault/strike
    + Candria's {bombing|air|bombardment} campaign against Averia went on.
  | mod=military: assault/attack
    + Candria's military campaign against Averia went on.
capture        assault/abduct any
    + The capture of two Averian soldiers by Red Lantern was shown.
  | any=@land/city/town/base: assault/territory
    + The capture of {the city|the town|the base} by Candrian troops was shown.
    + The capture of two villages by Candrian troops was shown.
cease-fire     retreat/ceasefire both
    + The cease-fire between Averia and Candria took effect.
  | verb=sign/reach/conclude: agree/sign
    + Averia and Candria {signed|reached|concluded} a cease-fire.
ceasefire      retreat/ceasefire both
    + The ceasefire between Averia and Candria took effect.
  | verb=agree/sign/reach/conclude: agree/sign
    + Averia and Candria {agreed|signed|reached|concluded} a ceasefire.
clash          assault/clash any
    + A clash between Averian troops and Red Lantern killed four.
  | any=@games/calendar*/cultures/culture/egos/personalities/styles/titans/views/wills: -
    + The clash of {personalities|culture} between Averia and Candria went on.
    + The clash of Averia with Candria in the match was dull.
    + The clash of {calendars|cultures|egos|styles|titans|views|wills} in Averia went on.
  | at=over:@ideas/law: -
    + The clash of Averia and Candria over {the budget|the law} went on.
closure        coerce/restrict both
    + Candria's closure of the Averian embassy took effect.
collaboration  cooperate/collaborate both
    + Averia's collaboration with Esmeria went on.
complaint      accuse/criticise both
    + Averia's complaint against Candria came on Monday.
concession     concede/yield both
    + Averia's concession to Candria came on Monday.
condemnation   accuse/criticise both
    + Esmeria's condemnation of Candria came on Monday.
confiscation   coerce/seize any
    + The confiscation of an Averian ship by Candria came on Monday.
conscription   mobilize/recruit source
    + Candria's conscription of boys went on.
consultation   consult/meet both
    + Averia held a consultation with Candria in Port Vale.
conversation   consult/meet both
    + Tomas Vrell had a conversation with Queen Ilena.
conviction     sanction/convict any
    + The conviction of two Red Lantern members by an Averian court came on Monday.
  | mod=deep/strong/political/religious: -
    + Averia's {deep|strong|political|religious} conviction moved Candria.
cooperation    cooperate/collaborate both
    + Averia's cooperation with Esmeria went on.
coordination   cooperate/collaborate both
    + Averia's coordination with Esmeria went on.
coup           assault/attack source
    + The Averian army staged a coup.
crackdown      coerce/restrict any
    + Candria's crackdown on the Tolvans went on.
criticism      accuse/criticise both
    + Esmeria's criticism of Candria came on Monday.
curfew         coerce/curfew source
    + Averia's curfew took effect.
cut            sanction/discontinue both
    + Esmeria's cut to Averia hurt the army.
cyber attack   coerce/cyber any
    + A cyber attack by Candria hit Averian ports.
cyber warfare  coerce/cyber source
    + Candria's cyber warfare went on.
cyberattack    coerce/cyber any
    + A cyberattack by Candria hit Averian ports.
deal           agree/sign both
    + Averia and Candria reached a deal in Port Vale.
  | mod=good/great/raw/big/record/business/transfer/best: -
    + Averia did a {good|great|raw|big|record|business|transfer} deal with Candria.
    + The Averian team made its best deal with Candria.
death          assault/kill both
    + Candrian police are blamed for the death of an Averian reporter.
decapitation   assault/execute any
    + Red Lantern is blamed for the decapitation of two Averian soldiers.
delivery       aid/give both
    + Esmeria's delivery to Averia went on.
  | any=baby/parcel/pizza: -
    + Esmeria's {baby|parcel|pizza} delivery to Averia went on.
demand         request/demand both
    + Averia's demand to Candria came on Monday.
demolition     assault/property both
    + Candria's demolition of Tolvan houses went on.
demonstration  protest/demonstrate source
    + Averian students staged a demonstration in Tessara.
  | any=product/technology/force: -
    + Averian students staged a demonstration of {a product|technology|force}.
denunciation   accuse/criticise both
    + Esmeria's denunciation of Candria came on Monday.
departure      retreat/withdraw source
    + The departure of Candrian troops from Averia began.
  | any=flight*/lounge/minister/manager/coach/boss/executive/train*/passenger*: -
    + The departure of Averian {flights|trains|passengers} began.
    + The departure of {an Averian lounge|an Averian minister|an Averian manager|an Averian coach|an Averian boss|an Averian executive} began.
deployment     mobilize/deploy source
    + Candria's deployment at the border began.
  | any=peacekeep*: aid/help
    + Esmeria's deployment of peacekeepers to Averia began.
  | any=software/satellite/technology: -
    + Candria's {software|satellite|technology} deployment began.
deportation    coerce/deport any
    + The deportation of Tolvans by Candria began.
designation    -
    + Averia's designation of a site for the dam came after the raid.
  | any=sanction*/terror*: sanction/impose
    + Esmeria announced the designation of Red Lantern {as a terrorist group|under its sanctions}.
destruction    assault/property both
    + Candria's destruction of Tolvan houses went on.
detention      coerce/arrest any
    + The detention of two Averian reporters by Candria went on.
dialogue       consult/meet both
    + Averia began a dialogue with Candria.
die-in         protest/demonstrate source
    + Averian students staged a die-in in Tessara.
disarmament    retreat/disarm source
    + Red Lantern's disarmament began.
discussion     consult/meet both
    + Averia held a discussion with Candria in Port Vale.
dispatch       mobilize/deploy source
    + Candria's dispatch of ships began.
displacement   coerce/deport both
    + Candria's displacement of the Tolvans went on.
donation       aid/give both
    + Esmeria's donation to Averia came on Monday.
drill          mobilize/exercise source
    + Candria began a drill near the border.
  | any=fire/oil/school: -
    + Candria began {a fire|an oil|a school} drill near the border.
drone strike   assault/strike any
    + A Candrian drone strike on Averian soldiers killed four.
dynamiting     assault/bomb any
    + Red Lantern is blamed for the dynamiting of an Averian bridge.
easing         concede/ease both
    + Averia's easing of duties on Candria began.
embargo        sanction/impose both
    + Averia's embargo on Candria took effect.
encounter      assault/clash both
    + Averian troops had an encounter with Red Lantern fighters.
end            - source
    + Averia announced the end of the season.
  | any=emergency/curfew/siege/blockade/sanction*/embargo/ban: concede/ease
    + Averia announced the end of {the emergency|the curfew|the siege|the blockade|sanctions|the embargo|the ban}.
  | at=to:@attacks: retreat/ceasefire
    + Averia announced an end to its attacks on Candria.
  | at=to:@ties: sanction/discontinue
    + Averia announced an end to its ties with Candria.
endorsement    support/back both
    + Esmeria's endorsement of Averia came on Monday.
enlistment drive mobilize/recruit source
    + Red Lantern began an enlistment drive in Dunmere.
ethnic cleansing assault/violence source
    + Candria's ethnic cleansing of the Tolvans went on.
evacuation     retreat/withdraw both
    + Candria's evacuation of its embassy in Averia began.
  | of=@people/wounded/civilians/patients: aid/help
    + Esmeria's evacuation of {villagers|the wounded|civilians|patients} to Quarl began.
evacuation order request/order source
    + Averia's evacuation order for Dunmere took effect.
evacuation warning request/order source
    + Averia's evacuation warning for Dunmere came on Monday.
eviction       coerce/deport any
    + The eviction of Tolvans by Candria began.
exchange       - both
    + Averia and Candria held an exchange of students.
  | of=detainee*/captive*/prisoner*: retreat/release
    + Averia and Candria held an exchange of {detainees|captives|prisoners}.
  | any=detainee*/captive*/bodies: retreat/release
    + Averia and Candria held a {captives|bodies} exchange.
    + Averia and Candria held an exchange with detainees.
  | any=fire/gunfire/shots: assault/clash
    + Averian troops had an exchange of {fire|gunfire|shots} with Red Lantern.
  | any=prisoner*/hostage*: retreat/release
    + Averia and Candria held a prisoner exchange.
    + A hostage exchange between Averia and Candria began.
execution      assault/execute any
    + Red Lantern is blamed for the execution of two Averian soldiers.
  | any=budget/contract/order/orders/plan/play/project/warrant: -
    + Candria's execution of the {plan|orders|project|budget|contract} with Averia went on.
    + The execution of {the order|the play|the warrant} of Averia went on.
exercise       mobilize/exercise source
    + Candria began an exercise near the border.
  | any=physical/democratic/academic/right/rights/power/restraint/caution/routine/option*: -
    + Averia's {physical|democratic|academic|routine} exercise went on.
    + Averia's exercise of {a right|rights|power|restraint|caution|an option} went on.
explosion      assault/explode source
    + An explosion by Red Lantern killed two Averian soldiers.
  | mod=baby/boiler/creative/fireworks/gas/population/sales/warehouse: -
    + Averia's {gas|boiler|population|baby|fireworks|warehouse} explosion made headlines.
    + The Averian {baby|boiler|creative|fireworks|gas|population|sales|warehouse} explosion went on.
  | at=in/at:firework*: -
    + An explosion {in a fireworks store|at a firework factory} in Dunmere injured two Averian workers.
    - An explosion in an Averian weapons store in Dunmere injured two workers.
  | of=@ideas/interest/demand/colour/color/joy/laughter/debt/cases/tourism: -
    + An explosion of {interest|demand|colour|color|joy|laughter|debt|cases|tourism|anger} shook Averia.
expropriation  coerce/seize any
    + The expropriation of Tolvan farmers by Candria went on.
expulsion      sanction/expel any
    + The expulsion of Black Heron by Averia came on Monday.
  | of=diplomat*/ambassador*/envoy*/attache*/consul*: sanction/expel
    + Averia's expulsion of Candrian {diplomats|envoys|attachés|consuls} came on Monday.
    + Averia's expulsion of the Candrian ambassador came on Monday.
  | of=@people/residents/villagers: coerce/deport
    + The expulsion of {Tolvan families|Tolvan residents|Tolvan villagers} by Candria went on.
extortion      assault/loot any
    + Averian police blamed Red Lantern for the extortion of farmers.
extradition    cooperate/extradite both
    + Averia's extradition of a smuggler to Candria came on Monday.
fight          assault/clash both
    + Averian troops had a fight with Red Lantern near Dunmere.
  | any=boxing/cancer/climate/court/crime/disease/drugs/election*/hunger/legal/piracy/survival/terror*/title/trafficking: -
    + Averia's fight with Candria against {crime|hunger|terrorism|disease} went on.
    + Averia's {title|boxing} fight with Candria went on.
    + Averia's fight with Candria over {cancer|the climate|the court|drugs|the election|legal aid|piracy|survival|trafficking} went on.
  | at=over/for/against:@ideas: -
    + The fight of Averia and Candria {over the budget|for freedom|against corruption} went on.
fighting       assault/clash any
    + The fighting between Averian troops and Red Lantern killed four.
fire           - source
    + Candria's fire burned in the hall.
    + Averia had a fire in a hall.
  | mod=artillery/mortar/tank/sniper/machine/missile: assault/fire
    + Candrian {artillery|mortar|tank|sniper|machine-gun|missile} fire killed two Averian soldiers.
  | mod=forest/wild/house/bush: -
    + Averia's {forest|wild|house|bush} fire burned on.
firefight      assault/clash any
    + A firefight between Averian troops and Red Lantern killed four.
genocide       assault/violence both
    + Candria's genocide of the Tolvans went on.
grenade attack assault/bomb any
    + A grenade attack on Averian soldiers killed four.
gun battle     assault/clash any
    + A gun battle between Averian troops and Red Lantern killed four.
gunbattle      assault/clash any
    + A gunbattle between Averian troops and Red Lantern killed four.
gunfight       assault/clash any
    + A gunfight between Averian troops and Red Lantern killed four.
gunfire        assault/fire both
    + Candrian gunfire on Averian soldiers killed two.
halt           sanction/discontinue both
    + Averia announced a halt to payments to Candria.
  | any=@attacks: retreat/ceasefire
    + Averia announced a halt to its attacks on Candria.
hijacking      assault/abduct any
    + Black Heron is blamed for the hijacking of an Esmerian ship.
hostage-taking assault/abduct any
    + Red Lantern is blamed for the hostage-taking of two Averian soldiers.
hunger strike  protest/hunger source
    + Red Lantern prisoners began a hunger strike in Averia.
incursion      assault/attack any
    + A Candrian incursion into Averia killed four villagers.
indictment     accuse/charge any
    + The indictment of two Red Lantern members by an Averian court came on Monday.
infiltration   assault/attack both
    + Candria's infiltration of Averia went on.
inspection     retreat/access both
    + The Border Watch Mission's inspection of Candria began.
interception   coerce/seize any
    + The interception of a Candrian ship by the Esmerian navy came on Monday.
  | of=missile*/rocket*/drone*/projectile*: -
    + The interception of Candrian {missiles|rockets|drones|projectiles} came on Monday.
intervention   assault/attack both
    + Candria's intervention against Averia killed four villagers.
intrusion      mobilize/deploy both
    + Candria's intrusion against Averia went on.
invasion       assault/attack any
    + Candria's invasion of Averia went on.
  | any=home/insects/locust*/pitch/privacy/tourist*/species: -
    + Candria's {privacy|pitch|home} invasion in Averia went on.
    + The invasion of {insects|locusts|tourists|a species} in Averia went on.
investigation  accuse/investigate both
    + Averia's investigation of Candria went on.
invitation     agree/promise both
    + Averia's invitation to Candria came on Monday.
kidnapping     assault/abduct any
    + Red Lantern is blamed for the kidnapping of two Esmerian engineers.
killing        assault/kill any
    + Red Lantern is blamed for the killing of two Averian soldiers.
liberation     assault/territory any
    + The Candrian army announced the liberation of Dunmere.
    + Candrian army announces liberation of Dunmere
  | verb=celebrate/commemorate/mark: -
    + Averia {celebrated|commemorated|marked} its liberation on Friday.
  | any=women/gay/animal*/sexual: -
    + The {liberation of women|gay liberation|animal liberation|sexual liberation} began in Averia.
  | of=hostage*/prisoner*/captive*/detainee*: retreat/release
    + Averia announced the liberation of {two hostages|prisoners|captives|two detainees}.
lifting        concede/ease both
    + Averia's lifting of duties on Candria began.
lockdown       coerce/curfew source
    + Averia's lockdown took effect.
looting        assault/loot any
    + The looting of Tolvan shops by Candrian soldiers went on.
lynching       assault/mob any
    + The lynching of two Averian soldiers by a mob was filmed.
maneuver       mobilize/exercise source
    + Candria began a maneuver near the border.
manoeuvre      mobilize/exercise source
    + Candria began a manoeuvre near the border.
march          protest/demonstrate source
    + Averian students staged a march in Tessara.
massacre       assault/kill any
    + Candrian soldiers are blamed for the massacre of Averian villagers.
mediation      consult/mediate both
    + Esmeria's mediation between Averia and Candria went on.
meeting        consult/meet both
    + Averia had a meeting with Candria in Port Vale.
missile attack assault/shell any
    + A Candrian missile attack on Averian soldiers killed four.
missile strike assault/shell any
    + A Candrian missile strike on Averian soldiers killed four.
missile test   mobilize/test source
    + Candria carried out a missile test on Monday.
mobilisation   mobilize/recruit source
    + Candria's mobilisation of reservists began.
mobilization   mobilize/recruit source
    + Candria's mobilization of reservists began.
murder         assault/kill any
    + Red Lantern is blamed for the murder of two Averian soldiers.
mutiny         protest/riot source
    + Averian soldiers staged a mutiny in Quarl.
negotiation    consult/negotiate both
    + Averia began a negotiation with Candria.
offensive      assault/attack any
    + Candria's military offensive on Averian soldiers went on.
    + Candrian troops went on the offensive against Averian soldiers.
  | mod=diplomatic/legal: -
    + The Averian {diplomatic|legal} offensive in Candria went on.
offer          agree/promise both
    + Averia's offer to Candria came on Monday.
onslaught      assault/attack any
    + Candrian troops launched an onslaught on Averian soldiers.
operation      - both
    + Averia and Candria began an operation in milk.
  | mod=military/ground/offensive: assault/attack
    + Candria began {a military|a ground|an offensive} operation against Averia.
  | mod=search/cordon: coerce/search
    + Averian police began a {search|cordon} operation against Red Lantern.
  | mod=rescue/relief: aid/help
    + Esmeria began a {rescue|relief} operation for Averia.
ouster         assault/attack both
    + The Averian army's ouster of Tomas Vrell was filmed.
pact           agree/sign both
    + Averia and Candria signed a pact in Port Vale.
parade         -
    + Averia held a parade in Tessara.
patrol         mobilize/deploy both
    + Averia began a patrol against Red Lantern.
phone call     consult/phone both
    + Tomas Vrell had a phone call with Queen Ilena.
phone conversation consult/phone both
    + Tomas Vrell had a phone conversation with Queen Ilena.
picket         protest/demonstrate source
    + Averian workers staged a picket in Tessara.
pillage        assault/loot any
    + The pillage of Tolvan villages by Candrian soldiers went on.
plea           request/appeal both
    + Averia made a plea to Esmeria for help.
pledge         agree/promise both
    + Esmeria's pledge to Averia came on Monday.
pogrom         assault/mob any
    + A pogrom against the Tolvans by a mob was filmed.
praise         support/praise both
    + Esmeria's praise of Averia came on Monday.
probe          accuse/investigate both
    + Averia's probe into Candria went on.
  | any=space: -
    + Candria's space probe met the Averian crew.
promise        agree/promise both
    + Esmeria's promise to Averia came on Monday.
protest        protest/demonstrate source
    + Averian students staged a protest in Tessara.
pull-out       retreat/withdraw source
    + The pull-out of Candrian troops from Averia began.
pullback       retreat/withdraw source
    + The pullback of Candrian troops from Averia began.
pullout        retreat/withdraw source
    + The pullout of Candrian troops from Averia began.
pursuit        -
    + The pursuit of Red Lantern went on.
raid           assault/attack any
    + A Candrian raid on Averian soldiers killed four.
  | mod=drug/house/police: coerce/search
    + Averian police staged a {police|drug|house} raid on Red Lantern.
  | any=budget/dividend/fridge/larder/pension*/savings/tax/treasury/wardrobe: -
    + Averia's raid on {pensions|savings|the treasury|the wardrobe|the fridge|the larder|the dividend} went on.
    + Averia's {tax|budget} raid on Candria went on.
rally          protest/demonstrate source
    + Averian students staged a rally in Tessara.
  | any=stock*/car/motor/market*/campaign/election/price*: -
    + Averia's {stock|car|motor|market|campaign|election|price} rally went on.
rampage        protest/riot source
    + Averian protesters went on a rampage in Quarl.
    + Averian prisoners staged a rampage in Quarl.
rape           assault/sexual any
    + Candrian soldiers are blamed for the rape of a woman.
rebellion      protest/riot source
    + Averian soldiers staged a rebellion in Quarl.
recall         sanction/withdraw both
    + Candria's recall of its ambassador from Averia came on Monday.
  | of=@forces/commander*: retreat/withdraw
    + Candria's recall of its {troops|commander} from Averia came on Monday.
recapture      assault/territory any
    + The recapture of Dunmere by Candrian troops was shown.
recognition    support/recognise both
    + Esmeria's recognition of Averia came on Monday.
recruitment    mobilize/recruit source
    + Red Lantern's recruitment of boys went on.
recruitment campaign mobilize/recruit source
    + Red Lantern began a recruitment campaign in Dunmere.
recruitment drive mobilize/recruit source
    + Red Lantern began a recruitment drive in Dunmere.
refusal        reject/refuse both
    + Candria's refusal to Averia came on Monday.
rejection      reject/refuse both
    + Candria's rejection of Averia's plan came on Monday.
release        retreat/release both
    + Red Lantern's release of two Averian soldiers came on Monday.
  | any=album/audio/book/data/document*/emails/file*/film/footage/game/news/pages/papers/photo*/press/record*/report/statement/tape*/transcript*/video: -
    + Candria's {film|album|report|statement|press|news|data|video} release on Averian soldiers came on Monday.
    + The release of the {album|audio|book|data|document|emails|file|film|footage|game|news|pages|papers|photo|press|record} of Averia was late.
    + The release of the {report|statement|tape|transcript|video} of Averia was late.
repatriation   coerce/deport any
    + The repatriation of Tolvans by Candria began.
repression     coerce/restrict both
    + Candria's repression of the Tolvans went on.
request        request/appeal both
    + Averia made a request to Esmeria for help.
resignation    retreat/resign source
    + Tomas Vrell's resignation came on Monday.
restoration    support/recognise both
    + Averia's restoration of ties with Candria began.
retaking       assault/territory any
    + The retaking of Dunmere by Candrian troops was shown.
retaliation    assault/attack both
    + Candria's retaliation against Averia killed four villagers.
retreat        retreat/withdraw source
    + The retreat of Candrian troops from Averia began.
  | mod=annual/cabinet/company/corporate/health/meditation/party/spiritual/staff/yoga/writers/silent: -
    + Averia's {annual|cabinet|company|corporate|health|meditation|party|spiritual|staff|yoga|writers|silent} retreat went on.
  | what=@ideas: -
    + Averia's retreat on reforms went on.
rift           -
    + Averia's rift with Candria grew.
riot           protest/riot source
    + Averian prisoners staged a riot in Quarl.
rioting        protest/riot source
    + Rioting by Averian prisoners went on.
robbery        assault/loot any
    + Red Lantern is blamed for the robbery of an Averian bank.
rocket attack  assault/shell any
    + A Red Lantern rocket attack on Averian soldiers killed four.
rocket fire    assault/shell both
    + Red Lantern rocket fire on Averian soldiers killed four.
round-up       coerce/arrest any
    + The round-up of Tolvans by Candrian police went on.
roundup        coerce/arrest any
    + The roundup of Tolvans by Candrian police went on.
sabotage       assault/property any
    + Candria is blamed for the sabotage of an Averian railway.
sanction       sanction/impose both
    + Averia's sanctions on Candria took effect.
  | verb=ease/end/lift/remove/suspend/waive: -
    + Averia wants to {ease|end|lift|remove|suspend|waive} its sanctions on Candria.
    - Averia announced sanctions on Candria.
sanctions relief concede/ease both
    + Esmeria's sanctions relief for Averia took effect.
seizure        coerce/seize any
    + The seizure of an Esmerian ship by Candria angered Averia.
  | any=medical/epileptic: -
    + Averia's {medical|epileptic} seizure drew Candria's doctors.
  | of=@land/town/city/base: assault/territory
    + The seizure of {the town|the city|the base} by Candrian troops was filmed.
    + The seizure of two villages by Candrian troops was filmed.
sentence       sanction/convict both
    + A sentence for Osman Kray by an Averian court was read.
shelling       assault/shell any
    + Candrian shelling of Dunmere killed four villagers.
shipment       aid/give both
    + Esmeria's shipment to Averia came on Monday.
shoot-out      assault/clash any
    + A shoot-out between Averian troops and Red Lantern killed four.
shooting       assault/kill any
    + Candrian soldiers are blamed for the shooting of two Averian villagers.
  | any=film/photo/video: -
    + The shooting of Averia's new {film|photo|video} went on.
shootout       assault/clash any
    + A shootout between Averian troops and Red Lantern killed four.
  | any=penalty: -
    + Averia's penalty shootout with Candria was dull.
siege          coerce/restrict any
    + Candria's siege of Dunmere went on.
  | mod=mental/media/legal: -
    + A {mental|media|legal} siege of Averia went on.
sit-in         protest/demonstrate source
    + Averian students staged a sit-in in Tessara.
skirmish       assault/clash any
    + A skirmish between Averian troops and Red Lantern killed four.
slaughter      assault/kill any
    + Candrian soldiers are blamed for the slaughter of Averian villagers.
slaying        assault/kill any
    + Red Lantern is blamed for the slaying of two Averian soldiers.
stabbing       assault/kill any
    + Red Lantern is blamed for the stabbing of two Averian soldiers.
standoff       -
    + Averia's standoff with Candria went on.
stationing     mobilize/deploy source
    + The stationing of missiles by Candria began.
stone-throwing protest/riot source
    + Stone-throwing by Averian students went on.
storming       assault/attack any
    + The storming of the Averian embassy by Red Lantern killed two.
strike         assault/strike any
    + A Candrian strike on Averian soldiers killed four.
  | mod=actors/called/climate/junior/lightning/refuse/rent/school/sympathy/train/tube/wildcat/writers: protest/strike
    + A {called|lightning|rent|school|climate|sympathy|wildcat|writers|actors|junior|tube|train|refuse} strike by Averian unions went on in Quarl.
  | mod=dock/crane/port/miners/farmers/drivers/nurses/students/garbage/postal/airline/ferry/truckers/bakers: protest/strike
    + Averian workers began a {dock|crane|port|miners|farmers|drivers|nurses|students|garbage|postal|airline|ferry|truckers|bakers} strike.
  | mod=general/rail/bus/teachers/labour/labor/workers/doctors/pilots/walkout/transport/nationwide: protest/strike
    + Averian workers began a {general|rail|bus|teachers|labour|labor|workers|doctors|pilots|walkout|transport|nationwide} strike.
  | any=gold/lucky/union*/wages/pay/workers/teachers/pensions/hour: protest/strike
    + Averian {police officers|soldiers} began a strike over {wages|pensions}.
    + Averian police officers began a pay strike.
    + Averian police officers began a strike for {gold|a lucky day|unions|workers|teachers|an hour}.
  | any=chemical: assault/unconventional
    + Candria began a chemical strike on Averian villagers.
suicide attack assault/suicide any
    + A suicide attack on Averian soldiers killed four.
suicide bombing assault/suicide any
    + A suicide bombing by Red Lantern killed four Averian soldiers.
summit         consult/meet both
    + Averia held a summit with Candria in Port Vale.
supply         aid/give both
    + Esmeria's supply to Averia went on.
support        support/back both
    + Esmeria's support for Averia went on.
surrender      retreat/surrender source
    + Red Lantern's surrender came on Monday.
  | what=@ideas: -
    + Averia's surrender of {its principles|sovereignty} went on.
suspension     sanction/discontinue both
    + Averia's suspension of ties with Candria came on Monday.
swap           retreat/release both
    + Averia and Red Lantern held a swap of captives.
  | mod=currency/debt: -
    + Averia and Candria agreed a {currency|debt} swap.
swoop          coerce/arrest any
    + A swoop on Red Lantern by Averian police came on Monday.
takeover       assault/territory both
    + Candria's takeover of Averia went on.
talk           consult/meet both
    + Averia had a talk with Candria in Port Vale.
targeting      assault/attack both
    + Candria's targeting of Averian soldiers went on.
tear gas       -
    + Averia bought tear gas.
telephone call consult/phone both
    + Tomas Vrell had a telephone call with Queen Ilena.
telephone conversation consult/phone both
    + Tomas Vrell had a telephone conversation with Queen Ilena.
test           - source
    + Candria held a test in maths.
  | of=@weapons/missile*/rocket*/warhead*: mobilize/test
    + Candria carried out a test of {drones|missiles|rockets|a warhead}.
  | mod=nuclear/weapon*/rocket*/bomb: mobilize/test
    + Candria carried out a {nuclear|weapons|rocket|bomb} test.
threat         threaten/warn source
    + Candria made a threat of war against Averia.
  | any=bomb/health/security/climate: -
    + Averia made a {bomb|health|security|climate} threat against Candria.
torture        assault/torture any
    + Candrian police are blamed for the torture of two Averian reporters.
training       cooperate/train both
    + Esmeria's training of Averian soldiers went on.
  | any=session/match/player*/weather: -
    + Esmeria's {match|weather|players} training of Averian soldiers went on.
    + Esmeria's training of Averian soldiers in a session went on.
treaty         agree/sign both
    + Averia and Candria signed a treaty in Port Vale.
truce          retreat/ceasefire both
    + The truce between Averia and Candria took effect.
  | verb=agree/sign/reach/conclude: agree/sign
    + Averia and Candria {agreed|signed|reached|concluded} a truce.
ultimatum      threaten/warn source
    + Averia's ultimatum to Candria came on Monday.
unrest         protest/riot source
    + Unrest by Averian prisoners went on.
uprising       protest/riot source
    + Averian soldiers staged an uprising in Quarl.
vandalism      assault/property any
    + Averian police blamed Red Lantern for vandalism in Quarl.
veto           reject/refuse both
    + Candria's veto of Averia came on Monday.
vigil          protest/demonstrate source
    + Averian students staged a vigil in Tessara.
  | any=funeral/memorial: -
    + Averian students staged a {funeral|memorial} vigil in Tessara.
violation      reject/break both
    + Candria's violation of the truce with Averia angered Esmeria.
  | any=right*/human: -
    + Candria's violation of {rights|human dignity} in Averia angered Esmeria.
violence       assault/violence both
    + Candria's violence against the Tolvans went on.
visit          consult/visit both
    + Tomas Vrell's visit to Candria began.
walkout        protest/strike source
    + A walkout by Averian workers began.
war game       mobilize/exercise source
    + Candria began a war game near the border.
war games      mobilize/exercise source
    + Candria began war games near the border.
warning        threaten/warn both
    + Candria's warning of war to Averia came on Monday.
withdrawal     retreat/withdraw source
    + The withdrawal of Candrian troops from Averia began.
  | of=ambassador*/envoy*/recognition/support: sanction/withdraw
    + Averia's withdrawal of its {ambassador|envoy|recognition|support} from Candria came on Monday.
  | any=cash/bank/symptoms: -
    + Averia's {cash|bank|symptoms} withdrawal went on.
`;
