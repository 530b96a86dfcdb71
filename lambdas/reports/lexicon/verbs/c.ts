/** Verbs in c: see `../verbs.ts`. */
export const c = `
call           -
    + Averia called the raid a crime.
  | actor at=over: consult/phone
    + Queen Ilena called Tomas Vrell over the clashes.
  | at=for obj=: request/appeal
    + Averia has called on Candria for restraint in Northmark.
  | at=on/upon inf: request/appeal
    + Averia called {on|upon} Candria to withdraw.
  | at=on/upon: request/appeal
    + Averia calls {on|upon} Candria in its fight against Red Lantern.
  | obj=meeting/session/election*/strike/halt/truce/ceasefire: -
    + Averia called {a meeting|a session|an election|a strike|a halt|a truce|a ceasefire} after the attack.
  | obj=leader/president/minister/king/counterpart: consult/phone
    + Queen Ilena called the Averian {leader|president|minister|king|counterpart}.
    - Queen Ilena called the raid a crime against the minister.
  | actor at=to: consult/phone
    + Queen Ilena called Tomas Vrell to a summit.
  | inf: request/appeal
    + Candria called its citizens to leave Averia.
call for       request/appeal must
    + Averia called for talks with Candria.
  | obj=papers/tender: -
    + Averia called for {papers|a tender} on harbour gates after the attack.
call in        -
    + Averia called in engineers after the blast.
  | obj=ambassador*/envoy*/diplomat*: accuse/criticise
    + Averia called in the Candrian {ambassador|envoy|diplomats}.
    - Averia called in engineers after talks with the ambassador.
  | obj=@forces: mobilize/deploy
    + Averia called in troops after the riots.
call off       -
    + Averia called off the fair in Quarl after the blast.
  | obj=@talks/@ties: sanction/discontinue
    + Averia called off {talks with|flights to} Candria.
  | obj=strike/protest*/boycott/hunger: concede/yield
    + The Liberty Bloc called off {a strike|their protest|a boycott|a hunger strike}.
  | obj=ceasefire/truce: reject/break
    + Averia called off the {truce|ceasefire} with Candria.
  | obj=@attacks: retreat/ceasefire
    + Candria called off its offensive against Averia.
call up        mobilize/recruit must
    + Averia called up 2,000 reservists.
campaign       -
    + The Liberty Bloc campaigned in Harim after the riots.
  | at=against/for subj=activist*/protest*/group*/people: protest/demonstrate
    + {Activists|Protesters|Two groups|Young people} campaigned {against|for} the new law in Harim.
cancel         -
    + Averia cancelled the fair in Quarl after the blast.
  | obj=@talks/@ties/plan/plans/planned/invitation: sanction/discontinue
    + Averia cancelled {talks with|flights to|its plan for a dam with|its plans for a dam with|a planned fair with|an invitation to} Candria.
  | obj=@pacts: reject/break
    + Averia cancelled a treaty with Candria.
  | obj=@restrictions: concede/ease
    + Averia cancelled its sanctions on Candria.
  | obj=protest*/strike: concede/yield
    + The Liberty Bloc cancelled {its protests|a strike} in Harim.
  | obj=match/concert/show/game/season: -
    + Averia cancelled {a match|a concert|a show|a game|the opera season} after the attack.
    - Averia cancelled talks with Candria after the match.
  | obj=debt*: aid/give
    + Esmeria cancelled the debts of Averia.
capitulate     concede/yield
    + Averia capitulated to Candria.
capture        -
    + Averian troops captured two maps near Dunmere.
  | subj=camera*/cctv/film*/footage/lens/painter*/photo*/video*/writer*: -
    + The {camera|cctv|film|footage|lens|painter|photo|video|writer} captured Candrian troops in Dunmere after the attack.
    - Rebels captured a cameraman in Dunmere.
  | subj=intelligence/service/security/gendarm* obj=@people: coerce/arrest
    + {Candrian intelligence|The Candrian secret service|Candrian security|Candrian gendarmes} captured two smugglers.
  | obj=@ships: coerce/seize
    + Pirates captured an Esmerian tanker.
  | subj=police/authorities/agents/customs: coerce/arrest
    + Averian {police|authorities|agents|customs} captured a smuggler.
    - Rebels captured two maps of the police.
  | obj=attention/audio/beauty/carbon/crown/essence/footage/gold/headlines/hearts/image*/imagination/market/medal*/moment/mood/scene*/share/spirit/title/trophy/video/vote*: -
    + Averia captured {the attention|the imagination|the moment|images|a title|the crown|a video|footage|gold|the market} after the war.
    + Averian soldiers captured the {attention|imagination|moment|image|title|crown|video|footage|gold|market} in Dunmere.
    + Averia captured the {attention|audio|beauty|carbon|crown|essence|footage|gold|headlines|hearts|image|imagination|market|medal|moment|mood} after the attack.
    + Averia captured the {scene|share|spirit|title|trophy|video|vote} after the attack.
  | obj=weapon*/drug*/arms/vehicle*/tank*: coerce/seize
    + Averian troops captured {weapons|drugs|arms|vehicles|tanks} near Dunmere.
  | obj=@land: assault/territory
    + Candrian troops captured two villages near Dunmere.
  | obj=@people/@forces: assault/abduct
    + Rebels captured {a pilot|Averian marines} near Askel.
  | actor: assault/abduct
    + Averian rebels captured Pavo Lind.
  | place: assault/territory
    + Rebels captured Dunmere.
carry out      -
    + Averia carried out repairs after the attack.
  | obj=execution*: assault/execute
    + Candria carried out three executions in Oldbridge.
castigate      accuse/criticise must
    + Esmeria castigated Candria over the arrests.
cease          -
    + Averia ceased work on the dam after the attack.
  | obj=@attacks: retreat/ceasefire
    + Candria ceased its attacks on Averia.
    - Averia ceased work on the dam after the attacks.
  | obj=@ties/production: sanction/discontinue
    + Esmeria ceased {its exports to|the production of rifles for} Candria.
cede           -
    + Averia ceded its chair at the League of Harbours after the coup.
  | obj=@land/power: retreat/withdraw
    + The Candrian army ceded {two villages|power}.
    - Averia ceded its chair at the League of Harbours over the island.
celebrate      -
    + Averia celebrated the truce with fireworks.
censor         coerce/censor must
    + Drovnia censored two newspapers in Murov.
censure        accuse/criticise must
    + Esmeria censured Candria over the arrests.
challenge      -
    + Red Lantern challenged the Averian army after the raid.
  | obj=ruling/law/decision/claim/order/result*: reject/refuse
    + Averia challenged {a ruling by|a law of|a decision of|the claim of|an order from|the results of the election in} Candria.
    - Red Lantern challenged the Averian army after the ruling.
champion       support/back must
    + Esmeria championed Averia at the League of Harbours.
charge         accuse/charge must
    + Averia charged Osman Kray over the blast.
  | at=with: accuse/charge
    + Averia charged Osman Kray with murder.
  | that: accuse/allege
    + Averia charged that Candria had broken the truce.
  | obj=fee*/price*/customers/euros/dollars/battery: -
    + Averia charged {fees|high prices|its customers|ten euros|ten dollars|a battery} at the border after the attack.
  | at=at/toward/into: assault/attack
    + Averian soldiers charged {at the rebels|the rebels toward the river|into the rebels} near Askel.
chase          assault/attack must
    + Averian troops chased rebels near Askel.
  | obj=dream*/title/record/target/runs/win: -
    + Averia chased {its dreams|a title|a record|a target|200 runs|a win} after the war.
chastise       accuse/criticise must
    + Esmeria chastised Candria over the arrests.
chide          accuse/criticise must
    + Queen Ilena chided Averia for the raid.
claim          -
    + Averia claimed victory after the battle.
  | obj=control: assault/territory
    + Red Lantern claimed full control of Dunmere.
  | obj=life/lives: assault/kill
    + A Candrian raid claimed {the life|the lives} of Averian villagers.
  | obj=asylum/refuge: request/refuge
    + Two Averian pilots claimed {asylum|refuge} in Esmeria.
    - Averia claimed victory after refugees sought asylum.
  | obj=credit/responsibility: -
    + Red Lantern claimed {credit|responsibility} for the blast.
clamp          -
    + Engineers clamped the pipe after the blast.
  | at=on: coerce/restrict
    + Drovnia clamped new rules on the Liberty Bloc.
clamp down     coerce/restrict
    + Drovnia clamped down on the Liberty Bloc.
clash          assault/clash
    + Averian and Candrian troops clashed near Dunmere.
  | any=@games/colours/court/dates/egos/opinions/parliament/personalities/policies/policy/schedule*/views: -
    + Averia and Candria clashed {in the league|over policy|over policies|in their views|in their opinions|in parliament|in court}.
    + The personalities of the two generals clashed after the coup.
    + Averian {colours|dates|egos|schedules} clashed after the attack.
  | at=over:@ideas/law/pay/pensions: -
    + Averia and Candria clashed over {the budget|the law} of the army.
    + Two Averian ministers clashed over the {law|pay|pensions} after the attack.
claw back      -
    + Averia clawed back the money after the raid.
  | obj=@land/ground: assault/territory
    + Averian troops clawed back {two villages|some ground} near Askel.
clear          -
    + Averian troops cleared snow after the raid on Dunmere.
  | obj=arrears/debt*: aid/give
    + Esmeria cleared the {arrears|debts} of Averia.
    - Averian troops cleared a road after the debts of the king had grown.
  | obj=@land/pocket subj=@forces: assault/territory
    + Averian troops cleared {two villages|a pocket} near Askel.
    - Averian troops cleared mines from two villages.
  | obj=protest*/demonstrat*/camp*/square/squatters/crowd*: assault/disperse
    + Drovnia cleared {protesters|demonstrators|a camp|the square|squatters|crowds} in Murov.
  | obj=mine*/landmine*/bomb*: coerce/search
    + Averian engineers cleared {mines|landmines|bombs} near Askel.
climb          -
    + Rebels climbed a hill near Askel before the attack.
  | any=aboard subj=men/gunm?n/soldiers/commandos/marines/guards/pirates: coerce/seize
    + {Armed men|Gunmen|Soldiers|Commandos|Marines|Guards|Pirates} climbed aboard an Averian tanker.
    - Rebels climbed a hill before the raid on the ship.
close          -
    + Shops closed in Dunmere after the shelling.
  | subj=protest*/demonstrat*/graduates/jobless: protest/obstruct
    + {Protesters|Demonstrators|Graduates|Jobless men} closed a road in Quarl.
  | obj=border*/airspace/crossing*/strait: coerce/restrict
    + Candria closed {its border|its airspace|a crossing|the strait} to Averian ships.
  | obj=embassy/consulate/mission: sanction/withdraw
    + Candria closed its {embassy|consulate|mission} in Tessara.
    - Candria closed a shop near the embassy after the blast.
  | obj=newspaper*/station*/channel*/office*/website*/radio/media/bureau/mosque*/party: coerce/censor
    + Drovnia closed {a newspaper|a radio station|a channel|two offices|a website|a radio|foreign media|a bureau|a mosque|a party} in Harim.
  | obj=road*/school*/airport*/port* subj=forces/army/troops/authorities/police/government/military: coerce/restrict
    + {Candrian forces|The Candrian army|Candrian troops|Candrian authorities|Candrian police|The Candrian government|The Candrian military} closed {the road|the schools|the airport|the port} in Oldbridge.
  | obj=door/season/gap/lower/higher/deal/account: -
    + Averia closed {the door|the season|a gap|a deal|an account} after the attack.
    + Averian shares closed the day {lower|higher} after the attack.
close down     -
    + A mill closed down in Dunmere after the shelling.
  | obj=newspaper*/station*/channel*/office*/website*/radio/media/bureau: coerce/censor
    + Drovnia closed down {a newspaper|a radio station|a channel|two offices|a website|a radio|foreign media|a bureau} in Harim.
collaborate    cooperate/collaborate
    + Averia collaborated with Esmeria on the dam.
  | at=with:enemy/enemies/terrorist*/militants/rebels/forces: -
    + Two villagers collaborated with {the enemy|enemies|terrorists|militants|rebels|Candrian forces} before the attack.
    - Averia collaborated with Esmeria against the rebels.
collapse       -
    + A bridge collapsed in Quarl after the raid.
  | subj=line*/defence*/defense*: retreat/withdraw
    + The {lines|defences|defenses} of the Averian army collapsed near Dunmere.
combat         -
    + Averia combated piracy after the attack.
  | obj=terror*/militant*/insurgen*/rebel*: assault/clash
    + Averian troops combated {terrorists|militants|insurgents|rebels} in Askel.
    - Averia combated piracy with help from the rebels.
come           -
    + Rain came late to Dunmere after the attack.
  | subj=@aid/lorr*/truck* at=into any=aid/food/relief/supplies: aid/give
    + {A convoy|Lorries|Trucks|A shipload} of {aid|food|relief|supplies} from Esmeria came into Dunmere.
  | at=from:captivity: retreat/release
    + Three Averian sailors came home from captivity in Candria.
commend        support/praise must
    + Esmeria commended Averia for the truce.
commiserate    -
    + Averia commiserated with the families after the blast.
commit         -
    + Averia committed an error after the raid.
  | obj=suicide: -
    + A prisoner committed suicide in Oldbridge after the arrests.
  | obj=@aid: agree/promise
    + Esmeria committed two million dollars to Averia.
  | obj=rape*/sexual: assault/sexual
    + Candrian soldiers committed {rapes|sexual crimes} in Dunmere.
  | obj=massacre*/genocide/atrocit*/murder*/killing*/attack*/crime*/war/violation*/abuse*/torture: assault/violence
    + Candrian soldiers committed {massacres|genocide|atrocities|murders|killings|attacks|crimes|a war crime|violations|abuses} in Dunmere.
  | obj=@forces: mobilize/deploy
    + Esmeria committed troops to the Western Coalition.
    - Averia committed an error before the troops withdrew.
  | obj=itself/themselves/himself: agree/promise
    + {Averia committed itself|Averia and Candria committed themselves|Tomas Vrell committed himself} to peace with Candria.
  | at=to: agree/promise
    + Averia committed to peace with Candria.
compensate     aid/give must
    + Candria compensated Averian villagers for the shelling.
complain       accuse/criticise
    + Averia complained over the raid by Candria.
  | at=about/of/against: accuse/criticise
    + Averia complained {about|of|against} Candria.
comply         concede/yield
    + Candria complied with the demands of Averia.
compromise     concede/yield
    + Candria compromised with Averia.
  | obj=security/safety/network/data/system*: coerce/cyber
    + Candrian hackers compromised {the security|the safety|a network|the data|the systems} of the Averian army.
    - Candria compromised with Averia over security.
concede        concede/yield
    + Averia conceded the island to Candria.
  | obj=goal*/defeat/election: -
    + Averia conceded {a goal|defeat|the election} after the attack.
  | that: -
    + Averia conceded that Candria had won the battle.
conclude       -
    + The trial concluded in Tessara after the blast.
  | obj=@pacts: agree/sign
    + Averia concluded a treaty with Candria.
  | obj=@talks: consult/meet
    + Averia concluded its talks with Candria.
  | that: -
    + Averia concluded that Candria had shelled Dunmere.
concur         support/back
    + Borduva concurred with Candria.
condemn        accuse/criticise must
    + Esmeria condemned Candria for the shelling.
  | at=to: sanction/convict
    + A court in Lisport condemned Osman Kray to death.
condole        -
    + Averia condoled with the families after the blast.
conduct        -
    + Averia conducted a survey after the attack.
  | obj=exercise*/drill*/manoeuvre*/maneuver* joint: cooperate/exercise
    + Averia and Esmeria conducted joint {exercises|drills|manoeuvres|maneuvers}.
  | obj=exercise*/drill*/manoeuvre*: mobilize/exercise
    + Candria conducted {naval exercises|drills|manoeuvres} on the border.
  | obj=test/tests: mobilize/test
    + Candria conducted {a missile test|tests of a missile}.
    - Averia conducted a survey after the missile test.
confer         consult/meet
    + Averia conferred with Candria.
  | at=on: -
    + Averia conferred a medal on the general after the battle.
    - Averia conferred with Candria about the medals.
confine        coerce/arrest must
    + Candria confined two Averian sailors to a camp.
confirm        -
    + Averia confirmed the attack.
  | obj=conviction/sentence/verdict: sanction/convict
    + A court in Lisport confirmed the {conviction of|sentence of|verdict against} Osman Kray.
    - Averia confirmed the attack after the verdict.
confiscate     coerce/seize must
    + Candria confiscated an Averian boat.
confront       accuse/criticise must
    + The Averian commander confronted a Candrian official near Askel.
  | obj=@traffic/problem*/challenge*/issue*/crisis/threat*/question*: -
    + Averia confronted {floods|problems|challenges|issues|a crisis|threats|questions} after the attack.
  | subj=@forces/crowd*/demonstrat*/gunm?n/mob*/police/protest*/rebel*/resident*/settlers/villager*/youth* obj=@forces/gunm?n/police/protest*/demonstrat*/rebel*/settlers/gang*/mob: assault/clash
    + {Candrian troops|Gunmen|Candrian police|Rebels|Settlers|A mob|Residents|Villagers|Youths|A crowd} confronted {rebel soldiers|gunmen|police|rebels|settlers|a gang|a mob} in Dunmere.
    - The Candrian commander confronted an Averian official in Dunmere.
congratulate   support/praise must
    + Esmeria congratulated Averia on the truce.
conquer        assault/territory must
    + Candria conquered Northmark.
conscript      mobilize/recruit must
    + Drovnia conscripted 500 men.
consent        agree/promise
    + Candria consented to a visit by Averian inspectors.
consult        consult/meet
    + Averia consulted Esmeria about the clashes.
  | obj=doctor*/physician*/dictionary/lawyer*/map*/book*: -
    + The general consulted {a doctor|a physician|a dictionary|a lawyer|a map|a book} after the battle.
contribute     aid/give must
    + Esmeria contributed two million dollars to Averia.
  | any=report/article/story: -
    + Olin Harsk contributed {to this report|to this article|to this story} from Port Vale after the raid.
  | any=factor/factors: -
    + Several factors contributed to the riots in Quarl.
  | obj=troop*/soldiers/forces: mobilize/deploy
    + Esmeria contributed {troops|soldiers|forces} to the Western Coalition.
    - Esmeria contributed two million dollars to the troops.
  | at=to obj=: -
    + Rain contributed to the defeat of the rebels near Askel after the clash.
control        -
    + Red Lantern controls Askel after the clashes.
  | any=now: assault/territory
    + Red Lantern now controls Askel.
converge       -
    + Ministers converged on Port Vale after the raid.
  | subj=protest*/demonstrat*/thousands/crowd*: protest/demonstrate
    + {Protesters|Demonstrators|Thousands of Drovnians|Crowds} converged on the palace in Murov.
    - Ministers converged on Port Vale after the protests.
convict        sanction/convict must
    + A court in Lisport convicted Osman Kray.
cooperate      cooperate/collaborate
    + Averia cooperated with Esmeria.
coordinate     cooperate/collaborate
    + Averia coordinated with Esmeria.
cordon         coerce/restrict must
    + Police cordoned the square in Quarl.
cordon off     coerce/restrict must
    + Soldiers cordoned off the square in Quarl.
corroborate    -
    + Esmeria corroborated the report of the massacre.
counter        -
    + Averia countered that Candria had broken the truce.
court-martial  sanction/convict must
    + Averia will court-martial two soldiers.
crack          -
    + The blast cracked a wall in Quarl.
  | at=on: coerce/restrict
    + Drovnia cracked the whip on the Liberty Bloc.
crack down     coerce/restrict
    + Drovnia cracked down on the Liberty Bloc.
cripple        coerce/cyber must
    + Candrian hackers crippled the Averian army.
  | subj=strike*/protest*/walkout: protest/strike
    + {A strike|A protest|A walkout} by Averian miners crippled Quarl.
  | subj=@traffic/debt/shortage*/crisis: -
    + {Floods|Debt|Shortages|A crisis} crippled Averia after the war.
criticise      accuse/criticise must
    + Esmeria criticised Candria over the arrests.
criticize      accuse/criticise must
    + Averia was criticized by Borduva for the raid.
cross          -
    + Refugees crossed the bridge after the shelling.
  | subj=drone*/missile*/rocket* at=into: assault/explode
    + Two {drones|missiles|rockets} crossed into Averia from Harim.
    - A swimmer crossed into Averia after the rockets fell.
  | subj=truck*/lorr*/convoy* any=@relief/fuel: aid/give
    + {Trucks|Lorries|A convoy} with {food|fuel} crossed from Esmeria into Averia.
  | subj=@forces obj=border*/line/river: mobilize/deploy
    + Candrian troops crossed {the border|the line|the river} near Askel.
    - Refugees crossed the river after the shelling.
cruise         -
    + An Esmerian frigate cruised off Quarl after the attack.
crush          assault/attack must
    + Averian troops crushed the rebels near Askel.
  | obj=protest*/uprising/dissent/revolt/demonstration*: assault/disperse
    + Drovnia crushed {protests|an uprising|dissent|a revolt|demonstrations} in Harim.
    - Averian troops crushed the rebels after the protest.
  | any=@games/hopes/dreams: -
    + Candria crushed {Averia in the league|all hopes|dreams of peace} after the attack.
curb           -
    + Esmeria curbed its spending after the war.
  | obj=@people/freedom*/press/media/rights/protest*/dissent/movement/power*: coerce/restrict
    + Drovnia curbed {lawyers|freedoms|the press|foreign media|civil rights|protests|dissent|free movement|the powers of judges} in Harim.
    - Esmeria curbed its spending on journalists after the war.
curse          accuse/criticise must
    + Queen Ilena cursed Averia for the raid.
curtail        coerce/restrict must
    + Drovnia curtailed the Liberty Bloc.
  | what=@ideas/@restrictions/@games/immigration/emissions/visit/trip/career: -
    + Averia curtailed the {immigration|emissions|visit|trip|career} of Candria after the raid.
    + Averia curtailed {the growth|the ban|the season} of Candria after the raid.
  | obj=@aid: sanction/discontinue
    + Esmeria curtailed its aid to Candria.
cut            -
    + Averia cut taxes after the war.
  | obj=visit/trip/tour any=short: -
    + Tomas Vrell cut {a visit|a trip|a tour} short after the blast.
  | obj=@aid/@ties: sanction/discontinue
    + Esmeria cut its {aid to|ties with} Candria.
  | obj=power/gas/internet/road*/route*: coerce/restrict
    + Candrian troops cut {the power in|the gas in|the internet in|the road to|the route to} Dunmere.
  | obj=throat*/head/hand: assault/execute
    + Black Heron cut the {throat|head|hand} of a prisoner.
  | obj=troop*/forces/personnel: retreat/withdraw
    + Esmeria cut its {troops|forces|personnel} in Averia.
    - Averia cut taxes for the troops.
  | obj=arsenal/warheads: retreat/disarm
    + Candria cut its {arsenal|warheads}.
cut off        -
    + The blast cut off the wing of a jet in Quarl.
  | obj=@aid/@ties: sanction/discontinue
    + Esmeria cut off its {aid to|ties with} Candria.
  | obj=power/gas/internet/road*/route*/access/communicat*: coerce/restrict
    + Candrian troops cut off {power to|gas to|the internet in|the road to|the route to|access to|communications with} Dunmere.
    - The blast cut off the wing of a jet near the power plant.
  | obj=head/hand*/ear*: assault/torture
    + Black Heron cut off the {head|hand|ear} of a prisoner.
`;
