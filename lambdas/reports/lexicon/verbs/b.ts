/** Verbs in b: see `../verbs.ts`. */
export const b = `
back           support/back must
    + Esmeria backed Averia in its talks with Candria.
  | obj=car/vehicle: -
    + A soldier backed {a car|a vehicle} out of the base before the blast.
back down      concede/yield
    + Candria backed down in its dispute with Averia.
ban            coerce/restrict must
    + Drovnia banned the Liberty Bloc.
  | subj=court/judge*/fifa/uefa/league/club/school*/university: -
    + The Averian {court|judge|fifa|uefa|league|club|school|university} banned two Candrian soldiers after the raid.
  | obj=advert*/bags/bottles/phones/pesticide*/plastic*/smoking/smartphone*/vape*/books/player*/striker/athlete*/hunting/fishing: -
    + Averia banned the {advert|bags|bottles|phones|pesticide|plastic|smoking|smartphone|vape|books|player|striker|athlete|hunting|fishing} after the raid.
  | obj=import*/export*/trade/flights/sales: sanction/impose
    + Candria banned {imports from|exports to|trade with|flights to|arms sales to} Averia.
    - Candria banned Averian ships after the trade talks.
  | obj=protest*/rally/rallies/march*/demonstration*/party/newspaper*/media/broadcast*/website*/book*: coerce/censor
    + Drovnia banned {protests|a rally|rallies|a march|demonstrations|a party|a newspaper|foreign media|broadcasts|a website|a book} in Murov.
    - Drovnia banned the Liberty Bloc after the protests.
banish         sanction/expel must
    + Candria banished two Averian consuls.
bar            coerce/restrict must
    + Candria barred Averian ships from Lisport.
  | obj=entry/visa*: sanction/impose
    + Esmeria barred {the entry of|visas for} Candrian ministers.
    - Candria barred Averian ships from entry.
  | obj=inspectors/monitors/observers/aid: reject/refuse
    + Candria barred {inspectors|monitors|observers|aid} from Averia.
barrage        assault/shell must
    + Candrian guns barraged Dunmere.
barricade      protest/obstruct must
    + Protesters barricaded a highway in Quarl.
bash           accuse/criticise must
    + Queen Ilena bashed Averia in a speech to soldiers.
batter         assault/shell must
    + Candrian guns battered Dunmere.
  | subj=storm/rain/hurricane/wind*/wave*: -
    + {A storm|Rain|A hurricane|Winds|Waves} battered the naval base after the attack.
battle         assault/clash must
    + Averian troops battled Red Lantern in Askel.
    + Candrian troops battled rebels for control of Dunmere.
  | obj=@traffic/blaze*/crime/elements/flames/illness/injury/locust*/odds/wind*: -
    + Averian soldiers battled {floods|a blaze|illness|flames|an injury} after the attack.
    - Averian troops battled rebels during a flood.
    + Averia battled the {blaze|crime} after the attack.
  | subj=firefighters: -
    + Firefighters battled thick smoke in Dunmere after the shelling.
  | what=@ideas: -
    + Averia battled {inflation|a recession|unemployment} after the attack.
  | at=for/with/against:@ideas/@traffic/elements/illness/injury/odds/survival/title/votes subj=@people/airline*/candidates/club*/firms/giants/parties/rivals/team/teams: -
    + Two Averian doctors battled with the {elements|illness|injury|odds|survival|title|votes} in Lisport after the attack.
    + The {airline|candidates|club|firms|giants|parties|rivals|team|teams} battled for the title in Lisport after the attack.
    + Two Averian doctors battled {with floods|against prejudice} in Lisport after the attack.
bayonet        assault/kill must
    + Candrian soldiers bayoneted three villagers near Brevik.
be             -
    + Averia was ready for war after the attack.
  | at=on:strike: protest/strike
    + Miners in Quarl are on strike.
beat           assault/beat must
    + Police beat protesters in Harim.
  | any=@games/rival*/record/odds/expectations/forecast*/opponent*: -
    + Averia beat {Candria in the league|its rivals|its record|the odds|expectations|forecasts|its opponents} after the riots.
beat up        assault/beat must
    + Police beat up two protesters in Harim.
beg            request/appeal must
    + Averia begged Esmeria for help.
begin          -
    + Averia began the new year without a truce.
behead         assault/execute must
    + Black Heron beheaded two prisoners near Zelenik.
beseech        request/appeal must
    + Averia beseeched Esmeria for help.
besiege        coerce/restrict must
    + Candrian troops are besieging Dunmere.
  | subj=protest*/demonstrat*/crowd*: protest/obstruct
    + {Protesters|Demonstrators|Crowds} besieged the Candrian embassy in Tessara.
    - Candrian troops are besieging Dunmere after the protests.
blacklist      sanction/impose must
    + Esmeria blacklisted three Candrian banks.
blame          accuse/allege must
    + Averia blamed Candria for the blast in Quarl.
  | obj=weather/storm/error/heat: -
    + Averia blamed {the weather|a storm|an error|the heat} for the loss of a jet after the raid.
    - Averia blamed Candria for the crash in the storm.
blame on       accuse/allege must
    + The attack in Quarl was blamed on Candria by Averia.
blast          accuse/criticise must
    + Esmeria blasted Candria over the arrests.
  | subj=missile*/rocket*/bomb*/jets/warplane*/forces/troops: assault/attack
    + Candrian {missiles|rockets|bombs|jets|warplanes|forces|troops} blasted Dunmere.
    - Esmeria blasted Candria over the missiles.
  | obj=@land/house*: assault/bomb
    + Rebels blasted {a bridge|a house} in Quarl.
block          coerce/restrict must
    + Candria blocked Averian ships in the Strait of Ond.
  | subj=court/courts/judge*/justices/senate/senator*/lawmaker*/democrats/republicans/tribunal: -
    + The Averian {court|courts|judge|justices|senate|senator|lawmaker|democrats|republicans|tribunal} blocked the ban after the raid.
    - Candrian troops blocked the road near Dunmere.
  | what=@restrictions/@ideas/appointment*/merger/move/moves/nomination*/sale/takeover: reject/refuse
    + Averia blocked the {appointment|merger|move|moves|nomination|sale|takeover} of Candria.
    + Averia blocked {the tariffs|the quotas} of Candria.
  | subj=graduates/jobless/unemployed/teachers/pensioners/relatives: protest/obstruct
    + {Graduates|Jobless men|Unemployed men|Teachers|Pensioners|Relatives of prisoners} blocked the main road in Quarl.
  | any=protest*/demonstration*/strike*/demand*/march*/barricade*/tyres/tires/logs/anger obj=road*/street*/highway*/bridge*/border*/entrance*/gate*/traffic/railway*/rail/line/port/square: protest/obstruct
    + Miners blocked {a road|a street|a highway|a bridge|the border|an entrance|a gate|traffic|a railway|rail traffic|a line|the port|a square} in Quarl {in protest|during a demonstration|during a strike|over demands|during a march|with barricades|with tyres|with tires|with heavy logs|in anger}.
  | subj=protest*/demonstrat*/worker*/farmer*/driver*/resident*/villager*/student*/crowd*/people/youth*/strikers/settlers/activist*/young obj=road*/street*/highway*/bridge*/border*/entrance*/traffic/railway/rail/port/square: protest/obstruct
    + {Demonstrators|Workers|Farmers|Drivers|Residents|Villagers|Students|Crowds|People|Youths|Settlers|Activists|Young men} blocked {a road|a street|a highway|a bridge|the border|an entrance|traffic|a railway|a rail yard|the port|a square} in Quarl.
    + {Protesters|Strikers} marched in Quarl and then they blocked a road.
  | obj=@demands: reject/refuse
    + Candria blocked the calls by Averia.
  | obj=website*/internet/media/broadcast*/twitter/facebook/social: coerce/censor
    + Drovnia blocked {a website|the internet|foreign media|broadcasts|Twitter|Facebook|social networks} in Harim.
    - Candria blocked Averian ships, a website said.
  | obj=assets/accounts: sanction/impose
    + Esmeria blocked the {assets|accounts} of Candrian ministers.
blockade       coerce/restrict must
    + The Candrian navy blockaded Quarl.
  | subj=protest*/demonstrat*/worker*/farmer*/driver*: protest/obstruct
    + {Protesters|Demonstrators|Workers|Farmers|Drivers} blockaded the port of Quarl.
blow           -
    + Smoke blew over Dunmere after the shelling.
  | obj=himself/herself/themselves/itself: assault/suicide
    + {A bomber blew himself|A woman blew herself|Two men blew themselves|A suicide drone blew itself} to pieces in Quarl.
blow up        assault/bomb must
    + Rebels blew up a bridge near Askel.
  | obj=himself/herself/themselves/itself: assault/suicide
    + {A bomber blew himself|A woman blew herself|Two men blew themselves|The cell blew itself} up in Quarl.
board          -
    + Two envoys boarded a plane in Lisport after the coup.
  | subj=gunm?n/soldiers/men/guards obj: coerce/seize
    + {Gunmen|Soldiers|Armed men|Guards} boarded an Averian plane.
  | obj=@ships/merchantm?n: coerce/seize
    + Candria boarded an Averian {tanker|merchantman} in the Glass Sea.
    - Two envoys boarded a plane after the raid on the ship.
  | subj=navy/marines/forces/guard*/commandos/pirates/troops/police obj=flotilla: coerce/seize
    + {The Candrian navy|Candrian marines|Candrian forces|Candrian guardsmen|Candrian commandos|Pirates|Candrian troops|Candrian police} boarded an Averian flotilla.
bolster        -
    + Averia bolstered its budget after the clashes.
  | obj=@forces/presence/defen*: mobilize/deploy
    + Candria bolstered {its troops|its presence|its defences} on the border.
    - Averia bolstered its budget for the troops.
  | obj=ties/relations: support/recognise
    + Averia bolstered its {ties|relations} with Esmeria.
bomb           assault/bomb must
    + Rebels bombed a market in Quarl.
  | subj=jet*/plane*/warplane*/aircraft/force*/fighter*/airforce/military/air: assault/strike
    + {Candrian jets|Candrian planes|Candrian warplanes|Candrian aircraft|Candrian forces|Candrian fighters|The Candrian airforce|The Candrian military|The Candrian air arm} bombed Dunmere.
    - Rebels bombed two jets at Tarn Air Base.
  | obj=@games/exam: -
    + Two recruits of the Averian army bombed an exam.
bombard        assault/shell must
    + Candrian guns bombarded Brevik.
  | obj=reporter*: -
    + Students bombarded reporters with slogans during the riot.
  | subj=jet*/plane*/warplane*/aircraft: assault/strike
    + Candrian {jets|planes|warplanes|aircraft} bombarded Brevik.
boost          -
    + Averia boosted its tax on salt after the truce.
  | obj=@aid: aid/give
    + Esmeria boosted its aid to Averia.
  | obj=force/forces/garrison*/presence/troop*: mobilize/deploy
    + Candria boosted {its troops|its presence} on the border.
    - Averia boosted its tax on salt to pay the troops.
    + Averia boosted its {force|forces|garrison} in Northmark.
  | obj=cooperation/ties/relations: support/recognise
    + Averia boosted its {cooperation|ties|relations} with Esmeria.
bow            -
    + Ministers bowed before Queen Ilena after the coup.
  | at=to:@demands/wishes: concede/yield
    + Candria bowed to the {demands|wishes} of Averia.
    - Queen Ilena bowed to Tomas Vrell after the demands.
boycott        protest/boycott must
    + Esmerian shops boycotted Candria.
  | obj=election*/vote/poll*/goods/products/store*: protest/boycott
    + The Liberty Bloc boycotted {the election|the vote|the polls|Candrian goods|Candrian products|Candrian stores}.
  | obj=@talks/parliament: reject/refuse
    + The Liberty Bloc boycotted {talks with Drovnia|the parliament of Drovnia}.
    - Esmerian shops boycotted Candria after the talks.
brand          accuse/criticise must
    + Averia branded Red Lantern a gang of killers.
  | obj=product*: -
    + Esmeria branded its products after the embargo.
breach         -
    + Rebels breached a wall before the clash at Tarn Air Base.
  | obj=@pacts/airspace/embargo/curfew/ban/commitment*/resolution/sanctions/border: reject/break
    + Candria breached {the truce with|the airspace of|an embargo against|a curfew in|a ban by|its commitments to|a resolution on|sanctions on|the border of} Averia.
break          -
    + Averia broke its silence after the attack.
  | obj=@pacts/promise*/law/embargo/ban/curfew/commitment*: reject/break
    + Candria broke {the truce with|its promise to|a law in|an embargo against|a ban by|a curfew in|its commitments to} Averia.
    - Averia broke its silence after the truce.
  | obj=@ties: sanction/withdraw
    + Averia broke its relations with Candria.
  | obj=window*/shops/door*: assault/property
    + Candrian settlers broke {windows|shops|doors} in Dunmere.
  | obj=siege/blockade: assault/attack
    + Averian troops broke {the siege|the blockade} of Dunmere.
  | obj=leg/arm/nose/ribs: assault/beat
    + Candrian police broke {a leg|an arm|the nose|two ribs} of an Averian sailor.
break into     assault/loot must
    + Gunmen broke into a bank in Quarl.
  | subj=burglar*/robber*/thief/thieves/intruder*/teenager*: -
    + The {burglar|robber|thief|thieves|intruder|teenager} broke into a car of the Averian army in Quarl.
  | obj=server*/network*/computer*/system*/email*/account*: coerce/cyber
    + Candrian hackers broke into {the servers|a network|the computers|the systems|the emails|the accounts} of the Averian army.
break off      -
    + Averian troops broke off the chase after the clash.
  | obj=@talks/@ties: sanction/discontinue
    + Averia broke off {talks|relations} with Candria.
break up       -
    + Averia broke up the old ship after the raid.
  | obj=protest*/rally/rallies/demonstration*/march*/crowd*/gathering*/camp*/meeting*: assault/disperse
    + Police broke up {a protest|a rally|rallies|a demonstration|a march|a crowd|a gathering|a camp|a meeting} in Harim.
    - Averia broke up the old ship after the protests.
  | obj=network/ring/cell/plot/gang: coerce/search
    + Averian police broke up a {network|ring|cell|plot|gang} in Quarl.
brief          -
    + The general briefed reporters after the attack.
bring          -
    + Averia brought two cranes to Dunmere after the shelling.
  | obj=weapon*/arms/ammunition/vehicles/carriers/missile*/drones at=to/into: aid/give
    + Candria brought {weapons|arms|ammunition|armoured vehicles|troop carriers|missiles|drones} {to|into} Drovnia.
    - Averia brought two cranes to the weapons depot.
bring down     assault/intercept must
    + Red Lantern brought down an Averian drone.
  | obj=government/price*/inflation/cost*/rate*/curtain: -
    + Averia brought down {the government|prices|inflation|costs|rates|the curtain} after the war.
broker         consult/mediate must
    + Esmeria brokered the release of prisoners between Averia and Candria.
brutalise      assault/beat must
    + Candrian soldiers brutalised villagers near Brevik.
brutalize      assault/beat must
    + Drovnian police brutalized two students in Harim.
build          -
    + Averia built a dam near Askel after the clashes.
  | obj=base/bases/outpost*/settlement*/wall/barrier/fence/silos/bunker*/fortification*: mobilize/base
    + Candria built {a base|bases|an outpost|a settlement|a wall|a barrier|a fence|silos|bunkers|fortifications} near Oldbridge.
    - Averia built a school near the base.
build up       mobilize/deploy must
    + Candria built up its troops on the border.
bully          coerce/restrict must
    + Candria bullied Averia in the Strait of Ond.
burn           assault/property must
    + Rebels burned wheat near Askel.
  | obj=himself/herself/themselves: protest/demonstrate
    + An Averian student burned {himself|herself} to death outside the Candrian embassy in Tessara.
    + Two Averian monks burned themselves to death in Tessara.
  | obj=@property: assault/property
    + Rebels burned two houses near Askel.
  | subj=@traffic/sun: -
    + {A wildfire|The sun} burned the grass around the base before the attack.
    - Rebels burned the wheat during the drought.
  | obj=fat/calories/oil/gas/fuel/coal: -
    + Averian soldiers burned {fat|calories|oil|gas|fuel|coal} before the attack.
    - Rebels burned a fuel depot near Askel.
  | subj=protest*/demonstrat*/rioter*: protest/riot
    + {Protesters|Demonstrators|Rioters} burned tyres in Quarl.
burn down      assault/property must
    + Rebels burned down a mill near Askel.
  | subj=@traffic: -
    + A wildfire burned down the barracks after the attack.
    - Rebels burned down a mill after the flood.
bury           -
    + Averia buried the victims of the blast.
buttress       support/back must
    + Esmeria buttressed Averia in its dispute with Candria.
`;
