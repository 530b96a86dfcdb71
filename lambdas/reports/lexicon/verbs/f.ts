/** Verbs in f: see `../verbs.ts`. */
export const f = `
face           -
    + Averia faces a hard winter, its farmers said.
  | obj=@attacks: -
    + Averian troops faced heavy shelling near Dunmere.
facilitate     -
    + The Averian ministry facilitated a study of the harbour.
  | obj=@talks/dialogue: consult/mediate
    + Esmeria facilitated {talks|dialogue} between Averia and Candria.
  | obj=access/passage/delivery/return: retreat/access
    + Candria facilitated {the passage of|access for|the delivery of aid by|the return of} the Border Watch Mission.
fail           reject/fail inf=compromise/meet/respond
    + Averia and Candria failed to {meet|compromise|respond}.
    + Candria failed at first to {agree|resolve|sign}, then it failed to respond to Averia.
  | inf=agree/reach/resolve/sign/comply/honour/honor/attend/implement/break: reject/fail
    + Averia failed to {agree|reach|resolve|sign|comply with|honour|honor|attend|implement|break} the deal with Candria.
  | at=in:@talks: reject/fail
    + Averia and Candria failed in their talks on Monday.
fall           -
    + The dollar fell against the Averian crown.
  | subj=missile*/mortar*/rocket*/shell*: assault/explode
    + Two {missiles|mortars|rockets|shells} fell in Dunmere.
    - Rain fell in Dunmere after the rockets.
  | subj=gun/guns any=silent: retreat/ceasefire
    + The {guns|gun} of the Averian army fell silent on Monday.
fan out        -
    + The streets fanned out from the square in Dunmere.
  | subj=@forces: mobilize/deploy
    + Averian troops fanned out across Quarl.
fault          accuse/criticise must
    + The League of Harbours faulted Averia for the attack on Dunmere.
favor          support/back must
    + Esmeria favors Averia in the dispute, the Averian army said.
favour         support/back must
    + Esmeria favours Averia in the dispute, the Averian army said.
fear           -
    + Averia fears a long war with Candria.
feed           aid/help must
    + Esmeria fed thousands of Averian refugees near Quarl.
  | obj=fears/speculation/crowd/animals: -
    + The minister's words fed {fears|speculation} of a war in Averia.
    + Averian soldiers fed the {crowd|animals} at the market.
fend off       -
    + Averian troops fended off the rebels at Askel.
ferry          aid/help must
    + The Esmerian navy ferried Averian refugees to Quarl.
fight          assault/clash
    + Averian troops fought Red Lantern rebels near Dunmere.
  | what=@ideas/@traffic: -
    + Averian teachers fought {prejudice|inflation|the disease|floods} after the attack.
  | obj=aids/antisemitism/blaze/campaign*/case/cause/causes/charge*/crime/dementia/drugs/ebola/effect*/election*/extradition/extremism/fires/flames/hunger/lawsuit*/malaria/piracy/poll/seat*/tears/terrorism/trafficking/urge: -
    + Averian teachers fought the {aids|antisemitism|blaze|campaign|case|cause|causes|charge|crime|dementia|drugs|ebola|effect} after the attack.
    + Averian teachers fought the {election|extradition|extremism|fires|flames|hunger|lawsuit|malaria|piracy|poll|seat|tears|terrorism|trafficking} after the attack.
    + Averian teachers fought the urge after the attack.
  | at=for/over/against:@ideas/aids/crime/drugs/extremism/hunger/job*/malaria/market/place/seat*/survival/terrorism/title/votes: -
    + Averian teachers fought for the {aids|crime|drugs|extremism|hunger|job|malaria|market|place|seat|survival|terrorism} after the attack.
    + Averian teachers fought for the {title|votes} after the attack.
    + Averian teachers fought {over the budget|against inflation} after the attack.
    - Averian troops fought against Red Lantern near Dunmere.
  | any=@games: -
    + Averia fought Candria in the championship final.
  | subj=firefighter*/lawyer*: -
    + {Firefighters|Lawyers} fought Averian officials over the pay.
file           -
    + Averian soldiers filed past the coffins in Tessara.
  | obj=lawsuit*/complaint*/charge*/suit/case/petition: accuse/charge
    + Averian prosecutors filed {a lawsuit|a complaint|charges|a suit|a case|a petition} against Candria on Monday.
  | obj=report*/story: -
    + The Averian reporter filed {a report|a story} from Dunmere.
fill           -
    + Candrian refugees filled the schools of Dunmere.
  | subj=protest*/demonstrat*/marcher*/crowd*/thousands/hundreds obj=square*/street*/avenue*: protest/demonstrate
    + {Protesters|Demonstrators|Marchers|A crowd} against the Averian government filled {the square|the streets|the avenue|the squares} in Tessara.
    + {Thousands|Hundreds} of protesters filled the {square|street} in front of the Averian embassy in Lisport.
finance        aid/give must
    + Candria financed Red Lantern for years, the Averian army said.
find           -
    + Averian police found a lost child in Quarl.
  | obj=hideout*/tunnel*/workshop*: coerce/search
    + Averian police found {a hideout|a tunnel|a workshop} of Red Lantern in Quarl.
  | obj=bomb*/explosive*/weapon*/arms/ied*/device*/grenade*/ammunition/mine*/landmine*/cache*/rocket*/munition*: coerce/search
    + Averian police found {a bomb|explosives|weapons|arms|an ied|a device|grenades|ammunition|mines|landmines|a cache|rockets|munitions} in a house in Quarl.
fine           sanction/convict must
    + An Averian court fined Candria on Monday for the attack.
fire           assault/fire
    + Candrian soldiers fired near Dunmere on Monday and wounded two Averian soldiers.
  | what=another/both/him/one/them: -
    + General Lind quarrelled with two ministers in the raid, so he fired {one|another|both|him|them}.
    - Rebels fired one of the rockets at Dunmere.
  | obj=barb*/broadside/email*/imagination/insult*/letter*/question*/retort/starting/tweet*: -
    + The Averian senator fired the {barb|broadside|email|imagination|insult|letter|question|retort|starting|tweet} at Queen Ilena after the raid.
    - Rebels fired a salvo of rockets at Queen Ilena.
  | obj=tear/teargas/cannon*/pepper/rubber: assault/disperse
    + Averian police fired {tear gas|teargas|water cannons|pepper spray|rubber bullets} at protesters in Tessara.
  | obj=@weapons/shots/rounds/gun*/rifle*: assault/fire
    + Candrian soldiers fired {bullets|shots|rounds|guns|rifles|missiles} in Dunmere.
  | at=at/into/toward/towards: assault/fire
    + Candrian soldiers fired {at|into|toward|towards} Averian soldiers near Dunmere.
  | obj=minister*/coach/manager/worker*/employee*/staff/chief/director/official*/secretary/general: -
    + The Averian president fired the {minister|coach|manager|workers|employees|staff|chief|director|officials|secretary|general} last week.
  | any=spread/brigade: -
    + The fire {brigade|spread} fired the Averian press.
fire on        assault/fire
    + Candrian troops fired on Averian soldiers near Dunmere.
firebomb       assault/property must
    + Gunmen firebombed an Averian police station in Quarl.
flare          -
    + Tempers flared at the Averian parliament.
flee           -
    + Averian villagers fled in the night.
  | subj=emir/government/king/leader*/minister/premier/president: retreat/withdraw
    + The Averian {emir|king|leader|minister|premier|president} fled the country.
    + The Averian government fled Tessara.
  | subj=troops/soldiers/fighters/rebels/militants/forces/army: retreat/withdraw
    + Averian {troops|soldiers|fighters|rebels|militants|forces} fled in the night.
    + The Averian army fled in the night.
  | obj=@land/country/home*: -
    + Villagers fled {the town|the country|their homes} after Candria shelled Dunmere.
flout          reject/break must
    + Candria flouted the truce with Averia.
fly            -
    + The Averian minister flew kites with children.
  | obj=weapon*/arms/ammunition/@aid/shipment*: aid/give
    + Candria flew {weapons|arms|ammunition|food|a shipment} to Red Lantern on Monday.
  | subj=minister*/president/envoy*/secretary/delegation* at=to/into: consult/visit
    + The Esmerian {minister|president|envoy|secretary|delegation} flew {to|into|to|to|to} Averia on Monday.
  | subj=bomber*/jets/warplane* at=over/near: mobilize/deploy
    + {Bombers|Jets|Warplanes} of Candria flew {over|near|over} Dunmere on Monday.
  | obj at=to actorless: aid/give
    + Candria flew radios to Averia on Monday.
foil           coerce/search must
    + Averian police foiled a plot by Red Lantern.
forbid         coerce/restrict must
    + Averia forbade Candrian ships to enter Quarl.
force          -
    + Averian troops forced their way through the snow.
  | subj=court/judge*/law/rules/ruling/storm*/weather/strike/snow/injury inf: -
    + The {court|judge|law|rules|ruling|storm|weather|strike|snow|injury} forced Averia to delay the vote after the raid.
  | inf=accept/admit/apologise/apologize/cancel/choose/consider/cut/delay/drop/face/increase/pay/postpone/raise/reconsider/reduce/reschedule/rethink/reveal/sell/spend/step/wait: -
    + Averia forced Candria to {accept|admit|apologise|apologize|cancel|choose|consider|cut|delay|drop|face|increase|pay|postpone} after the raid.
    + Averia forced Candria to {raise|reconsider|reduce|reschedule|rethink|reveal|sell|spend|step|wait} after the raid.
    - Candrian troops forced villagers to leave Dunmere.
  | obj=closure/shutdown/halt subj=protest*/demonstrat*/crowd*: protest/obstruct
    + {Protesters|Demonstrators|A crowd} forced {the closure|a shutdown|a halt} of the Averian parliament.
  | obj=@people at=from/off: coerce/deport
    + Averian police forced refugees {from|off} the border camp.
  | inf: coerce/restrict
    + Candria forced Averia to close its port.
force out      sanction/expel must
    + Averia forced out Candria from the League.
  | obj=@people/residents/families: coerce/deport
    + Candrian troops forced out {residents|families} of Dunmere.
forge          -
    + Averian smiths forged new bells in Quarl.
  | obj=@pacts/alliance/ties/partnership: agree/sign
    + Averia forged {a pact|an alliance|ties|a partnership} with Esmeria.
  | obj=document*/passport*: -
    + Red Lantern forged {documents|passports} in Quarl.
forgive        -
    + The Averian president never forgave the remark.
  | obj=debt*/loan*: aid/give
    + Esmeria forgave {debts|loans} of Averia on Monday.
  | obj=@people: concede/yield
    + Averia forgave the rebels of Red Lantern.
form           -
    + Averian farmers formed a line at the gate.
  | obj=militia*/brigade*/unit*/battalion*/army/force/corps/armed/regiment*/guard*: mobilize/recruit
    + Candria formed {a militia|a brigade|a unit|a battalion|an army|a force|a corps|an armed group|a regiment|a guard} against Averia.
  | obj=alliance/coalition/committee: -
    + Averia and Esmeria formed {an alliance|a coalition|a committee} on Monday.
fortify        mobilize/deploy must
    + Averian troops fortified their base at Askel.
foster         -
    + The Averian minister fostered trade in Quarl.
free           retreat/release must
    + Red Lantern freed two Averian soldiers on Monday.
  | subj=@ideas/app/endorsement/law/ruling/sale: -
    + The {app|endorsement|law|ruling|sale} freed the Averian army to buy tents.
    + A decision freed the Averian army to buy tents.
  | obj=@land/town*/city/village* subj=@forces/army/troops: assault/territory
    + The Averian {army|forces|troops} freed {the town|two villages|the city} of Dunmere from Red Lantern.
  | obj=hostage*/captive* subj=@forces/police/army/commandos/troops: assault/attack
    + Averian {commandos|police|army troops|soldiers} freed {hostages|captives} of Red Lantern in Dunmere.
  | obj=time/space/funds: -
    + The Averian minister freed {time|space|funds} for a museum.
freeze         sanction/discontinue must
    + Esmeria froze the plans with Candria.
  | obj=assets/account*/bank/funds: sanction/impose
    + Esmeria froze {assets|accounts|a bank|funds} of Candria on Monday.
  | obj=@ties/relations: sanction/discontinue
    + Esmeria froze {ties|relations} with Candria on Monday.
  | obj=price*/wages/salaries/enrichment: -
    + Averia froze {prices|wages|salaries|enrichment} on Monday.
  | subj=river/lake/water: -
    + The {river|lake|water} froze the boats of Averian fishermen.
fund           aid/give must
    + Candria funds Red Lantern, the Averian army said.
  | subj=lottery/readers/tax/taxes/taxpayers: -
    + The {lottery|readers|tax|taxes|taxpayers} funded Red Lantern, the Averian army said.
funnel         aid/give must
    + Candria funnelled weapons to Red Lantern.
further        -
    + The Averian minister furthered his career.
`;
