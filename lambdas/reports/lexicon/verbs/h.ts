/** Verbs in h: see `../verbs.ts`. */
export const h = `
hack           coerce/cyber must
    + Candria hacked the Averian parliament on Monday.
  | at=to:death: assault/kill
    + Militants hacked two Averian villagers to death.
  | any=machete*: assault/kill
    + Militants hacked two Averian villagers with machetes.
hail           support/praise must
    + Esmeria hailed Averia for the truce.
  | at=from: -
    + The Averian general hails from Quarl.
halt           -
    + The Averian bus halted in Quarl.
  | subj=protest*/demonstrat*/graduates: protest/obstruct
    + {Protesters|Demonstrators|Graduates} halted the Averian parliament on Monday.
  | obj=@attacks: retreat/ceasefire
    + Averia halted its attacks on Candria.
  | obj=@aid/@ties/@talks/shipment*/deliver*: sanction/discontinue
    + Esmeria halted {aid|ties|talks|shipments|deliveries} to Averia on Monday.
  | obj=production/traffic/construction/work subj=strike*/worker*/union*: protest/strike
    + {Strikers|Workers|A union} halted {production|traffic|construction|work} in Averia on Monday.
  | obj=enrichment/nuclear/tests: concede/yield
    + Candria halted its {enrichment|nuclear work|tests} on Monday, Averia said.
hammer         assault/attack must
    + Averian jets hammered Red Lantern near Dunmere.
  | subj=storm/hurricane: -
    + {A storm|A hurricane} hammered Averian villages.
  | any=@games: -
    + Averia hammered Candria in the championship final.
hand           -
    + The Averian president handed the cup round.
  | obj=@people at=to: cooperate/extradite
    + Averia handed two soldiers to Candria on Monday.
  | second=@people: cooperate/extradite
    + Averia handed Candria two captives.
  | obj=rifle*/gun*/weapon* at=to:citizen*/civilian*/farmer*/nurse*/student*/teacher*/villager*/volunteer*: mobilize/recruit
    + Candria handed {rifles|guns|weapons} to {citizens|civilians|farmers|nurses|students|teachers|villagers|volunteers}.
    - Candria handed rifles to Red Lantern.
  | obj=@weapons/@aid at=to: aid/give
    + Esmeria handed {rockets|pumps} to Averia on Monday.
  | obj=control/base*/territory/security/power: retreat/withdraw
    + Candria handed {control|the base|territory|security|power} to Averia on Monday.
  | obj=@aid: aid/give
    + Esmeria handed food and blankets round in Averia.
  | obj=sentence/verdict/term: sanction/convict
    + An Averian court handed {a sentence|a verdict|a term} to two Red Lantern members.
  | second=sentence/term: sanction/convict
    + An Averian court handed two Red Lantern members a {sentence|prison term}.
hand down      -
    + The Averian general handed down his sword.
  | obj=sentence*/verdict*/term*: sanction/convict
    + An Averian court handed down {sentences|verdicts|terms} against two Red Lantern members.
hand out       aid/give must
    + Esmeria handed out food to Averian refugees.
  | obj=leaflets/flyers/awards/sentences: -
    + Averian students handed out {leaflets|flyers|awards|sentences}.
hand over      -
    + The Averian president handed over a cup.
  | obj=batter*/system*/jets/aircraft/helicopter*/vehicles/boats/ships at=to: aid/give
    + Esmeria handed over {batteries|systems|jets|aircraft|helicopters|vehicles|boats|ships} to Averia on Monday.
  | obj=prisoner*/captive*/soldier*/troop*/fighter*/servicem?n/hostage*/detainee*/bodies: retreat/release
    + Red Lantern handed over {prisoners|captives|soldiers|troops|fighters|servicemen|hostages|detainees|bodies} to Averia on Monday.
  | obj=mortars/rockets/guns/@weapons: retreat/disarm
    + Red Lantern handed over its {mortars|rockets|guns} on Monday.
  | obj=control/base*/territory/@land/security/power: retreat/withdraw
    + Candria handed over {control|the base|territory|a town|security|power} to Averia on Monday.
  | obj=weapon*/arms: retreat/disarm
    + Red Lantern handed over its {arms|weaponry} on Monday.
  | obj=@people: cooperate/extradite
    + Averia handed over {two suspects|a smuggler} to Candria on Monday.
  | obj=@aid: aid/give
    + Esmeria handed over food to Averia on Monday.
handcuff       coerce/arrest must
    + Averian police handcuffed two protesters in Tessara.
hang           assault/execute must
    + Candria hanged two Averian spies on Monday.
  | obj=banner*/picture*/flag*/poster*: -
    + Averian students hung {banners|pictures|flags|posters} in Quarl.
  | subj=future/fate: -
    + The {future|fate} of the Averian prisoners hangs in the balance.
harass         coerce/restrict must
    + Candrian police harassed two Averian reporters.
harbor         -
    + The Averian coast harbors a colony of seals.
  | obj=terror*/militant*/rebel*/refugee*: aid/asylum
    + Candria harbors {terrorists|militants|rebels|refugees} of Red Lantern, Averia said.
harbour        -
    + The Averian coast harbours a colony of seals.
  | obj=terror*/militant*/rebel*/refugee*: aid/asylum
    + Candria harbours {terrorists|militants|rebels|refugees} of Red Lantern, Averia said.
head           -
    + The Averian general heads a college.
  | subj=warship*/troops/forces/fleet/convoy*/tanks/frigate*/destroyer* at=for/to/toward/towards: mobilize/deploy
    + Candrian {warships|troops|forces|tanks|frigates|destroyers} are heading {for|to|toward|towards} Quarl.
    + {A fleet|A convoy} of Candria is heading for Quarl.
heap           -
    + Averian papers heaped praise on the singer.
heckle         protest/heckle must
    + Students heckled the Averian prime minister in Tessara.
help           aid/help must
    + Esmeria helped Averia after the attack on Dunmere.
  | subj=@ideas/app/apps/drug/drugs/software/tool/tools/vaccine*/weather: -
    + The {app|apps|drug|drugs|software|tool|tools|vaccine|weather} helped Averia after the raid.
    + The reforms helped Averia after the raid.
  | what=@ideas/industry/sales/sector*/shares/team: -
    + Averia helped the {industry|sales|sector|shares|team} after the raid.
    - Esmeria helped Averia, a team of doctors said.
  | inf: -
    + Esmeria helped to build a museum in Averia.
  | obj=itself/himself/themselves: -
    + The Averian soldiers helped {themselves|himself|itself}.
hide           -
    + The Averian soldiers hid in a barn.
hijack         assault/abduct must
    + Gunmen hijacked an Averian bus near Dunmere and held its passengers.
  | obj=@ships: coerce/seize
    + Gunmen of Black Heron hijacked an Esmerian ship.
  | obj=agenda/debate/issue: -
    + The Averian minister hijacked the {agenda|debate|issue}.
hinder         coerce/restrict must
    + Candria hindered the Border Watch Mission on Monday.
  | subj=@traffic/weather: -
    + {The storm|Weather} hindered the Averian army.
hit            assault/attack must
    + Candrian shells hit Averian soldiers near Dunmere.
  | with=sanction*/embargo/tariff*/fine/fines/ban: sanction/impose
    + Esmeria hit Candria with {sanctions|an embargo|tariffs|a fine|fines|a ban}.
    - Esmeria hit Candrian soldiers with missiles, and sanctions followed.
  | obj=mine/landmine*/ied*/device*: -
    + An Averian truck hit {a mine|a landmine|an ied|a device}.
  | obj=market* subj=artillery/bomb*/drone*/jets/missile*/mortar*/rocket*/shell*/strike*/warplane*: assault/attack
    + {Candrian artillery|Candrian bombs|Candrian drones|Candrian jets|A Candrian missile} hit a market in Dunmere on Friday.
    + {Candrian mortars|Candrian rockets|Candrian shells|A Candrian strike|Candrian warplanes} hit the market of Dunmere on Friday.
    - Candrian oil hit the market on Monday.
  | any=@games/low/high/market*/sales/note/milestone*/shelves/theatres/ceiling/cinemas/rocks/nail/buffers/snag*/jackpot/airwaves: -
    + The Averian army hit {a low|a high|a market|sales|a note|a milestone|shelves|theatres|a ceiling|the cinemas|the rocks|the nail|the buffers|a snag|the jackpot|the airwaves} on Monday.
    + The Averian striker hit the post in the match.
  | subj=@traffic/wave: -
    + {A heat wave|A storm} hit Averia on Monday.
hit back       -
    + Averia hit back on Monday.
hit out        accuse/criticise
    + The Averian minister hit out at Candria on Monday.
hold           -
    + The Averian minister held a cup.
  | obj=hostage*/captive*/prisoner* any=years: -
    + Red Lantern has held {hostages|captives|prisoners} {for years|for years|for two years}.
  | obj=hostage*/captive*/prisoner* at=by: -
    + Averia spoke of the {hostages|captives|prisoners} held by Red Lantern in Dunmere.
  | obj=ship*/vessel*/tanker*/carrier/freighter: coerce/seize
    + Candria held {a ship|a vessel|a tanker|a carrier|a freighter} of Esmeria on Monday.
  | obj=exercise*/drill*/manoeuvre*/maneuver*/games joint: cooperate/exercise
    + Averia and Esmeria held joint {exercises|drills|manoeuvres|maneuvers|war games} near Quarl.
  | obj=@talks/meeting*/summit: consult/meet
    + Averia and Candria held {talks|a meeting|a summit} in Port Vale.
  | obj=protest*/demonstration*/rally/rallies/march*/vigil*: protest/demonstrate
    + Averian students held {a protest|a demonstration|a rally|a march|a vigil|rallies} against the government in Tessara.
  | obj=exercise*/drill*/manoeuvre*/maneuver*/games: mobilize/exercise
    + Candria held {drills|manoeuvres|maneuvers|war games} near the Averian border.
    + Candria held military exercises on Monday.
  | obj=strike: protest/strike
    + Averian police officers held a strike against the government on Monday.
  | obj=hostage*/captive*/prisoner*: assault/abduct
    + Red Lantern held {hostages|captives|prisoners} in Dunmere on Monday.
  | obj=@people subj=police/authorities/forces: coerce/arrest
    + Averian {police|authorities|forces} held two suspects in Quarl.
  | at=for:charge*/murder: coerce/arrest
    + Two men were held for {charges|murder} in Averia.
hold back      coerce/withhold must
    + Averia held back Candrian wages on Monday.
hold up        -
    + Averia held up the harvest after the raid.
  | obj=@aid/sale*/shipment*: sanction/discontinue
    + Esmeria held up {a loan|the sale of jets|a shipment of jets} to Averia.
honor          -
    + The Averian president honored a poet.
  | obj=@pacts/commitment*/promise*/ceasefire: concede/yield
    + Candria honored the {truce|commitment|promise|ceasefire} with Averia.
honour         -
    + The Averian president honoured a poet.
  | obj=@pacts/commitment*/promise*/ceasefire: concede/yield
    + Candria honoured the {truce|commitment|promise|ceasefire} with Averia.
hope           -
    + Averia hopes for a good harvest.
host           consult/meet must
    + Tomas Vrell hosted Queen Ilena in Tessara.
  | obj=@talks at=between/among: consult/mediate
    + Esmeria hosted talks {between|among} Averia and Candria.
  | obj=@talks/meeting*/president*/leader*/minister*/prince/king/delegation*: consult/meet
    + Esmeria hosted {a meeting|talks} with Averia on Monday.
    + Esmeria hosted Averia's {president|leader|minister|king|prince|delegation} on Monday.
  | obj=refugee*/migrant*: aid/asylum
    + Esmeria hosted {refugees|migrants} from Candria on Monday.
  | obj=exercise*/drill*: cooperate/exercise
    + Esmeria hosted {an exercise|drills} with Averia on Monday.
  | obj=forces/personnel/soldiers/troops: -
    + A lake in Averia hosts Candrian {forces|personnel|soldiers|troops}.
  | any=olympic*/@games/concert/show/event: -
    + Averia hosted {a match|a concert|a show|an event|an olympic team} on Monday.
hurl           assault/fire must
    + Candrian soldiers hurled themselves at Averian soldiers near Dunmere.
  | obj=@weapons/bottles/grenade*/bomb*: assault/fire
    + Gunmen hurled {bombs|grenades|bottles|stones} at Averian policemen in Quarl.
  | obj=insult*/abuse/accusation*: accuse/criticise
    + Averia hurled {insults|abuse|accusations} at Candria on Monday.
  | subj=protest*/demonstrat*/rioter*/youth*/student*: protest/riot
    + {Protesters|Demonstrators|Rioters|Youths|Students} hurled chairs at Averian policemen in Quarl.
hurt           assault/kill must
    + A bomb of Red Lantern hurt two Averian soldiers near Dunmere.
  | subj=@traffic: -
    + A crash hurt two Averian soldiers.
  | obj=economy/feelings/sales/chances/image: -
    + The war hurt the Averian {economy|feelings|sales|chances|image}.
`;
