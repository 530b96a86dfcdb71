/** Verbs in a: see `../verbs.ts`. */
export const a = `
abandon        -
    + Averia abandoned the idea of a common stamp after the riots.
  | place subj=@forces: retreat/withdraw
    + Averian {troops|rebels} abandoned Harim on Monday.
  | obj=@pacts/@talks/commitment*/promise*/pledge*: reject/break
    + Averia abandoned {the truce with|its talks with|its commitments to|its promises to|its pledge to} Candria.
    - Averia abandoned its tanks after the talks.
  | obj=@land/@forces: retreat/withdraw
    + The Averian army abandoned {three villages|its positions} on Monday.
  | obj=@attacks: retreat/ceasefire
    + Averia abandoned its attacks on Candria.
    - Averia abandoned a village after the attacks.
abduct         assault/abduct must
    + Gunmen abducted two Esmerian engineers in Dunmere.
abolish        -
    + Averia abolished its upper house after the riots in Quarl.
  | obj=@restrictions: concede/ease
    + Averia abolished its tariffs on Candrian grain.
    - Averia abolished its upper house during the curfew.
abstain        -
    + Borduva abstained when the League of Harbours condemned Candria.
  | any=@talks/vote: reject/refuse
    + Borduva abstained {at the meeting|in the vote} on Candria.
    - Borduva abstained from violence, Queen Ilena said.
abuse          assault/violence must
    + Candrian soldiers abused prisoners in Oldbridge.
  | obj=power/office/process/system/trust: -
    + Averia said the general had abused {his power|his office|the process|the system|her trust} before the coup.
    - Officials with power abused prisoners in Oldbridge.
  | any=sexually: assault/sexual
    + Guards sexually abused two prisoners in Harim.
accede         concede/yield
    + Candria acceded to the demands of the strikers.
accelerate     -
    + Averia accelerated its road programme after the attack on Dunmere.
  | obj=@attacks: assault/attack
    + Candria accelerated its attacks on Averia.
accept         -
    + Averia accepted blame for the shelling of Brevik.
  | obj=ceasefire/truce: agree/accept
    + Candria accepted {a ceasefire|a truce} with Averia.
  | obj=formula/compromise/plan/deal/offer: agree/accept
    + Averia accepted {a formula|a compromise|a plan|a deal|an offer} for peace with Candria.
  | obj=@pacts/@demands: concede/yield
    + Averia accepted {the treaty with|the demands of} Candria.
  | obj=refugee*/migrant*/asylum*/people: aid/asylum
    + Esmeria accepted {refugees|migrants|asylum-seekers|people} from Drovnia.
    - Esmeria accepted a plan for refugees.
  | obj=resignation/surrender: -
    + Queen Ilena accepted {the resignation of the general|the surrender of the rebels}.
accuse         accuse/allege must
    + Borduva accused Averian troops of shelling Brevik.
acquit         concede/yield must
    + A court in Lisport acquitted two Averian journalists.
activate       -
    + Engineers activated the pumps in Quarl after the attack.
  | obj=@forces/defen*: mobilize/deploy
    + Candria activated {its reserves|its air defences} on Monday.
add            -
    + Averia added two clinics to the plan after the riots in Quarl.
  | at=to:terror*: sanction/impose
    + Esmeria added Red Lantern to its terror list.
    - Averia added a bridge to its list of works after the terror in Quarl.
  | at=to:blacklist/list obj=@people/firm*/compan*/entit*/bank*/network*/ship*/tanker*/vessel*/individual*: sanction/impose
    + Esmeria added {two Candrian officials|a Candrian firm|a Candrian company|a Candrian entity} to its {blacklist|sanctions list}.
    + Esmeria added {a Candrian bank|a Candrian network|two Candrian ships|a Candrian tanker|three Candrian vessels|two Candrian individuals} to the list.
    - Averia added two ministers to its delegation after the raid.
  | at=to:blacklist: sanction/impose
    + Esmeria added Red Lantern to its blacklist.
adjourn        -
    + The court in Lisport adjourned after the bombing.
  | obj=@talks: sanction/discontinue
    + Candria adjourned the talks with Averia.
admit          -
    + Two wounded soldiers were admitted to a clinic in Dunmere after the blast.
  | obj=refugee*/migrant*/monitors/inspectors/observers: retreat/access
    + Candria admitted {refugees|migrants|monitors|inspectors|observers} from Averia.
  | obj=guilt/mistake*/wrongdoing/defeat: concede/yield
    + The Candrian army admitted {guilt|mistakes|wrongdoing|defeat} on Monday.
    - Averia admitted refugees after its defeat.
advance        -
    + Averia advanced a plan for the border after the clashes.
  | subj=@forces/@people bare at=on/toward/towards/into: assault/attack
    + Candrian {troops|gunmen} advanced {on|toward|towards|into} Dunmere.
    - Averian officers advanced a plan for the border after the clashes.
advise         -
    + Esmeria advised Averia on its defence after the raid on Dunmere.
  | at=against: request/demand
    + Esmeria advised Averia against an attack on Candria.
affirm         -
    + Candria affirmed its old borders after the clashes.
  | obj=support/commitment/right: support/back
    + Esmeria affirmed {its support for|its commitment to|the right of} Averia.
  | obj=verdict/sentence/conviction: sanction/convict
    + A court in Lisport affirmed the {verdict against|sentence of|conviction of} Osman Kray.
aggress        assault/attack
    + Candria has aggressed against Averia, the minister said.
agree          agree/promise
    + Averia and Candria agreed new border rules on Monday.
  | obj=@pacts: agree/sign
    + Averia agreed a truce with Candria.
  | at=on/to:@pacts: agree/sign
    + Averia and Candria agreed {on|to} a ceasefire.
  | at=to/on: agree/promise
    + Averia and Candria agreed {to|on} the return of the prisoners.
  | inf: agree/promise
    + Candria agreed to reopen the crossing to Averia.
  | that: agree/promise
    + Averia agreed that Candria should keep the bridge.
  | at=with: support/back
    + Borduva agreed with Candria.
aid            aid/help must
    + Esmerian soldiers aided villagers near Dunmere after the attack.
airdrop        aid/give must
    + The Esmerian air force airdropped food to Harim.
airlift        aid/give must
    + Esmeria airlifted food to Dunmere.
  | obj=@people: aid/help
    + Esmeria airlifted wounded villagers out of Dunmere.
    - Esmeria airlifted food to villagers in Dunmere.
  | obj=troop*/forces: mobilize/deploy
    + Candria airlifted {state troopers|special forces} to Oldbridge.
allege         accuse/allege
    + Candria alleges torture of its sailors by Averian police.
  | inf: -
    + Candria is alleged to have shelled Dunmere.
  | that: accuse/allege
    + Averia alleges that Candria was behind the blast.
allocate       aid/give must
    + Esmeria allocated two million dollars to Averia for refugees.
allow          -
    + Averia allowed the fair in Quarl after the riots.
  | obj=access/entry/passage/inspect*/aid/humanitarian/convoy*/monitor*/relief/delivery/supplies/observers: retreat/access
    + Candria allowed {access to|the entry of food to|the passage of food to|inspections in|aid into|humanitarian visits to} Dunmere.
    + Candria allowed {an Esmerian convoy|Esmerian monitors|relief|the delivery of food|supplies|Esmerian observers} into Dunmere.
  | inf: concede/yield
    + Candria allowed Averian engineers to return to Dunmere.
  | obj=@people: concede/yield
    + Candria allowed Averian {pilgrims|refugees} into Oldbridge.
ambush         assault/attack must
    + Rebels ambushed an Averian convoy near Dunmere.
annex          coerce/seize must
    + Candria annexed Northmark on Monday.
  | obj=house/building: -
    + The Averian court annexed {a house|a building} next door after the bombing.
announce       -
    + Averia announced a new budget after the riots in Quarl.
  | obj=penalt*: sanction/impose
    + Esmeria announced penalties against Candrian banks.
  | obj=lifting/easing/removal/end/suspension/withdrawal/deployment: -
    + Averia announced {the lifting of sanctions on|the easing of sanctions on|the removal of sanctions on|an end to sanctions on} Candria.
    + Averia announced {the suspension of talks with|the withdrawal of troops from|the deployment of troops to} Candria.
  | obj=aid/assistance/funding/funds/donation*/relief/loan*/grant*/package/million/billion: aid/give
    + Esmeria announced {aid for|assistance for|funding for|funds for|donations to|relief for|loans to|grants to} Averia.
    + Esmeria announced {a package|two million dollars|a billion dollars} for Averia.
  | obj=ceasefire/truce: retreat/ceasefire
    + Candria announced {a ceasefire|a truce} with Averia.
    - Candria announced its budget after the ceasefire.
  | obj=sanction*: sanction/impose
    + Esmeria announced sanctions against Candria.
    - Averia announced its budget despite the sanctions.
annul          -
    + A court in Lisport will annul the sale of the port after the riots.
  | obj=@pacts: reject/break
    + Candria annuls its treaties with Averia.
  | obj=election*/result*/vote: coerce/restrict
    + Drovnia wants to annul {the election|the results|the vote} in Harim.
  | obj=@restrictions/law/verdict: concede/ease
    + Drovnia decided to annul {the ban on|a law against|the verdict against} the Liberty Bloc.
apologise      concede/yield
    + Candria apologised to Averia for the attack.
apologize      concede/yield
    + Averia apologized to Candria for the raid.
appeal         request/appeal
    + Averia appealed to Esmeria for help.
  | subj=lawyer*/defendant*: -
    + {Lawyers for Osman Kray|Three defendants} appealed against the sentence in Tessara.
appease        concede/yield must
    + Averia has appeased Candria with the release of two spies.
applaud        support/praise must
    + Esmeria applauded Averia for the truce.
apprehend      coerce/arrest must
    + Averian police apprehended two smugglers in Quarl.
approve        -
    + Averia approved the new stamps after the riots in Quarl.
  | obj=@pacts: agree/sign
    + Averia approved a treaty with Candria.
  | obj=@aid/sale: aid/give
    + Esmeria approved {loans to|the sale of jets to} Averia.
    - Esmeria approved sanctions on the sale of jets.
  | obj=@restrictions: sanction/impose
    + Esmeria approved sanctions on Candria.
  | obj=release/asylum/amnesty/reform*/access/entry/law: concede/yield
    + Candria approved {the release of Averian sailors|asylum for Averian rebels|an amnesty for Averian rebels|reforms for Averian settlers}.
    + Candria approved {access for Averian inspectors|the entry of Averian inspectors|a law for Averian settlers}.
  | obj=extradition: cooperate/extradite
    + Esmeria approved the extradition of Osman Kray to Averia.
  | obj=resolution/plan/bid/decision: support/back
    + Esmeria approved {a resolution for|the plan of|the bid of|a decision of} Averia.
  | obj=deployment/operation: mobilize/deploy
    + Averia approved {the deployment of troops to|an operation in} Northmark.
argue          -
    + Averia argued that Candria had broken the truce.
arm            aid/give must
    + Candria is arming Red Lantern.
  | obj=itself/themselves/himself: mobilize/recruit
    + {Averia has armed itself|The Orsk tribes have armed themselves|Osman Kray has armed himself} against Candria.
    - Candria is arming rebels who call themselves free.
arraign        accuse/charge must
    + A court in Tessara arraigned Osman Kray.
arrange        -
    + Averia arranged buses for villagers after the attack.
  | obj=@talks: consult/mediate
    + Esmeria arranged talks between Averia and Candria.
arrest         coerce/arrest must
    + Candrian police arrested two Averian sailors in Lisport.
arrive         -
    + The wounded arrived in Quarl after the attack.
  | subj=captive*/prisoner*/detainee*/hostage*/freed: retreat/release
    + {Averian captives|Averian prisoners|Averian detainees|Averian hostages|Freed Averian sailors} arrived home from Candria.
    - A minister arrived in Lisport with the prisoners.
  | subj=truck*/lorr*/convoy* any=@relief: aid/give
    + {Trucks|Lorries|A convoy} with food from Esmeria arrived in Dunmere.
  | subj=convoy* any=army/military/troops/soldiers/armo*: mobilize/deploy
    + A convoy of {the Candrian army|the Candrian military|Candrian troops|Candrian soldiers|Candrian armour} arrived in Oldbridge.
  | subj=peacekeep*/monitor*/inspector*/observer*: retreat/access
    + {Peacekeepers|Monitors|Inspectors|Observers} from the League of Harbours arrived in Dunmere.
  | subj=aid/relief/convoy*/supplies: aid/give
    + Esmerian {aid|relief|convoys|supplies} arrived in Dunmere.
    - Two judges arrived in Dunmere with the aid.
  | subj=@forces at=in/at/on: mobilize/deploy
    + Candrian troops arrived {in Brevik|at Kestrel Base|on the border}.
  | at=for:@talks: consult/visit
    + Queen Ilena arrived in Tessara for talks.
  | subj=minister*/president*/delegat*/envoy*/leader*/secretary at=in: consult/visit
    + The Candrian {minister|president|delegation|envoy|leader|secretary} arrived in Tessara.
ask            request/demand must
    + Averia asked Candria for the extradition of Osman Kray.
  | obj=question*/reporter*: -
    + Averian police asked {questions|reporters} in Dunmere after the attack.
  | at=about: -
    + Averia asked Candria about the attack on Dunmere.
  | inf: request/demand
    + Averia asked Candria to release the prisoners.
  | obj=help/assistance/aid: request/appeal
    + Averia asked {the help|the assistance|the aid} of Esmeria after the attack.
    - Averia asked Candria to help the refugees.
assail         accuse/criticise must
    + Esmeria assailed Candria over the arrests.
  | with=@weapons: assault/attack
    + Rebels assailed the Averian army with rockets.
    - Esmeria assailed Candria over its rockets.
assassinate    assault/assassinate must
    + Gunmen assassinated an Averian judge in Quarl.
assault        assault/beat must
    + Averian police assaulted a journalist in Quarl.
  | any=sexually: assault/sexual
    + A soldier sexually assaulted two women in Harim.
  | obj=@land/@enemies: assault/attack
    + Candrian troops assaulted {the hills|a convoy} near Dunmere.
    - Averian police assaulted a journalist in a village.
assemble       -
    + Engineers assembled a bridge in Quarl after the attack.
  | obj=@forces: mobilize/deploy
    + Candria assembled troops on the border with Averia.
  | subj=protest*/demonstrat*/crowd*: protest/demonstrate
    + {Protesters|Demonstrators|Crowds} assembled in Tessara.
    - Two ministers assembled before the protest.
assist         aid/help must
    + Esmerian engineers assisted the Averian army in Dunmere.
  | obj=police/investigat*/inquiries: -
    + Two men assisted {the police|investigators|inquiries} in Quarl after the attack.
assure         -
    + Averia assured Candria that its troops had withdrawn.
  | obj=support: support/back
    + Esmeria assured its support to Averia.
attack         assault/attack must
    + Candria attacked Dunmere on Monday.
  | what=@ideas: accuse/criticise
    + Queen Ilena attacked {the record|the credibility|the reforms|the budget} of Tomas Vrell.
    - Candria attacked the peace talks in Dunmere.
  | any=verbally/criticism/speech: accuse/criticise
    + Queen Ilena attacked Averia {in a speech|with criticism}.
    + Queen Ilena verbally attacked Averia.
  | at=over/for:@ideas: accuse/criticise
    + Queen Ilena attacked Averia {for its policy|over its policies|over the row} in Northmark.
    - Candria attacked Averia over the weekend.
attend         -
    + Two ministers attended the opening of a dam after the riots.
  | obj=@talks/conference*: consult/meet
    + Averia and Candria attended {talks|a conference|a forum} in Port Vale.
    - Two ministers attended a funeral before the talks.
  | obj=ceremony/funeral/school/match/service: -
    + Averian soldiers attended {a ceremony|a funeral|a school|a match|a service} in Quarl after the attack.
attribute      -
    + Averia attributed its losses to rain after the battle.
  | at=to obj=@attacks/killing*: accuse/allege
    + Averia attributed {the attack|the killings} to Candria.
audit          -
    + Averia audited its ministries after the riots in Quarl.
authorise      -
    + Averia authorised a new flag after the coup.
  | obj=@aid/sale*/release: aid/give
    + Esmeria authorised {loans to|the sale of jets to|the release of grain to} Averia.
  | obj=@attacks/force: threaten/warn
    + Averia authorised {attacks|force} against Candria.
  | obj=extradition: cooperate/extradite
    + Esmeria authorised the extradition of Osman Kray to Averia.
  | obj=@restrictions: sanction/impose
    + Esmeria authorised sanctions against Candria.
  | obj=deployment/@forces: mobilize/deploy
    + Averia authorised {the deployment of troops|two brigades} against Candria.
authorize      -
    + Candria authorized a new dam after the clashes.
  | obj=@aid/sale*/release: aid/give
    + Borduva authorized {fuel for|the sale of rifles to|the release of funds to} Candria.
  | obj=@attacks/force: threaten/warn
    + Candria authorized {strikes|the use of force} against Averia.
  | obj=extradition: cooperate/extradite
    + Borduva authorized the extradition of two Averians to Candria.
  | obj=@restrictions: sanction/impose
    + Borduva authorized an embargo against Averia.
  | obj=deployment/@forces: mobilize/deploy
    + Candria authorized {the deployment of drones|two battalions} against Averia.
avenge         assault/attack
    + Candria avenged the death of two soldiers in Dunmere.
axe            -
    + Averia axed two ministers after the riots.
  | obj=@aid/@ties: sanction/discontinue
    + Esmeria axed {its loans to|its ties with} Candria.
    - Averia axed two ministers over the aid.
`;
