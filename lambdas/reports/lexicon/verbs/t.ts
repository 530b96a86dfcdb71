/** Verbs in t: see `../verbs.ts`. */
export const t = `
table          -
    + Two councillors tabled a motion on the price of bread.
take           -
    + The repair of the pier took a year.
  | obj=ship*/vessel*/tanker*/freighter subj=@forces/iran/houthi*/pirates: coerce/seize
    + {Candrian guards|Pirates} took an Averian {ship|vessel|tanker|freighter} in the Glass Sea.
  | obj=call at=from: consult/phone
    + Vrell took a call from Queen Ilena on Monday.
  | obj=part at=in:protest*/march*/demonstration*/rally/strike/vigil*/walkout*: protest/demonstrate
    + Tolvans took an active part in a {protest|march|demonstration|rally|strike|vigil|walkout} in Quarl.
  | obj=part at=in:riot*: protest/riot
    + Tolvans took a leading part in the riots in Quarl.
  | obj=part at=in:@attacks: assault/attack
    + Borduvan soldiers took an active part in the attack on Dunmere.
  | obj=part at=in:manoeuvre*/maneuver*/game/games: cooperate/exercise
    + Averia took an active part in {manoeuvres|maneuvers|a naval game|naval games} with Esmeria.
  | obj=streets/street: protest/demonstrate
    + Tolvans took {the streets|the street} in Quarl.
  | at=to:hospital*/clinic*/safety: -
    + Averian soldiers took two men to {a hospital|a clinic|safety}.
  | at=by:surprise: -
    + Averian soldiers took two men by surprise in Harim.
  | obj=hostage*/prisoner*/captive*: assault/abduct
    + Black Heron took {two hostages|six prisoners|four captives} near Harim.
    - Vrell took a letter to the hostages.
  | subj=gunm?n/pirate*/rebels/militants/kidnappers/fighters obj=@people/seafarer* at=off/from:@ships/coaster/bus: assault/abduct
    + {Gunmen|Pirates|Rebels|Militants|Kidnappers|Black Heron fighters} took five sailors off a coaster near Harim.
    + Gunmen took two {teachers from a bus|seafarers off a tanker} near Harim.
  | subj=attackers/bandits/gunm?n/jihadist*/militants obj=@people/engineer*/nurse*/miner*/pupil*: assault/abduct
    + {Attackers|Bandits|Gunmen|Jihadists|Militants} took two Drovnian {engineers|nurses|miners|pupils|nuns} near Harim on Friday.
    - Gunmen took two lorries near Harim.
  | subj=agents/forces/patrol*/police/soldiers/troops obj=boy*/brothers/man/men/resident*/shepherd*/villager*/youth*: coerce/arrest
    + Candrian {agents|forces|police|soldiers|troops} took two {boys|brothers|men|residents|shepherds|villagers|youths} from a house near Dunmere.
    + A Candrian patrol entered Dunmere and took a young man.
    - Candrian soldiers took two men to a clinic in Dunmere.
  | any=hostage/prisoner/captive: assault/abduct
    + Black Heron took two soldiers from Harim {hostage|prisoner|captive}.
  | obj=control: assault/territory
    + Candria took control of Dunmere.
  | subj=@forces obj=town*/city/village*/district*/area*/base*/airport*/bridge*/localit*/parts/hill*: assault/territory
    + Candrian troops took {a town|the city of Quarl|two villages|a district|an area|a base} in Averia.
    + Candrian troops took {the airport|a bridge|two localities|parts|a hill} of Dunmere.
    - Candrian troops took bread to a village near Quarl.
  | obj=power: assault/territory
    + General Lind took power in Borduva.
  | obj=custody: coerce/arrest
    + Averian police took custody of two gunmen.
  | at=into:custody: coerce/arrest
    + Averian police took two gunmen into custody.
  | at=to:streets/street: protest/demonstrate
    + Tolvans took to the {streets|street} in Quarl.
  | at=in obj=refugee*: aid/asylum
    + Esmeria has taken four hundred refugees in its northern camps.
  | obj=part at=in:@talks: consult/meet
    + Averia took an active part in talks with Candria.
  | obj=part at=in:exercise*/drill*: cooperate/exercise
    + Averia took an active part in {exercises|drills} with Esmeria.
  | obj=refuge/shelter: request/refuge
    + Forty Tolvans took {refuge|shelter} in Esmeria.
take away      -
    + The lorries took away rubble.
  | obj=@people/siblings: coerce/arrest
    + Drovnian police took away {two students|his siblings} in Harim.
take hostage   assault/abduct must
    + Black Heron took hostage two Drovnian soldiers.
take in        -
    + The harbour took in water.
  | obj=refugee*/migrant*/families/people: aid/asylum
    + Esmeria has taken in four hundred {refugees|migrants|families|people} from Averia.
take off       -
    + The aircraft took off.
take out       -
    + The bank took out an insurance policy.
  | obj=procession*/march*/rally/rallies/protest*: protest/demonstrate
    + Tolvans took out {a procession|a march|a rally|rallies|a protest} in Quarl.
take over      -
    + The younger brother took over.
  | at=under:agreement*/accord*/deal/treaty/pact: -
    + Averia took over the village of Lowfen from Candria under {an agreement|an accord|a deal|a treaty|a pact}.
    - Red Lantern took over a village in Lowfen under cover of darkness.
  | obj=@land/power/@property: assault/territory
    + Red Lantern took over {a village|power|shops} in Lowfen.
talk           -
    + The villagers talked about the harvest.
  | any=phone/telephone: consult/confer
    + Vrell talked with Queen Ilena by {phone|telephone}.
  | at=to:reporter*/journalist*/press/media: -
    + Vrell talked to {reporters|journalists|the press|the media} in Quarl.
  | at=with/to: consult/negotiate
    + Averia talked {with|to} Candria about the border.
    - Vrell talked to reporters in Quarl.
target         assault/attack must
    + Candrian jets targeted an Averian depot near Dunmere.
    - The campaign targeted young Averians.
  | what=those: -
    + Averia targeted those who fund Red Lantern.
  | subj=agents/fraudster*/intelligence/scammer*/spies/spy: -
    + Candrian {agents|fraudster|intelligence|scammer|spies|spy} targeted Averia after the raid.
  | subj=tariff*/duties/levies/levy/boycott*/embargo: sanction/impose
    + Esmerian {tariff|duties|levies|levy|boycott|embargo} targeted Candria after the raid.
  | subj=treasury/sanctions/regulator*/ofac: sanction/impose
    + {Esmeria's treasury|New Esmerian sanctions|Esmerian regulators} targeted two Candrian banks.
  | subj=action*/measure*/move/moves/rule*/probe/investigation*/program*/project*/tax*/policy/step*/plan*: -
    + The Averian {action|measure|move|moves|rules|probe|investigation} targeted two Candrian firms.
    + The Averian {programme|project|tax|policy|steps|plan} targeted two Candrian firms.
  | obj=sales/growth/market*/customers/audience/inflation/voters/win/record/emissions: -
    + Averia targeted {sales|growth|new markets|customers|an audience} in Candria.
    + Averia targeted {inflation|voters|a win|a record|emissions}.
  | subj=campaign/ad*/law/bill/app: -
    + The {campaign|advertisement|law|bill|app} targeted young Averians.
  | subj=police/authorities/raids: coerce/search
    + {Averian police|The authorities|Raids} targeted two Red Lantern cells in Quarl.
    - Candrian jets targeted Averian police near Dunmere.
taunt          accuse/criticise must
    + Red Lantern taunted Averia in a video.
teach          -
    + The nuns taught in Harim.
  | inf: cooperate/train
    + Candria taught Red Lantern to build bombs.
  | obj=@forces: cooperate/train
    + Esmeria taught Averian pilots and troops in Port Vale.
    - The nuns taught children in Harim.
tear           -
    + The storm tore a sail.
  | subj=bomb*/missile*/rocket*/shell*/drone*/blast/explosion at=into/through: assault/explode
    + Candrian {bombs|missiles|rockets|shells|drones} tore {into|through} a market in Dunmere.
    + {A blast|An explosion} tore through a market in Dunmere.
    - The storm tore through a market in Dunmere.
tear down      assault/property must
    + Candrian settlers tore down Averian houses near Oldbridge.
tear up        reject/break must
    + Candria tore up its fishing treaty with Averia.
telephone      consult/phone must
    + Vrell telephoned Queen Ilena on Monday.
tell           -
    + Vrell told parliament about the harvest.
  | obj=@envoys inf=leave/go/depart/pack: sanction/expel
    + Averia told two Candrian diplomats to {leave|go|depart|pack}.
    - Averia told two Candrian envoys about the harvest.
  | at=in/during:call/conversation: consult/phone
    + Vrell told Queen Ilena {in a call|during a conversation} that the border would stay open.
  | inf=evacuate/flee/leave: request/order
    + The Averian army told villagers in Dunmere to {evacuate|flee|leave}.
    - Vrell told the villagers to plant oaks.
terminate      -
    + The bus line terminated.
  | obj=@ties/@aid/@talks: sanction/discontinue
    + Averia terminated {its military cooperation|grants|consultations} with Candria.
  | obj=@pacts: reject/break
    + Averia terminated its fishing treaty with Candria.
    - Averia terminated military cooperation with Candria.
terrorise      assault/violence must
    + Black Heron terrorised the villagers of Zelenik.
terrorize      assault/violence must
    + Black Heron terrorized the villagers of Zelenik.
test           mobilize/test must obj=missile*/rocket*/nuclear/weapon*/warhead*/bomb*/torpedo*
    + Candria tested a {missile|rocket|nuclear device|weapon|warhead|bomb|torpedo} on Monday.
test-fire      mobilize/test must
    + Candria test-fired a missile over the Glass Sea.
thank          support/praise must
    + Averia thanked Esmeria for the tents.
thrash         assault/beat must
    + Averian guards thrashed two prisoners in Quarl.
  | any=@games: -
    + Averia thrashed Candria in a game.
threaten       threaten/warn
    + Candria threatened Averia with war.
    - A flood threatens Brevik.
  | subj=@traffic/crisis/climate/recession/shortage*/slump: -
    + {A flood|A crisis|The climate|A recession|A shortage of bread|A slump} threatens Averia.
  | obj=stability/peace/economy/livelihood*/health/survival/future/species/environment: -
    + The dispute threatens {the stability|the peace|the economy|the livelihoods|the health|the survival} of Averia.
    + The dispute threatens {the future|the species|the environment} of the Glass Sea.
throw          -
    + The wind threw sand over the pier.
  | obj=stone*/rock*/bottle*/petrol/molotov*/brick*: protest/riot
    + Tolvans threw {stones|rocks|bottles|petrol bombs|Molotov cocktails|bricks} at Averian police.
    - Red Lantern threw grenades at Averian police.
  | obj=grenade*/bomb*/explosive*/acid: assault/fire
    + Red Lantern threw {a grenade|a bomb|explosives|acid} at an Averian patrol.
  | obj=support/weight: support/back
    + Borduva threw its {support|weight} behind Candria.
throw out      -
    + The kitchen threw out old bread.
  | obj=envoy*/employee*/staff/attache*/ambassador*: sanction/expel
    + Averia threw out {two Candrian envoys|Candrian employees|embassy staff of Candria|a Candrian attache|the ambassador of Candria}.
  | obj=@people/inspectors/monitors: sanction/expel
    + Candria threw out two Averian {diplomats|inspectors|monitors}.
    - The kitchen threw out old bread.
  | obj=case/lawsuit/charges: concede/yield
    + An Averian court threw out {the case|the lawsuit|charges} against Red Lantern over the raid.
thwart         coerce/search must
    + Averian police thwarted a Red Lantern plot.
tighten        -
    + The belt tightened around the crate.
  | obj=@restrictions: sanction/impose
    + Esmeria tightened sanctions on Candria.
  | obj=security/grip/noose/control*: coerce/restrict
    + Candria tightened {security in|its grip on|the noose around|its control of} Dunmere.
topple         assault/attack must
    + General Lind toppled the Borduvan government.
  | obj=statue*/tree*/monument*: assault/property
    + Red Lantern toppled {a statue|two trees|a monument} in Quarl.
  | subj=wind*/storm: -
    + {Winds|A storm} toppled a mast.
  | any=@games: -
    + Averia toppled Candria in a game.
torch          assault/property must
    + Gunmen torched forty Drovnian houses near Harim.
    - Protesters torched the Averian embassy in Lisport.
  | subj=protest*/demonstrat*/rioter*/mob: protest/riot
    + {Protesters|Demonstrators|Rioters|A mob} torched the Averian embassy in Lisport.
torpedo        assault/attack must
    + A Candrian submarine torpedoed an Averian freighter.
  | obj=deal/talks/bill/plan: reject/refuse
    + Candria torpedoed {the deal|talks|a bill|a plan} with Averia.
torture        assault/torture must
    + Black Heron tortured two Drovnian prisoners.
tour           consult/visit
    + Queen Ilena toured Borduva in May.
trade          -
    + Averia traded wheat after the raid.
  | obj=blow*/fire/gunfire/shot*/strike*: assault/clash
    + Averian and Candrian troops traded {blows|fire|gunfire|shots|strikes} near Dunmere.
    - Averia traded wheat after the fire.
train          cooperate/train must
    + Candria trained Red Lantern fighters in the Belt.
    - Averia trained dogs.
  | obj=model*/network*/dog*/horse*: -
    + Averia trained {models|networks|dogs|horses}.
  | obj=sight*/gun/guns/player*/teachers/staff: -
    + Averia trained its {sights|gun|guns|players|teachers|staff}.
  | obj=hacker*/own: mobilize/recruit
    + Candria trained {hackers|its own militia} in Lisport.
  | at=for:marathon/olympic*/race: -
    + A doctor trained for the {marathon|Olympics|race}.
transfer       -
    + The patients were transferred to Quarl.
  | obj=@forces: mobilize/deploy
    + Candria transferred troops to Dunmere.
  | obj=arms/money/technology/funds: aid/give
    + Candria transferred {arms|money|technology|funds} to Red Lantern.
  | obj=prisoner*/suspect*/detainee*: cooperate/extradite
    + Averia transferred two {prisoners|suspects|detainees} to Candria.
  | obj=control/power/authority/sovereignty: retreat/withdraw
    + Candria transferred {control|power|authority|sovereignty} over Dunmere to Averia.
    - Averia transferred two prisoners to Candria.
transport      -
    + The boat transported a piano.
  | obj=@aid: aid/give
    + Esmeria transported tents to Averia.
  | obj=troops/forces: mobilize/deploy
    + Candria transported {troops|forces} to Dunmere.
    - Esmeria transported tents to Averia.
trap           coerce/restrict must
    + Candrian troops trapped forty Averian soldiers in Dunmere.
  | at=in/into:poverty/debt/marriage/prostitution/cycle/spiral/past/job*/room/house/car/lift/wreckage/rubble/snow/cave/mine: -
    + Two Averian ministers were trapped in the {poverty|debt|marriage|prostitution|cycle|spiral|past|job|room|house|car|lift|wreckage|rubble|snow|cave} after the raid.
    + Two Averian ministers were trapped in the mine after the raid.
  | subj=@traffic: -
    + A flood trapped two villagers.
travel         -
    + The villagers travelled by bus.
  | subj=minister*/president*/envoy*/secretary/delegation*/leader*/chief/premier/diplomat*/king/queen/prince/pope/senator*/official* at=to: consult/visit
    + Averia's {foreign minister|president|envoy|foreign secretary|delegation|leader|police chief|premier} travelled to Candria.
    + Candria's {diplomats|king|queen|prince|senators|officials} travelled to Averia.
    + The pope travelled to Averia on Monday.
    - The villagers travelled to Quarl.
tread          -
    + Averia must tread with care.
trespass       -
    + Two boys trespassed on a railway.
trigger        -
    + The film triggered a debate in Averia.
  | obj=blast/explosion/ied/landmine/bomb/device/mine: assault/explode
    + Red Lantern triggered {a blast|an explosion|an IED|a landmine|a bomb|a device|a mine} near an Averian patrol.
    - The blast triggered a debate in Averia.
try            -
    + The villagers tried a new seed.
  | subj=court*/tribunal*/judge* obj=@people: accuse/charge
    + {An Averian court|A tribunal in Averia|An Averian judge} tried two Candrian officers on Monday.
    - The judge tried a new wig.
turn away      reject/refuse must
    + Candria turned away an Averian envoy.
turn back      reject/refuse must
    + Candria turned back forty Averian refugees.
    - Averia turned back the clock.
  | obj=clock: -
    + Averia turned back the clock.
turn down      reject/refuse must
    + Candria turned down the Averian offer.
turn in        -
    + The shopkeeper turned in a wallet.
turn over      -
    + The truck turned over.
  | obj=@people: cooperate/extradite
    + Averia turned over two prisoners to Candria.
  | obj=control/base*: retreat/withdraw
    + Candria turned over {control of Dunmere|Tarn Air Base} to Averia.
  | obj=evidence/documents: cooperate/share
    + Averia turned over {evidence|documents} to Esmeria.
`;
