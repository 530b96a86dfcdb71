/** Verbs in r: see `../verbs.ts`. */
export const r = `
raid           assault/attack must
    + Red Lantern raided an Averian camp near Dunmere.
    - Averian police raided an office in Quarl.
  | subj=police/authorities/agents/forces/officers/troops/soldiers obj=office*/home*/house*/premises/newspaper*/headquarters/apartment*/building*/compound: coerce/search
    + Averian {police|authorities|agents|forces} raided {an office|a home|a house|premises} in Quarl.
    + Averian {officers|troops|soldiers} raided {a newspaper|the headquarters|an apartment} in Quarl.
    + Averian police raided {a building|a compound} in Quarl.
rain           -
    + It rained in Dunmere on Friday.
  | subj=bomb*/missile*/mortar*/rocket*/shell*: assault/explode
    + {Bombs|Missiles|Mortars|Rockets|Shells} rained on Dunmere on Friday.
rain down      -
    + Hail rained down on Dunmere on Friday.
  | subj=bomb*/missile*/mortar*/rocket*/shell*/drone*: assault/explode
    + Candrian {bombs|missiles|mortars|rockets|shells|drones} rained down on Dunmere on Friday.
raise          -
    + Averia raised the price of bread.
  | obj=militia*/army/force/brigade*/battalion*: mobilize/recruit
    + Drovnia has raised {a militia|an army|a border force|a brigade|two battalions} in Harim.
    - Averia raised the price of bread for its army.
  | obj=siege: retreat/withdraw
    + Candrian troops raised the siege of Dunmere.
    - Averia raised the price of bread during the siege.
rally          protest/demonstrate
    + Thousands of Tolvans rallied in Quarl.
    - Stocks rallied on Monday.
  | subj=stock*/share*/market*/team/price*/dollar/currency/bulls: -
    + {Stocks|Shares|The market|The team|Prices|The dollar|The currency|Bulls} rallied on Monday.
  | obj=support/troops: -
    + Vrell rallied {support|troops} in Quarl.
  | at=behind/around: support/back
    + Borduvan tribes rallied {behind|around} Candria.
ram            assault/attack must
    + A Candrian frigate rammed an Averian trawler.
  | with=car/truck/vehicle: assault/attack
    + Gunmen rammed an Averian checkpoint with a {car|truck|vehicle}.
ransack        assault/loot must
    + Gunmen ransacked an Averian consulate in Lisport.
rape           assault/sexual must
    + Black Heron fighters raped two Drovnian women.
ratify         agree/sign must
    + Averia ratified its fishing treaty with Candria.
ravage         -
    + Locusts ravaged the fields of Brevik.
raze           assault/property must
    + Candrian troops razed forty Averian houses.
re-open        retreat/access must obj=border*/crossing*/road*/airport*/port*/embassy/consulate/airspace/corridor*/mosque*
    + Candria re-opened {its border with|a crossing to|a road to|an airport to|two ports to|its airspace to} Averia.
    + Candria re-opened {an embassy in|a consulate in|a corridor to|a mosque in} Averia.
reach          -
    + The flood reached Brevik.
  | subj=arms/weapons/missile*: aid/give
    + Candrian {arms|weapons|missiles} reached Red Lantern.
  | subj=truck*/lorr*/convoy* any=@relief/wfp/un/unicef/icrc: aid/give
    + {Two trucks|Two lorries|A convoy} with flour reached Dunmere.
    + A {WFP|UN|UNICEF|ICRC} convoy reached Dunmere on Friday.
  | subj=convoy* any=army/military/troops/soldiers/armo*: mobilize/deploy
    + {An Averian army convoy|An Averian military convoy|A convoy of Averian troops} reached Dunmere.
    + A convoy of Averian {soldiers|armour} reached Dunmere.
  | obj=@pacts/compromise/consensus: agree/sign
    + Averia and Candria reached {an agreement|a compromise|a consensus} in Lisport.
    - The flood reached Brevik after the truce.
reaffirm       -
    + Vrell reaffirmed the plan for a pier.
  | obj=support/commitment/solidarity: support/back
    + Borduva reaffirmed its {support|commitment|solidarity} to Candria.
rearm          mobilize/deploy
    + Red Lantern has rearmed in Lowfen.
rebel          protest/riot
    + The Orsk tribes rebelled in Harim.
rebuff         reject/refuse must
    + Candria rebuffed the Averian offer.
rebuke         accuse/criticise must
    + Esmeria rebuked Candria over the raid.
recall         -
    + Vrell recalled the winter of the great frost.
  | obj=ambassador*/envoy*/diplomat*/consul*/charge: sanction/withdraw
    + Averia recalled its {ambassador|envoy|diplomats|consul|charge d'affaires} from Candria.
    - Vrell recalled the days of the frost.
  | obj=@forces: retreat/withdraw
    + Averia recalled its troops from Dunmere.
  | obj=product*/car*/vehicle*/memory/days: -
    + The firm recalled {a product|two cars|a vehicle}.
    + Vrell recalled {a memory|the days of the frost}.
recapture      assault/territory must
    + Averian troops recaptured Dunmere.
    - Averian police recaptured two prisoners near Quarl.
  | obj=escaped/prisoner*/fugitive*: coerce/arrest
    + Averian police recaptured {two prisoners|two fugitives|an escaped gunman} near Quarl.
  | obj=title/form/magic: -
    + The swimmer recaptured {the title|her form|the magic of May}.
receive        -
    + The winner received a cake.
  | obj=call/calls any=phone/telephone: consult/phone
    + Vrell received {a phone call|two telephone calls} from Queen Ilena.
  | obj=call at=from: consult/phone
    + Vrell received a call from Queen Ilena.
  | obj=@aid: aid/give
    + Averia received tents from Esmeria.
    - The winner received a cake.
  | obj=@people/president*/envoy*/delegation*/ambassador*: consult/meet
    + Vrell received {the Candrian foreign minister|the Candrian president|a Candrian envoy|a Candrian delegation|the Candrian ambassador}.
recognise      support/recognise must
    + Esmeria recognised the new Borduvan government.
    - Averia recognised the problem.
  | any=internationally: -
    + The harbour is internationally recognised.
  | obj=need/importance/fact/problem/face/voice: -
    + Averia recognised the {need|importance|fact|problem|face|voice}.
  | that: -
    + Averia recognised that bread was dear.
recognize      support/recognise must
    + Esmeria recognized the new Borduvan government.
    - Averia recognized the problem.
  | any=internationally: -
    + The harbour is internationally recognized.
  | obj=need/importance/fact/problem/face/voice: -
    + Averia recognized the {need|importance|fact|problem|face|voice}.
  | that: -
    + Averia recognized that bread was dear.
reconcile      concede/yield
    + Averia reconciled with Candria on Monday.
reconquer      assault/territory must
    + Averian troops reconquered Dunmere.
recover        -
    + The harvest recovered.
  | obj=bomb*/explosive*/weapon*/arms/ied*/device*/grenade*/ammunition/mine*/landmine*/cache*/rocket*/munition*/firearm*/rifle*: coerce/search
    + Averian police recovered {a bomb|explosives|weapons|arms|two IEDs|a device|grenades|ammunition} in Quarl.
    + Averian police recovered {mines|landmines|a cache of shells|rockets|munitions|firearms|rifles} in Quarl.
    - The harvest recovered after the bombs.
recruit        mobilize/recruit must
    + Red Lantern recruited forty fighters in Lowfen.
    - Averia recruited nurses.
  | obj=actor*/apprentice*/astronaut*/client*/coach*/customers/director*/doctor*/employees/engineers/girls/graduates/manager*/models/nurses/pilots/players/scientists/staff/students/talent*/teachers/tenants/women/workers: -
    + Averia recruited {staff|nurses|teachers|players|engineers|employees}.
    + The Averian firm recruited {actor|apprentice|astronaut|client|coach|customers|director|doctor|employees|engineers|girls|graduates|manager|models|nurses|pilots} after the raid.
    + The Averian firm recruited {players|scientists|staff|students|talent|teachers|tenants|women|workers} after the raid.
redeploy       mobilize/deploy
    + Averia redeployed troops to Northmark.
  | at=from obj=: mobilize/deploy
    + Candrian troops redeployed from Lisport on Monday.
reduce         -
    + The wind reduced the speed of the ferry.
  | subj=@attacks/@ideas/storm*/violence/war: -
    + {The attacks|A war|The storms|A campaign} reduced Averian exports after the raid.
  | obj=@aid/@ties: sanction/discontinue
    + Esmeria reduced {aid|trade and flights} to Candria.
  | obj=@forces/presence: retreat/withdraw
    + Candria reduced its {troops|presence} in Dunmere.
    - The wind reduced the speed of the ferry.
  | obj=tension*: concede/ease
    + Averia reduced tensions with Candria.
  | obj=sentence: concede/yield
    + An Averian court reduced the sentence of Osman Kray.
refuse         reject/refuse
    + Candria refused the Averian request.
    - Candria refused to comment.
  | inf=comment/say/speak/answer/elaborate: -
    + Candria refused to {comment|say more|speak|answer|elaborate}.
refute         -
    + Averia refuted a rumour about its ferries.
regain         -
    + The climber regained her breath.
  | obj=@land: assault/territory
    + Averian troops regained control of Dunmere.
regret         concede/yield
    + Candria regretted the death of an Averian fisherman.
regroup        -
    + The walkers regrouped at a mill.
rehearse       -
    + The choir rehearsed in Quarl.
  | subj=@forces: mobilize/exercise
    + Candrian troops rehearsed an invasion of Averia.
reimpose       sanction/impose must
    + Esmeria reimposed sanctions on Candria.
  | obj=curfew: coerce/curfew
    + Drovnia reimposed a curfew in Harim.
reinforce      mobilize/deploy must obj=@forces/presence/@land/garrison*
    + Averia reinforced {its troops|its presence|its border with Candria|its garrisons} in Northmark.
reinstate      -
    + The cafe reinstated its old menu.
  | obj=@people: concede/yield
    + Averia reinstated two Tolvan teachers.
  | obj=sanction*/ban: sanction/impose
    + Esmeria reinstated {sanctions|a ban} on Candria.
reject         reject/refuse must
    + Candria rejected the Averian proposal.
    - Candria rejected the accusation.
  | that obj=accusation*/allegation*/claim*/report*/suggestion*/charge*/rumour*: -
    + Candria rejected {accusations|allegations|claims|reports|suggestions|charges|rumours} that it was selling sand.
  | obj=accusation*/allegation*/claim*/charge*/report*/suggestion*/criticism: -
    + Candria rejected the {accusation|allegation|claim|charge|report|suggestion|criticism}.
relax          concede/ease must obj=@restrictions/rules/controls
    + Averia relaxed its {tariffs|visa rules|border controls} for Candria.
release        retreat/release must obj=bodies/body/remains/tanker/captured/@forces
    + Candria released {two bodies|a body|the remains|a tanker|a captured yacht|a destroyer} on Monday.
    - Candria released a statement.
  | obj=captive/hostage*/surveyor/engineer*: retreat/release
    + Black Heron released {a captive|two hostages|a surveyor|an engineer} from Drovnia.
  | obj=statement*/report*/video*/figures/data/album/film/photo*/image*/footage/name*/result*/details/list/documents/book/single/update*: -
    + Averia released {a statement|a report|a video|figures|data|an album|a film|photos|images|footage|names}.
    + Averia released {results|details|a list|documents|a book|a single|an update}.
  | obj=funds/money/aid/billion/million/tranche: aid/give
    + Esmeria released {funds|money|aid|a billion crowns|a million crowns|a tranche} to Averia.
  | obj=@people: retreat/release
    + Candria released two Averian fishermen on Monday.
  | actor: retreat/release
    + Candria released Osman Kray on Monday.
relinquish     -
    + The winner relinquished her crown.
  | obj=power/@land/claim*: retreat/withdraw
    + Candria relinquished {power in Dunmere|control of Dunmere|its claim to Dunmere}.
relocate       -
    + The bakery relocated to Quarl.
  | obj=@forces: mobilize/deploy
    + Averia relocated troops to Northmark.
  | obj=@people: coerce/deport
    + Drovnia relocated four hundred villagers from Zelenik.
    - Averia relocated a bakery for two brothers.
remain         -
    + The weather remained cold.
  | at=on:alert: mobilize/deploy
    + Averian troops remained on alert in Northmark.
    - The weather remained cold on Monday.
renege         reject/break
    + Candria reneged on its fishing treaty with Averia.
renew          -
    + The reader renewed her library card.
  | obj=@pacts: agree/sign
    + Averia and Candria renewed their fishing treaty.
  | obj=ties/relations: support/recognise
    + Averia renewed {ties|relations} with Candria.
  | obj=@attacks: assault/attack
    + Candria renewed its attacks on Dunmere.
    - The reader renewed her card after the attack.
  | obj=call*/appeal*/demand*: request/appeal
    + Esmeria renewed its {call|appeal|demand} for a truce.
  | obj=sanction*: sanction/impose
    + Esmeria renewed sanctions on Candria.
renounce       -
    + The singer renounced fame.
  | obj=violence/terrorism/weapon*/armed: retreat/disarm
    + Red Lantern renounced {violence|terrorism|its weapons|armed struggle}.
  | obj=@pacts: reject/break
    + Candria renounced its fishing treaty with Averia.
  | obj=claim*: concede/yield
    + Candria renounced its claim to Averian waters.
reopen         retreat/access must obj=border*/crossing*/road*/airport*/port*/embassy/consulate/airspace/corridor*/mosque*
    + Candria reopened {its border with|a crossing to|a road to|an airport to|two ports to|its airspace to} Averia.
    + Candria reopened {an embassy in|a consulate in|a corridor to|a mosque in} Averia.
repatriate     coerce/deport must
    + Esmeria repatriated four hundred Averian refugees.
    - Candria repatriated two Averian prisoners.
  | obj=bodies/remains/body: aid/help
    + Candria repatriated the {bodies|remains|body} of Averian soldiers.
  | obj=prisoner*/citizen*: retreat/release
    + Candria repatriated two Averian {prisoners|citizens}.
repeal         concede/ease must
    + Averia repealed its visa ban on Candria.
repel          assault/clash must
    + Averian troops repelled Red Lantern fighters near Dunmere.
  | obj=@attacks: -
    + Averian troops repelled {raids|a siege} near Dunmere.
repress        coerce/restrict must
    + Drovnia repressed the Orsk tribes.
reprimand      accuse/criticise must
    + Esmeria reprimanded Candria over the raid.
repudiate      reject/refuse must
    + Candria repudiated the Averian proposal.
repulse        assault/clash must
    + Averian troops repulsed Red Lantern fighters near Dunmere.
  | obj=@attacks: -
    + Averian troops repulsed {raids|a siege} near Dunmere.
request        request/appeal must
    + Averia has requested aid from Esmeria.
rescind        -
    + The club rescinded a fine.
  | obj=@restrictions/order/decree: concede/ease
    + Averia rescinded {a visa ban|an order|a decree} against Candria.
  | obj=@pacts/offer/invitation: reject/break
    + Averia rescinded its {treaty with|offer to|invitation to} Candria.
rescue         aid/help must
    + Esmeria rescued forty Averian sailors.
    - Drovnian troops rescued two hostages from Black Heron.
  | obj=hostage*/captive*/kidnapped: assault/attack
    + Drovnian troops rescued {two hostages|two captives|a kidnapped doctor} from Black Heron.
resettle       aid/asylum must
    + Esmeria resettled four hundred Averian refugees.
resign         retreat/resign
    + Averia's foreign minister resigned on Monday.
  | obj=himself/herself/itself/themselves: -
    + The Averian minister resigned {himself|herself|itself} to the truce.
    + The Averian ministers resigned themselves to the truce.
resist         reject/refuse must
    + Averia resisted Candrian demands.
resolve        -
    + The children resolved a riddle.
resort         -
    + The cook resorted to turnips.
  | at=to:violence/force/firing: assault/violence
    + Drovnian police resorted to {violence|brute force|heavy firing} against Tolvans in Harim.
    - The cook resorted to turnips.
respect        -
    + The villagers respect the old custom.
  | obj=ceasefire/truce: retreat/ceasefire
    + Candria has respected the {ceasefire|truce} with Averia.
respond        -
    + Averia responded with a poem.
  | with=@attacks/@weapons/force: assault/attack
    + Candria responded {with an airstrike|with rockets|with force} against Averia.
    - Averia responded with a poem after the attack.
restore        -
    + The monks restored a fresco.
  | obj=ties/relations/diplomatic: support/recognise
    + Averia restored {ties|relations|diplomatic contacts} with Candria.
    - The monks restored a fresco.
  | obj=aid: aid/give
    + Esmeria restored aid to Averia.
  | obj=access/power/electricity/internet: concede/ease
    + Averia restored {access|power|electricity|the internet} to Candria.
restrain       -
    + The fence restrained the goats.
restrict       coerce/restrict must
    + Candria restricted Averian ships.
  | subj=constitution/law/court/judge*: -
    + The Averian {constitution|law|court|judge} restricted Candrian firms after the raid.
  | obj=use/smoking/advertising/growth/number: -
    + Averia restricted the {use|smoking|advertising|growth|number} of Candrian firms after the raid.
resume         -
    + The play resumed.
  | obj=@talks: consult/negotiate
    + Averia resumed talks with Candria.
  | obj=@attacks: assault/attack
    + Candria resumed its attacks on Dunmere.
    - The play resumed after the attack.
  | obj=@aid: aid/give
    + Esmeria resumed aid to Averia.
  | obj=@ties: support/recognise
    + Averia resumed relations with Candria.
retake         assault/territory must
    + Averian troops retook Dunmere.
    - The swimmer retook the exam.
  | obj=exam/test/lead: -
    + The swimmer retook {the exam|a test|the lead}.
retaliate      assault/attack
    + Averia retaliated against Candria on Monday.
retreat        retreat/withdraw
    + Candrian troops retreated from Dunmere.
    - The glacier retreated.
  | subj=glacier*/price*/stock*/dollar/ice: -
    + {The glacier|The price of bread|Stocks|The dollar|The ice} retreated.
return         -
    + The storks returned in May.
  | at=from:captivity: retreat/release
    + Two Averian soldiers returned from captivity.
  | obj=@people at=to: retreat/release
    + Candria returned two Averian fishermen to Quarl.
  | actorless obj at=to: retreat/release
    + Candria returned a bell to Averia.
  | obj=bodies/body/remains/prisoner*/captive*/hostage*/weapon*/equipment/land/territory/aircraft/artefact*/seized/confiscated: retreat/release
    + Candria returned {the bodies|the body|the remains} of two Averian pilots.
    + Candria returned {prisoners|captives|hostages|weapons|equipment|Averian land|territory|aircraft} on Monday.
    + Candria returned {artefacts|a seized yacht|a confiscated yacht} on Monday.
  | obj=fire/gunfire: assault/clash
    + Averian troops returned {fire|gunfire} near Dunmere.
    - The storks returned after the fire.
  | subj=troops/forces/soldiers at=from: retreat/withdraw
    + Averian {troops|forces|soldiers} returned from Drovnia.
    - Averian troops returned fire near Dunmere.
reunite        -
    + The sisters reunited in Brevik.
reveal         -
    + The map revealed a well.
revile         accuse/criticise must
    + Candria reviled Averia on Monday.
revoke         -
    + The club revoked a prize.
  | obj=licen*/citizenship/visa*/accreditation/passport*/status/residency/permit*: sanction/withdraw
    + Drovnia revoked the {licence|citizenship|visa|accreditation|passport|status|residency|permit} of an Esmerian reporter.
    - The club revoked a prize.
  | obj=@restrictions: concede/ease
    + Averia revoked its tariffs on Candria.
  | obj=@pacts: reject/break
    + Candria revoked its fishing treaty with Averia.
revolt         protest/riot
    + The Orsk tribes revolted in Harim.
riot           protest/riot
    + Tolvans rioted in Quarl.
rip            -
    + The sail ripped.
  | subj=blast/bomb/explosion: assault/explode
    + A {blast|bomb|explosion} ripped through an Averian barracks in Dunmere.
    - The sail ripped after the blast.
rise up        protest/riot
    + The Orsk tribes rose up in Harim.
rob            assault/loot must
    + Gunmen robbed two Esmerian engineers in Quarl.
rocket         assault/launch must
    + Red Lantern rocketed an Averian camp.
roll           -
    + The barrel rolled into the harbour.
  | subj=tank*/armo*/troops/vehicle*/forces at=into/in: mobilize/deploy
    + Candrian {tanks|armour|troops|vehicles|forces} rolled {into Dunmere|into Dunmere|into Dunmere|in Dunmere|in Dunmere}.
    - The barrel rolled into the harbour.
  | any=@relief subj=truck*/lorr*/convoy* at=into: aid/give
    + {Trucks|Lorries|A convoy} with flour rolled into Dunmere.
  | subj=convoy* at=into: mobilize/deploy
    + An Averian convoy rolled into Dunmere.
rough up       assault/beat must
    + Averian guards roughed up two prisoners in Quarl.
round up       coerce/arrest must
    + Averian police rounded up forty Tolvans in Quarl.
rout           assault/attack must
    + Averian troops routed Red Lantern fighters near Dunmere.
    - Averia routed Candria in the final of the cup.
  | any=@games: -
    + Averia routed Candria in the final of the cup.
rule out       reject/refuse must
    + Candria ruled out talks with Averia.
run            -
    + The ferry runs twice a day.
rush           -
    + The children rushed to the pier.
  | obj=@forces: mobilize/deploy
    + Averia rushed troops to Northmark.
    - The children rushed to the troops.
  | obj=@aid/doctors: aid/give
    + Esmeria rushed {tents|doctors} to Averia.
`;
