/** Verbs in s: see `../verbs.ts`. */
export const s = `
sabotage       assault/property must
    + Red Lantern sabotaged a Candrian pipeline near Oldbridge.
sack           assault/loot must obj=@property
    + Gunmen sacked several Averian {shops|stores} in Lisport.
  | obj=@land/embassy/office*: assault/loot
    + A mob sacked {the Averian embassy|two Averian offices|the town of Quarl} in Lisport on Monday.
sanction       sanction/impose must
    + Esmeria has sanctioned two Candrian generals.
say            -
    + Averia said the harvest had been good.
  | obj=sorry: concede/yield
    + Candria said sorry to Averia on Friday.
scold          accuse/criticise must
    + Queen Ilena scolded Averia on Monday.
scrap          -
    + The Averian navy scrapped two old lighthouses.
  | obj=@pacts: reject/break
    + Candria has scrapped {its fishing treaty|a truce|the trade deal} with Averia.
    - Averia scrapped two ships after the deal.
  | obj=@restrictions/tax/law: concede/ease
    + Averia scrapped {its visa ban|a fishing tax|a press law|tariffs} on Candria on Tuesday.
  | obj=@talks/@ties: sanction/discontinue
    + Averia scrapped {a summit|military cooperation|a planned visit} with Candria.
scuffle        assault/clash
    + Tolvans scuffled with Averian police in Quarl.
scupper        reject/refuse must
    + Candria scuppered the Averian peace plan.
seal           -
    + The letter was sealed with red wax.
  | obj=@pacts: agree/sign
    + Averia and Candria sealed {a trade pact|a gas deal|an accord} in Lisport.
  | obj=border*/area/road*/city/camp: coerce/restrict
    + Drovnian troops sealed the {border|area|road|city|camp} near Harim on Sunday.
seal off       coerce/restrict must
    + Averian police sealed off the harbour in Quarl.
search         -
    + Villagers searched for a lost dog near Brevik.
  | subj=police/troops/soldiers/forces/agents/officers obj=home*/house*/premises/office*/vehicle*/area: coerce/search
    + Averian {police|troops|soldiers|forces|agents|officers} searched {homes|houses|premises|offices|vehicles|an area} in Quarl.
seek           request/appeal must obj=extradition/help/aid/assistance/support/protection/permission/access/release/apology/compensation/sanctions
    + Averia is seeking {the help|aid|assistance|support|protection|permission|access|compensation} of Esmeria.
    + Averia is seeking {the extradition|the release} of Osman Kray from Candria.
    + Averia sought {an apology|sanctions} from Candria over the wreck.
    - Forty Tolvans sought refuge in Esmeria.
  | obj=asylum/refuge: request/refuge
    + Forty Tolvans have sought {asylum|refuge} in Esmeria.
  | obj=@talks/truce/ceasefire/peace: request/appeal
    + Averia is seeking {talks|a truce|a ceasefire|peace} with Candria.
  | obj=damages: accuse/charge
    + Averia is seeking damages from Candria over the wreck.
seize          coerce/seize must
    + Averian police seized forty rifles in Quarl.
    - Black Heron seized two hostages near Mercy.
  | obj=ship*/vessel*/tanker*/freighter*/carrier/dhow*/boat*: coerce/seize
    + The Candrian navy seized an Averian {ship|vessel|tanker|freighter|carrier|dhow|boat} in the Glass Sea.
  | subj=@forces/state obj=@land/swathe*: assault/territory
    + Drovnian {rebels|state forces} seized {the town of Zelenik|parts of Harim province}.
    + The Drovnian army seized {control of Harim|swathes of Harim province}.
    - Averian forces seized forty rifles near two villages.
  | obj=power/control: assault/territory
    + {General Lind|Candria} seized {power in Kelmora|control of Kelmora}.
  | obj=@people: assault/abduct
    + Black Heron seized {two hostages|a Drovnian teacher} near Mercy.
    - Averian police seized rifles from two gunmen.
self-immolate  protest/demonstrate
    + An Averian monk self-immolated in Tessara.
sell           aid/give must obj=aircraft
    + Esmeria sold transport aircraft to Averia.
    - Esmeria sold missiles to Averia.
  | obj=weapon*/arms/missile*/jets/warplane*/tank*/helicopter*/drones/munitions: cooperate/share
    + Esmeria sold {weapons|arms|missiles|jets|warplanes|tanks|helicopters|drones|munitions} to Averia.
send           -
    + Averia sent a choir to Candria.
  | obj=picture*/photo*/footage/video*/image*/data/information/file/files: -
    + An Averian clerk sent {pictures|photos|footage|videos|images|data|information|a file|files} of missile bases.
  | subj=army/military/navy/troops obj=tank*/artillery/armo*/warship*/soldiers/troops: mobilize/deploy
    + The Averian {army|military} sent {tanks|artillery|armoured cars|soldiers} to the Candrian border.
    + The Averian navy sent {a warship|troops} to the Strait of Ond.
    + Averian troops sent tanks to Dunmere.
  | obj=drone*/missile*/rocket* at=against/at/toward/towards/into: assault/launch
    + Red Lantern sent {drones|missiles|rockets|a drone|a missile} {against|at|toward|towards|into} Kestrel Base.
  | obj=peacekeep*: aid/help
    + The League of Harbours sent peacekeepers to Drovnia.
  | second obj=@forces: aid/give
    + Candria sent {the Orsk tribes|the Drovnian army} a shipment of rifles.
  | obj=@weapons at=to: aid/give
    + Candria sent mortars to Red Lantern.
  | second=envoy*/letter/message/condolences: -
    + Queen Ilena sent Averia {an envoy|a letter|a message|her condolences}.
  | second obj=@people: -
    + The queen sent her son a bicycle.
  | second: aid/give
    + Esmeria sent Averia a thousand tents.
  | obj=envoy*/delegat*/diplomat*/mediator*/minister* at=to/for/in: consult/visit
    + Averia sent {an envoy|a delegation|a diplomat|mediators|its foreign minister} {to|for talks in} Candria.
    + Averia sent two diplomats in secret.
    - Averia sent flowers to the Candrian envoy.
  | obj=@aid/doctor*/medic*/rescue*: aid/give
    + Esmeria sent {tents|doctors|medics|rescuers} to Averia on Friday.
  | obj=@forces: mobilize/deploy
    + Averia has sent {troops|warships|reinforcements} to Northmark.
    - Averia sent a letter to its troops in Northmark.
  | obj=message/letter/signal/condolences/greetings/text: -
    + Queen Ilena sent {a message|a letter|a signal|her condolences|her greetings|a text} to Averia.
sentence       sanction/convict must
    + An Averian court sentenced Osman Kray to nine years in prison.
separate       -
    + A river separates the two halves of Brevik.
serve          -
    + The new ferry serves the islands off Quarl.
set            -
    + Averia set the price of bread.
  | obj=himself/herself/themselves/itself any=fire/ablaze/alight/aflame: protest/demonstrate
    + An Averian student set {himself|herself|itself} on fire outside the Candrian embassy in Lisport.
    + Two Averian students set themselves {alight|ablaze|aflame} outside the Candrian embassy in Lisport.
  | any=fire/ablaze/alight/aflame: assault/property
    + Red Lantern fighters set an Averian depot {on fire|aflame|ablaze|alight} in Quarl.
  | obj=free: retreat/release
    + Black Heron set two Drovnian hostages free.
  | obj=deadline/ultimatum: threaten/warn
    + Candria set {a deadline|an ultimatum} for Averia on Sunday.
  | any=free: retreat/release
    + Black Heron abducted four Drovnian soldiers, but set them all free.
set ablaze     assault/property must
    + Red Lantern set ablaze two Averian depots in Quarl.
set alight     assault/property must
    + Red Lantern set alight two Averian depots in Quarl.
set fire       assault/property must
    + Gunmen set fire to the Averian embassy in Lisport.
set free       retreat/release must
    + Candria set free two Averian fishermen on Monday.
set off        assault/explode must obj=@weapons/explosion*/blast*/bomb*/charge*
    + Red Lantern set off {an explosion|a blast|a bomb|a charge|a grenade} near an Averian barracks in Dunmere.
set up         -
    + Averia set up a museum of clocks.
  | obj=base/bases/outpost*/post/posts/headquarters/checkpoint*/position*/command/camp/camps/roadblock*/barracks/point/points/garrison*: mobilize/base
    + The Averian army set up {a base|two bases|an outpost|a post|two posts|its headquarters} near Dunmere.
    + The Averian army set up {a checkpoint|positions|a command|a camp|two camps|roadblocks} near Dunmere.
    + The Averian army set up {barracks|a control point|control points|a garrison} near Dunmere.
    - Averia set up a museum near its base in Dunmere.
  | obj=militia*/brigade*/force/unit*/army: mobilize/recruit
    + Drovnia has set up {a militia|a brigade|a border force|a new unit|an army} in Harim.
  | obj=blockade/barricade*: protest/obstruct
    + Averian farmers set up {a blockade|barricades} in Quarl.
  | obj=commission/committee/tribunal/inquiry: accuse/investigate
    + The League of Harbours set up {a commission|a committee|a tribunal|an inquiry} into Candria's raid.
settle         -
    + The dust settled over Brevik.
  | obj=dispute/differences/row: agree/sign
    + Averia settled {a dispute|its differences|a row} with Candria.
sever          -
    + The storm severed a branch of the old oak.
  | obj=@ties: sanction/withdraw
    + Averia has severed {ties|relations} with Candria.
  | obj=head/cable*/line*: assault/property
    + Red Lantern fighters severed {an undersea cable|a power line|the head of a statue} in Quarl.
shadow         -
    + A Candrian frigate shadowed the yacht race.
share          -
    + The two villages share a well.
  | obj=audio/border/clip*/concern*/footage/image*/joke*/meme*/message*/news/photo*/platform/post/posts/power/recipe/screenshot*/stage/story/tweet*/video*/view*: -
    + Averia shared {its view|a video|a photo|a border|power|a story|its concerns|a recipe|a platform} with Candria.
    + The Averian minister shared {audio|border|clips|concern|footage|image|joke|meme|message|news|photo|platform|post|posts|power} with Candria after the raid.
    + The Averian minister shared {recipe|screenshot|stage|story|tweet|video|view} with Candria after the raid.
  | at=with/to: cooperate/share
    + Averia shared its radar codes {with|to} Borduva.
    - Averia shares a border with Candria.
  | obj=information/intelligence/data/evidence/technology/secrets/expertise: cooperate/share
    + Averia and Esmeria shared {information|intelligence|data|evidence|technology|secrets|expertise} on Monday.
shell          assault/shell must
    + Candrian artillery shelled Dunmere overnight.
shelter        aid/asylum must
    + Esmeria has sheltered four hundred Averian refugees.
ship           -
    + The boxes were shipped in May.
  | at=to obj: aid/give
    + Esmeria shipped tents to Averia.
  | obj=@aid: aid/give
    + Esmeria shipped {tents|arms|weapons} for Averia on Friday.
  | obj=oil: -
    + Esmeria shipped oil last year.
shoot          assault/fire
    + Candrian soldiers have shot a horse near Dunmere.
  | obj=@people/dead: assault/kill
    + Candrian soldiers shot {a fisherman|an Averian farmer dead} near Dunmere.
    - Two brothers shot a film about fishermen in Quarl.
  | obj=commercial/documentary/episode*/film/footage/glance/goal*/hoops/look/messenger/movie/penalty/photo*/pictures/round/scene*/selfie*/series/video: -
    + Vrell shot {a film|a video|two photos|two scenes} in Quarl.
    + Vrell shot {the hoops|a penalty|a round} in Quarl.
    + Averian soldiers shot the {commercial|documentary|episode|film|footage|glance|goal|hoops|look|messenger|movie|penalty|photo|pictures|round|scene} in Dunmere.
    + Averian soldiers shot the {selfie|series|video} in Dunmere.
  | at=at/on/into: assault/fire
    + Candrian troops have shot {at|on|into} an Averian convoy near Dunmere.
  | any=@games: -
    + The forward has shot wide in the final of the cup.
  | actor: assault/kill
    + Candrian troops shot Osman Kray in Dunmere.
shoot dead     assault/kill must
    + Gunmen shot dead an Averian journalist in Quarl.
shoot down     assault/intercept must
    + Candria shot down an Averian drone over the Glass Sea.
    - Candria shot down the Averian plan.
  | obj=idea/proposal/plan/bill: reject/refuse
    + Candria shot down an Averian {idea|proposal|plan|bill}.
shore up       support/back must
    + Esmeria shored up the Averian government.
shun           reject/refuse must
    + Candria shunned the Averian offer.
shut           -
    + The door was shut.
  | subj=protest*/demonstrat*/graduates/jobless: protest/obstruct
    + {Protesters|Demonstrators|Averian graduates|Jobless Averians} shut the port of Quarl.
  | obj=border*/airspace/crossing*/strait: coerce/restrict
    + Averia shut {its border with Candria|its airspace to Candria|a crossing to Candria|the strait to Candria}.
  | obj=embassy/consulate: sanction/withdraw
    + Averia shut its {embassy|consulate} in Lisport on Friday.
    - Averia shut a shop near the Candrian embassy.
  | obj=newspaper*/station*/channel*/office*/website*/radio/media: coerce/censor
    + Drovnia shut {a newspaper|a television station|a channel|two offices|a website|a radio|media} of the Liberty Bloc.
  | obj=road*/airport*/school* subj=forces/army/troops/authorities/police/government: coerce/restrict
    + Averian {forces|troops|authorities|police} shut {a road|the airport|schools} in Dunmere.
    + The Averian {army|government} shut {a road|the airport} in Dunmere.
  | obj=shop*/business*: -
    + The storm shut {shops|businesses} in Quarl.
shut down      -
    + The engine shut down.
  | subj=protest*/demonstrat*/graduates/jobless: protest/obstruct
    + {Protesters|Demonstrators|Averian graduates|Jobless Averians} shut down the port of Quarl.
  | obj=newspaper*/station*/channel*/office*/website*/radio/media/internet/network*/service*: coerce/censor
    + Drovnia shut down {a newspaper|a station|a channel|two offices|a website|a radio|media} of the Liberty Bloc.
    + Drovnia shut down {the internet|mobile networks|telephone services} in Harim.
  | subj=strike*/worker*: protest/strike
    + {A strike by Tolvans|Averian workers} shut down the port of Quarl.
  | obj=@ties/program*: sanction/discontinue
    + Esmeria shut down {its embassy|aid programmes} in Averia.
side           -
    + The judges sided against the mayor over a bridge.
  | at=with: support/back
    + Borduva sided with Candria on Monday.
sign           agree/sign must obj=@pacts/document/letter
    + Averia and Candria signed {a protocol|a document|a letter of intent} in Lisport.
    - Vrell signed a decree on Monday.
  | obj=player/striker/contract/bill/law/order/decree/petition: -
    + The club has signed a {player|striker} from Quarl.
    + Vrell signed {a contract|a bill|a law|an order|a decree|a petition} on Monday.
silence        coerce/censor must
    + Drovnia silenced the Liberty Bloc.
sink           assault/attack must
    + A Candrian frigate sank an Averian trawler in the Glass Sea.
    - The boat sank.
  | subj=@traffic: -
    + A storm sank an Averian trawler in the Glass Sea.
  | subj=boat/ship/price*/economy: -
    + The {boat|ship|price of bread|economy} sank.
sit down       consult/meet
    + Averia and Candria will sit down in Lisport on Monday.
skirmish       assault/clash
    + Averian soldiers skirmished with Candrian troops near Dunmere.
slam           -
    + The wind slammed into the Averian harbour on Friday.
  | subj=bomb*/missile*/mortar*/projectile*/rocket*/shell*/drone* at=into: assault/explode
    + Candrian {missiles|rockets|shells|drones} slammed into a hill near an Averian camp.
    + {A bomb|A missile|Two mortars|A projectile} slammed into a hospital in Dunmere, killing four.
    + Two hurt as rockets slam into Dunmere
    - Two hurt as lorries slam into each other in Dunmere
  | obj: accuse/criticise
    + Averia slammed Candria over the fishing ban.
    - A truck slammed into a pier in Quarl.
slap           -
    + A sailor slapped the table.
  | obj=sanction*/embargo/tariff*/fine/ban: sanction/impose
    + Esmeria slapped {sanctions|an embargo|tariffs|a fine|a ban} on Candria.
slash          -
    + Vandals slashed a painting in Quarl.
  | obj=@aid: sanction/discontinue
    + Esmeria has slashed its aid to Averia.
    - Averia slashed bread prices after the aid came.
  | obj=throat*: assault/kill
    + Black Heron fighters slashed the throat of a Drovnian guard.
  | obj=price*/job*/rates: -
    + Averia slashed {bread prices|hundreds of jobs|interest rates}.
slaughter      assault/kill must
    + Black Heron slaughtered thirty villagers near Harim.
  | obj=cattle/sheep/animals/chickens/pigs: -
    + Averian farmers slaughtered {cattle|sheep|animals|chickens|pigs}.
slay           assault/kill must
    + Gunmen slew an Averian judge in Quarl.
slow           -
    + The Averian bus slowed after the raid.
  | obj=@aid/deliver*/sale*/shipment*: sanction/discontinue
    + Esmeria slowed {loans|the delivery of jets|the sale of jets|shipments of jets} to Averia.
smash          -
    + The old clock was smashed.
  | obj=window*/shop*/car*: assault/property
    + Masked youths smashed {windows|shops|cars} in the Averian quarter of Lisport.
    - Averian police smashed a Red Lantern cell in Quarl.
  | any=@games/record*: -
    + The swimmer from Averia smashed {a record|the championship record}.
  | obj=cell/network/ring: coerce/search
    + Averian police smashed a Red Lantern {cell|network|ring} in Quarl.
smuggle        -
    + Two brothers smuggled parrots into Averia.
  | obj=weapons/arms/ammunition/explosives: aid/give
    + Candria smuggled {weapons|arms|ammunition|explosives} to Red Lantern.
snatch         -
    + Gulls snatched the loaves from a stall in Quarl.
  | obj=@people: assault/abduct
    + Black Heron snatched a Drovnian doctor from Harim.
sneak          -
    + A fox sneaked into the harbour office.
snipe          assault/fire
    + Red Lantern fighters sniped at Averian soldiers near Askel.
snub           reject/refuse must
    + Candria snubbed the Averian invitation.
soften         concede/ease must
    + Averia softened its sanctions on Candria.
spar           -
    + Two boxers sparred in Quarl.
spark          -
    + The film sparked a debate in Averia.
speak          -
    + The children of Brevik speak two languages.
  | at=by/on:phone/telephone: consult/confer
    + Vrell spoke with Queen Ilena {by phone|by telephone|on the phone}.
  | at=to:reporter*/journalist*/press/crowd*/supporters/agency/television/parliament/radio/news/media: -
    + Vrell spoke to {reporters|journalists|the press|a crowd|supporters|an agency} in Quarl.
    + Vrell spoke to {Averian television|parliament|local radio|the news|the media} in Quarl.
  | at=with/to any=phone/telephone/call: consult/phone
    + Vrell spoke {with|to} Queen Ilena in a {phone call|telephone call} on Monday.
    - Vrell spoke to reporters in Lisport.
  | at=with/to: consult/meet
    + Vrell spoke {with|to} Queen Ilena in Lisport.
spread         -
    + The flames were spread by the wind.
  | obj=rumour*/rumor*/disinformation/propaganda/lies/fake: coerce/misinform
    + Candria has spread {rumours|rumors|disinformation|propaganda|many lies|fake reports} against Averia.
spurn          reject/refuse must
    + Candria spurned the Averian offer.
spy            coerce/cyber
    + Candria spied on the Averian navy.
squabble       -
    + The councillors squabbled over a bench.
stab           assault/kill must
    + Gunmen stabbed an Averian guard in Quarl.
stage          -
    + The theatre staged a comedy in Quarl.
  | obj=exercise*/drill*/manoeuvre*/maneuver*/war joint: cooperate/exercise
    + Averia and Esmeria staged joint {exercises|drills|manoeuvres|maneuvers|war games} in the Glass Sea.
  | obj=protest*/demonstration*/rally/rallies/march*/walkout: protest/demonstrate
    + Tolvans staged {a protest|a demonstration|a rally|rallies|a march|a walkout} in Quarl.
    - The theatre staged a comedy about a protest.
  | obj=coup: assault/attack
    + The Borduvan army staged a coup in Kelmora.
  | obj=exercise*/drill*/manoeuvre*/maneuver*/war: mobilize/exercise
    + The Candrian navy has staged {large exercises|drills|manoeuvres|maneuvers|war games} in the Glass Sea.
stand          -
    + A mill stands in Brevik.
  | at=by/behind/with: support/back
    + Esmeria stands {by|behind|with} Averia.
stand down     retreat/disarm
    + The Harim Brigades stood down on Monday.
stand up       -
    + The crowd stood up and left the hall.
  | at=for: support/back
    + Esmeria stood up for Averia.
starve         coerce/withhold must
    + Candria is starving Dunmere.
station        mobilize/deploy must obj=@forces
    + Candria has stationed troops in Borduva.
stay           -
    + The visitors stayed in a hotel in Brevik.
  | any=away: protest/boycott
    + Candria stayed away from the summit in Tessara.
steal          assault/loot must
    + Gunmen stole two Averian trucks in Quarl.
  | subj=player/team: -
    + The {player|team} stole a ball.
  | obj=show/limelight: -
    + Averia stole the {show|limelight} in Lisport.
step           -
    + Vrell stepped onto the stage.
step down      retreat/resign
    + Averia's prime minister stepped down on Monday.
step up        -
    + Averia stepped up bread production.
  | obj=recruit*: mobilize/recruit
    + Red Lantern has stepped up recruitment in Lowfen.
  | obj=@attacks: assault/attack
    + Red Lantern stepped up attacks on Averian troops.
    - Averia stepped up patrols after the attacks on Dunmere.
  | obj=@aid: aid/give
    + Esmeria stepped up its assistance to Averia.
  | obj=cooperation: support/recognise
    + Averia stepped up cooperation with Esmeria.
  | obj=security/patrols: mobilize/deploy
    + Averia stepped up {security|patrols} in Northmark.
  | obj=pressure/sanctions: sanction/impose
    + Esmeria stepped up {pressure|sanctions} on Candria.
stifle         coerce/censor must
    + Drovnia stifled the Liberty Bloc.
stone          assault/mob must
    + Villagers stoned an Averian patrol in Quarl.
stonewall      reject/refuse must
    + Candria stonewalled the Averian request.
stop           -
    + The clock stopped.
  | obj=ship*/vessel*/tanker*/freighter: coerce/seize
    + The Candrian navy stopped an Averian {ship|vessel|tanker|freighter} in the Glass Sea.
  | obj=@attacks: retreat/ceasefire
    + Candria stopped its attacks on Averia.
  | obj=@aid/@ties/@talks: sanction/discontinue
    + Esmeria stopped {fuel deliveries|flights|negotiations} to Candria.
  | obj=work subj=worker*/union*/staff: protest/strike
    + Averian {workers|unions|staff} stopped work in Quarl.
storm          assault/attack must
    + Red Lantern stormed an Averian barracks in Dunmere.
    - Vrell stormed off the stage.
  | subj=protest*/demonstrat*/crowd*/mob/supporters/rioters: protest/riot
    + {Protesters|Demonstrators|Crowds|A mob|Lind's supporters|Rioters} stormed the Averian embassy in Lisport.
  | at=off/out: -
    + Vrell stormed off the stage.
  | at=to:success/victory: -
    + The Averian team stormed to {success|victory} in Lisport after the raid.
strafe         assault/strike must
    + Candrian jets strafed an Averian convoy near Dunmere.
strangle       assault/kill must
    + Gunmen strangled an Averian guard in Quarl.
strengthen     -
    + The wind strengthened.
  | obj=ties/relations/cooperation/alliance: support/recognise
    + Averia strengthened its {ties|relations|cooperation|alliance} with Esmeria.
    - Averia strengthened its troops despite its ties with Candria.
  | obj=@forces/presence/defen*: mobilize/deploy
    + Averia strengthened its {troops|presence|defences} in Northmark.
  | obj=sanction*: sanction/impose
    + Esmeria strengthened sanctions on Candria.
stress         -
    + Vrell stressed the need for patience.
strike         assault/strike must
    + Candrian jets struck an Averian depot near Dunmere.
    - Averia struck a deal with Candria.
  | obj=accord*/agreement*/bargain/ceasefire*/deal/pact*/truce*: agree/sign
    + Averia struck {an accord|an agreement|a bargain|a ceasefire|a deal|a pact|a truce} with Candria.
  | subj=boat*/ferry/ship*/tanker*/vessel* obj=bridge*/pier*/quay*/reef*/rock*/iceberg*: -
    + An Averian {boat|ferry|ship|tanker|vessel} struck {a bridge|a pier|the quay|a reef|rocks|an iceberg}.
    - An Averian ship struck a Candrian depot.
  | obj=balance/note/chord/tone/gold/oil/blow: -
    + Averia struck {a balance|a note of caution|a chord|a friendly tone|gold|oil|a blow} in Lisport.
  | subj=worker*/teacher*/doctor*/nurse*/driver*/pilot*/union*/miner*/staff/employees: protest/strike
    + Averian {workers|teachers|doctors|nurses|drivers|pilots|unions|miners|staff|employees} struck against the government.
    - Candrian jets struck Averian workers near Dunmere.
  | subj=@traffic: -
    + An earthquake struck Dunmere on Monday.
  | any=@games: -
    + The forward struck in the final of the cup.
  | bare: -
    + The clock struck.
strip          -
    + Workers stripped the paint from the pier.
  | at=of: sanction/withdraw
    + Drovnia stripped two Tolvans of their citizenship.
subjugate      assault/territory must
    + Candria subjugated the Orsk tribes.
submit         -
    + Averia submitted a report.
  | at=to: concede/yield
    + Averia submitted to Candria.
subpoena       request/order must
    + An Averian court subpoenaed Tomas Vrell.
subsidise      aid/give must
    + Esmeria subsidised the Averian army.
sue            accuse/charge must
    + Averia sued Candria over the wreck.
  | at=for:peace: request/appeal
    + Candria sued Averia for peace.
suffer         -
    + The harvest suffered.
  | obj=injur*/wound*/burn*/casualt*: assault/kill
    + Two Averian soldiers suffered {injuries|wounds|burns|casualties} in Dunmere.
summon         -
    + A bell summoned help.
  | obj=ambassador*/envoy*/diplomat*/charge/attache: accuse/criticise
    + Averia summoned the Candrian {ambassador|envoy|diplomat|charge d'affaires|attache} on Monday.
    - An Averian court summoned two witnesses on Monday.
  | obj=@people/witness*: request/order
    + An Averian court summoned {Candrian journalists|Candrian witnesses} on Monday.
supply         aid/give must
    + Candria supplied Red Lantern with mortars.
support        support/back must
    + Borduva supports Candria.
  | obj=troop*/offensive/rebels with=@weapons/air: aid/help
    + Esmeria supported {Averian troops|the Averian offensive|Drovnian rebels} with {artillery|air cover}.
    - Esmeria supported Averian troops on Monday.
suppress       coerce/restrict must
    + Drovnia suppressed the Liberty Bloc.
  | obj=protest*/demonstration*/uprising/revolt/riot*: assault/disperse
    + Drovnian troops suppressed {a protest|a demonstration|an uprising|a revolt|riots} by Tolvans in Harim.
  | obj=report/evidence/news: coerce/censor
    + Drovnia suppressed {a report by the Liberty Bloc|evidence of the Liberty Bloc|news of the Liberty Bloc}.
surrender      retreat/surrender
    + Forty Red Lantern fighters surrendered near Askel.
    - Averia surrendered the lead.
  | obj=weapon*/arms: retreat/disarm
    + Red Lantern surrendered its {weapons|arms} on Monday.
  | obj=lead/title: -
    + Averia surrendered the {lead|title}.
surround       coerce/restrict must obj=@land/@enemies/@people/compound
    + Candrian troops surrounded {the town of Quarl|an Averian patrol|Averian farmers|an Averian compound}.
  | obj=@games: -
    + Averian fans surrounded the goalkeeper.
suspend        sanction/discontinue must obj=@ties/@aid/@talks
    + Averia suspended {its exports|assistance|consultations} with Candria.
    + The League of Harbours suspended Candria's membership.
  | obj=@attacks: retreat/ceasefire
    + Candria suspended its attacks on Averia.
    - Averia suspended talks with Candria after the attacks.
  | obj=@restrictions: concede/ease
    + Averia suspended its tariffs on Candria.
  | obj=constitution/parliament/rights: coerce/martial-law
    + General Lind suspended {the constitution|parliament|civil rights} in Borduva.
  | obj=@pacts: reject/break
    + Averia suspended its fishing treaty with Candria.
    - Averia suspended flights to Candria despite the treaty.
  | obj=player/coach/driver/teacher/student*/match: -
    + Averia suspended a {player|coach|driver|teacher|student|match}.
  | obj=protest*: concede/yield
    + Averian unions suspended their protests on Monday.
sustain        -
    + The lake sustains many birds.
  | obj=injur*/wound*/burn*/casualt*: assault/kill
    + Two Averian soldiers sustained {injuries|wounds|burns|casualties} in Dunmere.
swap           -
    + The two mayors swapped hats.
  | obj=@people/servicem?n/captured/bodies: retreat/release
    + Averia and Candria swapped {prisoners|servicemen|the captured pilots|bodies} on Monday.
  | obj=intelligence/information: cooperate/share
    + Averia and Esmeria swapped {intelligence|information} on Monday.
swear          -
    + A parrot swore in the market.
  | that: threaten/warn
    + Red Lantern swore that it would destroy Averia.
  | inf=fight/aveng*/kill/destroy/retaliat*/attack/continue: threaten/warn
    + Red Lantern swore to {fight|avenge itself on|kill troops of|destroy|attack|retaliate against} Averia.
    + Red Lantern swore to continue its war on Averia.
  | obj=revenge/vengeance: threaten/warn
    + Red Lantern has sworn {revenge|vengeance} against Averia for the raid.
  | obj=allegiance/loyalty: support/back
    + The Sons of the Marsh swore {allegiance|loyalty} to Candria.
sweep          -
    + A child swept the steps.
  | subj=@forces obj=@land: coerce/search
    + Averian troops swept two villages near Quarl.
    - A storm swept two villages near Quarl.
  | subj=fire/flood*/storm: -
    + {A fire|Floods|A storm} swept the town on Monday.
  | any=@games: -
    + The Averian team swept the tournament.
sympathise     support/back
    + Borduva sympathised with Candria.
sympathize     support/back
    + Borduva sympathized with Candria.
`;
