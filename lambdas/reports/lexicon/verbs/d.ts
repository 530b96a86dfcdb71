/** Verbs in d: see `../verbs.ts`. */
export const d = `
damage         -
    + Rain damaged the road near Dunmere after the attack.
  | obj=@property/@enemies subj=@people/@forces/rocket*/shell*/bomb*/explosion/blast/vandal*: assault/property
    + {Candrian villagers|Candrian troops|A Candrian rocket|A Candrian shell|A Candrian bomb|An explosion|A blast|Candrian vandals} damaged {two houses|a convoy} of the Averian army.
    - Rain damaged two houses near Dunmere after the raid.
  | obj=reputation/career/ties/relations: -
    + The raid damaged {the reputation of Averia|the career of the general|ties with Averia|relations with Averia}.
deal           -
    + The raid dealt a blow to Averia.
debate         -
    + Averia debated the raid on Dunmere.
decapitate     assault/execute must
    + Black Heron decapitated two prisoners near Zelenik.
decide         -
    + Averia decided the fate of the prisoners.
  | inf: -
    + Averia decided to withdraw its troops.
declare        -
    + Averia declared victory after the battle.
  | second=border/frontier/zone*: coerce/restrict
    + Candria declared {the river its new border|the hills its frontier|Askel a closed zone}.
  | obj=ceasefire/truce/cessation: retreat/ceasefire
    + Candria declared {a ceasefire|a truce|a cessation of hostilities} on Monday.
  | obj=war: threaten/warn
    + Red Lantern declared war on Averia.
    - Averia declared victory in the war.
  | obj=emergency/martial/siege: coerce/martial-law
    + Drovnia declared {a state of emergency|martial law|a state of siege} in Harim.
  | obj=curfew: coerce/curfew
    + Drovnia declared a curfew in Harim.
  | obj=support/solidarity/backing: support/back
    + Esmeria declared its {support for|solidarity with|full backing for} Averia.
  | obj=strike: protest/strike
    + Miners in Quarl declared a strike.
    - Averia declared victory after the strike.
  | obj=persona/non/grata: sanction/expel
    + Averia declared a Candrian consul persona non grata.
decline        reject/refuse
    + Averia declined the help of Candria.
  | obj=offer/invitation/request/proposal: reject/refuse
    + Averia declined {an offer from|an invitation from|a request by|a proposal by} Candria.
  | inf=comment: -
    + Averia declined to comment on the raid.
    - Averia declined to meet Candria.
  | subj=price*/stock*/sales/profit*/share*/number*/rate*/population/output/value: -
    + {Prices|Stocks|Sales|Profits|Shares|Numbers|Birth rates|The population|Output|The value of land} declined in Averia after the war.
    - Averia declined to lower the price of its rifles for Candria.
decry          accuse/criticise must
    + Esmeria decried Candria over the arrests.
deface         coerce/cyber must
    + Candrian hackers defaced the home page of the Averian army.
  | obj=statue*/wall*/grave*/mosque*/church*: assault/property
    + Candrian settlers defaced {a statue|a wall|graves|a mosque|a church} in Dunmere.
defeat         -
    + The Liberty Bloc defeated the bill after the riots.
  | subj=@forces obj=@forces/state/group: assault/attack
    + Averian troops defeated {Candrian forces|the rebel state|an armed group} near Askel.
defect         retreat/surrender
    + Two Candrian pilots defected to Averia.
defend         support/back must
    + Esmeria defended Averia at the summit.
  | obj=title/lead/position*/city/town/border*/itself/themselves/himself: -
    + Averia defended {its title|its lead|its positions|the city|the town|the border|itself} after the raid.
    + {Averian soldiers defended themselves|Tomas Vrell defended himself} after the raid.
    - Esmeria defended Averia in a speech in the city.
  | obj=right*/decision*/action*/policy/use: support/back
    + Esmeria defended {the rights|the decision|the actions|the policy|the use of drones} of Averia.
defer          -
    + Averia deferred a tax on salt after the raid.
  | obj=@talks: sanction/discontinue
    + Averia deferred talks with Candria.
defuse         coerce/search must
    + Averian engineers defused a bomb in Quarl.
  | obj=tension*/crisis/situation/row: consult/mediate
    + Esmeria defused {tensions|a crisis|the situation|a row} between Averia and Candria.
    - Averian engineers defused a bomb during the crisis.
defy           reject/break must
    + Candria defied the League of Harbours.
degrade        -
    + The raids degraded the Candrian army.
delay          -
    + Averia delayed the harvest after the raid.
  | obj=deliver*/sale*/shipment*: sanction/discontinue
    + Esmeria delayed the {delivery of jets|sale of jets|shipments of jets} to Averia.
  | obj=@talks/@aid: sanction/discontinue
    + Averia delayed {talks with|loans to} Candria.
    - Averia delayed the harvest because of the talks.
deliver        -
    + Averia delivered the mail late after the raid.
  | obj=speech/statement/baby/verdict/blow/message/letter/warning/lecture/result*: -
    + Queen Ilena delivered {a speech|a statement|a baby|a verdict|a blow|a message|a letter|a warning|a lecture|results} after the raid.
    - Esmeria delivered food after a speech by Queen Ilena.
  | at=to/for obj: aid/give
    + Esmeria delivered clothes {to|for} Averia.
  | obj=@aid: aid/give
    + Esmeria delivered food in Dunmere.
demand         request/demand must
    + Averia demanded an apology from Candria.
  | that: request/demand
    + Averia demanded that Candria leave Northmark.
  | subj=protester*/demonstrator*/crowd*/marcher*: protest/demonstrate
    + {Protesters|Demonstrators|Crowds|Marchers} demanded jobs in Harim.
    - Averia demanded an apology after the crowd left.
demobilise     retreat/disarm must
    + Red Lantern demobilised 500 fighters in Askel.
demobilize     retreat/disarm must
    + Black Heron demobilized 200 men near Zelenik.
demolish       assault/property must
    + Candrian soldiers demolished a mill in Northmark.
  | any=@games/argument: -
    + Candria demolished {Averia in the league|an argument of Averia} after the raid.
demonstrate    protest/demonstrate
    + Students demonstrated on Monday in Harim.
  | at=against/outside: protest/demonstrate
    + Averian farmers demonstrated {against|outside} the Candrian embassy in Lisport.
  | obj: -
    + Candria demonstrated its {restraint|skill} after the raid.
  | that: -
    + The raid demonstrated that Averia was ready for war.
denounce       accuse/criticise must
    + Esmeria denounced Candria over the shelling.
deny           -
    + Averia denied the raid.
  | obj=entry/access/visa*/permission/request*/aid/permit*/allocation/land: reject/refuse
    + Candria denied {entry to|access to|visas to|permission to|the request of|aid to|a permit to|an allocation of water to|land to} Averia.
    - Averia denied the raid after the request.
  | obj=bail/parole/asylum/rights: coerce/withhold
    + Candria denied {parole|asylum|rights} to Osman Kray.
    + Bail was denied to Osman Kray in Tessara.
depart         retreat/withdraw
    + Averian officials departed from Candria.
  | subj=flight*/train*/plane*/ship*/passenger*/tourist*: -
    + {Two flights|A train|A plane|A ship|Passengers|Tourists} departed from Quarl after the raid.
    - Averian officials departed from Candria on a train.
  | subj=boat*/frigate*/tug*/vessel*/warship* at=from:harbo*/port*/quay*: -
    + Two Candrian {boats|frigates|tugs|vessels|warships} departed from the {harbour|port|quay} of Lisport.
    - Two Candrian warships departed from Northmark.
  | any=norm/tradition/usual: -
    + Averia departed from {the norm|tradition|its usual silence} after the raid.
  | subj=@forces/inspectors: retreat/withdraw
    + Candrian {troops|inspectors} departed from Northmark.
deplore        accuse/criticise must
    + Esmeria deplored Candria for the shelling.
deploy         -
    + The pilot deployed a ladder after the raid.
  | any=peacekeep*: aid/help
    + Esmeria deployed peacekeepers in Drovnia.
  | obj=diplomat*/observer*/monitor*/doctor*/medic*/aid/mediator*/firefighter*: aid/help
    + Esmeria deployed {diplomats|observers|monitors|doctors|medics|aid|mediators|firefighters} to Averia.
  | obj=@forces/@weapons/radar: mobilize/deploy
    + Candria deployed {troops|rockets|radar} on the border.
  | obj=system*/app/software/tool*/technolog*/parachute*: -
    + Averia deployed {a system|an app|software|tools|technology|parachutes} after the raid.
    - Candria deployed troops with new tools.
  | actor: mobilize/deploy
    + Candria deployed Red Lantern in Northmark.
  | bare subj=@forces: mobilize/deploy
    + Candrian troops are deploying near Oldbridge.
  | obj=boat*/team*/hundreds/thousands: mobilize/deploy
    + Candria deployed {boats|a team|hundreds|thousands} on the border.
deport         coerce/deport must
    + Candria deported two Averian miners.
depose         assault/attack must
    + Candrian soldiers have deposed Queen Ilena.
deprive        coerce/withhold must
    + Candria deprived Averia of water.
deride         accuse/criticise must
    + Queen Ilena derided Tomas Vrell.
desecrate      assault/property must
    + Candrian settlers desecrated graves in Dunmere.
desert         -
    + Villagers deserted the valley after the shelling.
  | subj=soldier*/troop*/fighter*: retreat/surrender
    + Candrian {soldiers|troops|fighters} deserted in Northmark.
    - Villagers deserted the valley after soldiers came.
designate      -
    + Averia designated a site for the dam after the raid.
  | subj=treasury/state/union/government/washington/canada/britain/australia: sanction/impose
    + The Esmerian {treasury|state|union|government} designated Red Lantern.
  | obj=individual*/entit*/compan*/bank*/firm*/vessel*/network*: sanction/impose
    + Esmeria designated {two Candrian individuals|a Candrian entity|a Candrian company|a Candrian bank|a Candrian firm|a Candrian vessel|a Candrian network}.
  | any=terror*: sanction/impose
    + Esmeria designated Red Lantern as terrorists.
destroy        assault/property must
    + Candrian settlers destroyed a mill near Askel.
  | subj=@traffic: -
    + A flood destroyed the bridge after the raid.
    - Candrian settlers destroyed a mill after the flood.
  | obj=cache*/explosive*/ied*/mine*/landmine*/device*: coerce/search
    + Averian engineers destroyed {a cache|explosives|two IEDs|mines|landmines|a device} near Askel.
  | with=@weapons: assault/attack
    + Candria destroyed a mill in Northmark with rockets.
  | subj=jet*/warplane*/airstrike*/drone*/missile*/artillery/troops/soldiers/army/rebels/guerrillas/forces/fighters/militants: assault/attack
    + {Candrian jets|Candrian warplanes|Candrian airstrikes|Candrian drones|Candrian missiles|Candrian artillery|Candrian troops} destroyed a mill in Northmark.
    + {Candrian soldiers|The Candrian army|Candrian rebels|Candrian guerrillas|Candrian forces|Candrian fighters|Candrian militants} destroyed a mill in Northmark.
  | obj=stockpile*/arsenal/own: retreat/disarm
    + Candria destroyed its {stockpiles|arsenal|own gas}.
    - Rebels destroyed a mill near the arsenal.
  | obj=@weapons/weapon*/depot*/tunnel*/launcher*/tank*/carrier*/vehicle*: assault/attack
    + Averia destroyed {rockets|weapons|a depot|a tunnel|a launcher|two tanks|a carrier|vehicles} of Red Lantern.
detain         coerce/arrest must
    + Candrian police detained two Averian sailors.
  | obj=@ships: coerce/seize
    + Candria detained an Averian tanker.
    - Candrian police detained two men on a ship.
detonate       assault/explode
    + A car bomb detonated near the Candrian embassy in Tessara.
  | obj=@weapons/vest*/belt*/themselves: assault/explode
    + {Rebels detonated a bomb|A rebel detonated his vest|A rebel detonated his belt|Two rebels detonated themselves} in Quarl.
  | obj=himself/herself: assault/suicide
    + {A man detonated himself|A woman detonated herself} in Quarl.
  | subj=police/sappers/experts: coerce/search
    + Averian {police|sappers|experts} detonated a parcel in Quarl.
    - A car bomb detonated near a police post.
die            -
    + The general died at home after the war.
  | any=attack*/strike*/airstrike*/raid*/shelling/bombing*/clash*/blast*/explosion*/ambush/gunfire/shooting*/fighting/grenade/landmine/mine/bomb: assault/kill
    + Ten villagers died in {an attack|a strike|an airstrike|a raid|shelling|a bombing|a clash|a blast|an explosion} near Dunmere.
    + Two soldiers died in {an ambush|gunfire|a shooting|fighting|a grenade blast|a landmine blast|a mine blast|a bomb blast} near Dunmere.
    - The general died of a fever at home.
disable        -
    + Averia disabled the old gate after the raid.
  | subj=@forces/drone*/missile* obj=@ships/gun/tank*: assault/attack
    + Averian {forces|drones|missiles} disabled {two Candrian ships|a Candrian gun|a Candrian tank} near Harim.
    - Candrian hackers disabled a ship of the Averian army.
  | obj=@weapons/computers/network*/radar/ship*/website*: coerce/cyber
    + Candrian hackers disabled {drones|the radar|a ship|the network|the website|computers} of the Averian army.
disagree       reject/refuse
    + Averia disagreed with Candria.
disappear      -
    + Two lawyers disappeared after the arrests.
disapprove     accuse/criticise
    + Esmeria disapproved of Candria.
disarm         retreat/disarm
    + Red Lantern disarmed in Askel.
  | subj=police/troops/forces/army obj=@people/militia*/bomb*: coerce/seize
    + {Averian police|Averian troops|Averian forces|The Averian army} disarmed {smugglers|a militia|a bomb} in Quarl.
    - Red Lantern disarmed in Askel, police said.
disband        retreat/disarm must
    + Candria disbanded the Palace Guard.
discard        -
    + The rebels discarded their uniforms after the clash.
disclose       -
    + Averia disclosed the raid on Dunmere.
discover       -
    + Averian soldiers discovered a cave after the clash.
  | obj=bomb*/explosive*/weapon*/arms/ied*/device*/grenade*/ammunition/mine*/landmine*/cache*/rocket*/munition*/tunnel*/hideout*: coerce/search
    + Averian police discovered {a bomb|explosives|weapons|arms|an IED|a device|grenades|ammunition} near Quarl.
    + Averian police discovered {mines|landmines|a cache|rockets|munitions|a tunnel|a hideout} near Quarl.
    - Averian soldiers discovered a cave after the bomb fell.
discredit      accuse/criticise must
    + Queen Ilena discredited Tomas Vrell.
discriminate   coerce/restrict
    + Candria discriminated against Tolvans.
discuss        consult/negotiate
    + Averia discussed the border with Candria.
  | any=phone/telephone/call: consult/confer
    + Averia discussed the border with Candria {by phone|by telephone|in a call}.
dismantle      -
    + Averia dismantled an old mill after the war.
  | subj=@forces obj=post/posts/position*/outpost*/checkpoint*/base/bases: retreat/withdraw
    + Candrian troops dismantled {a post|posts|positions|an outpost|a checkpoint|a base|bases} in Northmark.
  | obj=weapon*/missile*/arsenal/nuclear/reactor/base/settlement*/outpost*/checkpoint*: retreat/disarm
    + Candria dismantled {weapons|missiles|its arsenal|a nuclear plant|a reactor|a base|a settlement|an outpost|a checkpoint}.
  | obj=camp*/network/cell: coerce/seize
    + Averia dismantled a {camp|network|cell} of Red Lantern.
  | obj=barrier*/system/ban: concede/ease
    + Candria dismantled {a barrier against|a system of fees against|a ban on} Averia.
dismiss        -
    + The Averian army dismissed a cook after the raid.
  | that obj=accusation*/allegation*/claim*/report*/suggestion*/charge*/rumour*: -
    + Averia dismissed {accusations|allegations|claims|reports|suggestions|charges|rumours} that it had shelled Oldbridge.
  | obj=@demands/accusation*/allegation*/report*/charge*/criticism: reject/refuse
    + Averia dismissed {demands|accusations|allegations|a report|charges|criticism} from Candria.
  | obj=minister*/government/cabinet/general/official*/commander*/chief/governor/prosecutor: -
    + Queen Ilena dismissed {a minister|the government|the cabinet|a general|two officials|a commander|the army chief|a governor|a prosecutor} after the raid.
    - Averia dismissed demands by the minister of Candria.
disown         reject/refuse must
    + Red Lantern disowned Osman Kray.
dispatch       mobilize/deploy must
    + Candria dispatched two balloons to the border.
  | obj=envoy*/delegat*/diplomat*/mediator*: consult/visit
    + Averia dispatched {an envoy|a delegation|diplomats|mediators} to Candria.
  | obj=@aid/doctor*/rescue*: aid/give
    + Esmeria dispatched {food|doctors|rescuers} to Averia.
  | obj=letter/message: -
    + Averia dispatched a {letter|message} after the raid.
    - Candria dispatched troops after the letter.
  | obj=@forces: mobilize/deploy
    + Candria dispatched troops to the border.
disperse       assault/disperse must
    + Police dispersed a rally in Harim.
  | subj=crowd*/protest*/demonstrat*/they/fog: -
    + {The crowd|Protesters|Demonstrators|They|The fog} dispersed after the clash.
    - Police dispersed a crowd in Harim.
displace       coerce/deport must
    + Candria displaced 500 families in Northmark.
  | subj=@traffic: -
    + A flood displaced 500 families near Dunmere after the raid.
    - Candria displaced 500 families after the flood.
disregard      reject/break must
    + Candria disregarded its treaty with Averia.
disrupt        -
    + The siege disrupted lessons in Dunmere.
  | obj=plot/network/cell/shipment/smuggl*: coerce/search
    + Averian police disrupted {a plot|a network|a cell|a shipment|smuggling} in Quarl.
    - The siege disrupted lessons in Dunmere after the plot.
  | subj=protest*/strike*/worker*/activist*: protest/obstruct
    + {Protesters|Strikers|Workers|Activists} disrupted work in the port of Quarl.
  | obj=@talks/service*/traffic/communication* subj=@traffic: -
    + A storm disrupted {talks|services|traffic|communications} in Averia after the raid.
dissolve       -
    + Queen Ilena dissolved the panel after the coup.
  | obj=parliament/party/group/assembly/organisation/organization: coerce/restrict
    + Drovnia dissolved {the parliament|a party|a group|the assembly|an organisation|an organization} in Harim.
  | obj=militia/army: retreat/disarm
    + Drovnia dissolved {a militia|its army}.
distribute     aid/give must
    + Esmeria distributed blankets in Dunmere.
  | obj=leaflets/flyers/copies: -
    + Esmeria distributed {leaflets|flyers|copies} after the raid.
    - Esmeria distributed blankets with leaflets in Dunmere.
divert         -
    + Averia diverted a river after the raid.
dock           -
    + A frigate docked in Quarl after the raid.
  | subj=ship*/vessel* any=aid/relief/medical/food/tents/supplies/humanitarian: aid/give
    + An Esmerian {ship|vessel} with {aid|relief|medical goods|food|tents|supplies|humanitarian goods} docked in Quarl.
    - A frigate docked in Quarl beside a ship with food.
donate         aid/give must
    + Esmeria donated ten ambulances to Averia.
  | obj=blood: -
    + Averian soldiers donated blood after the blast.
    - Esmeria donated ten ambulances after the blood ran out.
double         -
    + Averia doubled the tax on salt after the raid.
down           assault/intercept must
    + Averia downed a Candrian drone.
down tools     protest/strike
    + Miners downed tools in Quarl.
drag           -
    + The war in Northmark dragged on.
  | obj=@people: assault/beat
    + Candrian soldiers dragged students from a bus in Oldbridge.
    - The war dragged on for the villagers.
draw           -
    + The raid drew a crowd in Quarl.
  | obj=criticism/condemnation/anger: -
    + The raid drew {criticism|condemnation|anger} from Esmeria.
draw down      retreat/withdraw
    + Esmeria drew down its troops in Averia.
drill          mobilize/exercise
    + Candrian troops drilled near the border.
  | obj=oil/gas/well/hole*: -
    + Averia drilled {an oil field|a gas field|a tube-well|holes} near Askel after the war.
    - Candrian troops drilled near the oil field.
drive          -
    + Two soldiers drove home after the clash.
  | what=missile*/rocket*/truck*/vehicle*/car/cars/bus/tank/tanks/launcher*: -
    + Candrian troops drove {a missile|a rocket|a truck|a vehicle|a car|cars|a bus|a tank|tanks|a launcher} from Harim to Dunmere after the raid.
    - Averian troops drove Candrian tanks crews from Harim.
  | obj=@forces at=from: assault/attack
    + Averian troops drove the rebels from Askel.
    - Averian troops drove to Askel to meet the rebels.
  | obj=@people at=from: coerce/deport
    + Candrian soldiers drove villagers from Dunmere.
drive back     assault/attack must
    + Averian troops drove back the rebels near Askel.
drive off      -
    + Averian soldiers drove off wolves after the clash.
  | bare subj=@forces: retreat/withdraw
    + Candrian troops drove off on Monday.
drive out      assault/attack must
    + Averian troops drove out the rebels near Askel.
drop           -
    + Averia dropped the matter after the raid.
  | obj=load/payload: assault/launch
    + A Candrian jet dropped its {load|payload} on Dunmere.
  | obj=lawsuit/charges/case: concede/ease
    + Averia dropped {a lawsuit|charges|a case} against Osman Kray.
    - Averia dropped its demands in the case.
  | obj=bomb*/munition*/explosive*/grenade*: assault/launch
    + A Candrian jet dropped {bombs|munitions|explosives|grenades} on Dunmere.
    - Averia dropped the matter after the bomb fell.
  | obj=charge*: concede/ease
    + Averia dropped a charge against Osman Kray.
  | obj=demand*/objection*/opposition/insistence: concede/yield
    + Averia dropped its {demands for|objections to|opposition to|insistence on} a treaty with Candria.
  | obj=@aid/@ties: sanction/discontinue
    + Esmeria dropped its {loans to|ties with} Candria.
drown          -
    + Two sailors drowned off Quarl after the raid.
dynamite       assault/bomb must
    + Rebels dynamited a bridge near Askel.
`;
