/** Verbs in e: see `../verbs.ts`. */
export const e = `
ease           concede/ease must
    + Candria eased its grip on Averia.
  | obj=@restrictions/tension*/rules: concede/ease
    + Candria eased {its sanctions on|tensions with|its rules for} Averia.
  | obj=pain/traffic/policy/monetary/fears/concern*: -
    + Averia eased {the pain|traffic|its policy|its monetary course|fears|concerns} after the raid.
  | subj=price*/inflation: -
    + {Prices|Inflation} eased in Averia after the war.
    - Candria eased its sanctions after prices rose.
eavesdrop      coerce/cyber
    + Candrian agents eavesdropped on Averian officials in Lisport.
eject          sanction/expel must
    + Averia ejected a Candrian consul.
eliminate      -
    + Averia eliminated a tax on salt after the raid.
  | obj=@people/operative*/squad: assault/kill
    + Averian troops eliminated two {leaders|operatives} of Red Lantern.
    + Averian troops eliminated a squad of Red Lantern.
    - Averia eliminated a tax on farmers after the raid.
embargo        sanction/impose must
    + Esmeria embargoed Candria.
embark         -
    + Queen Ilena embarked on a journey after the coup.
  | at=on:strike: protest/strike
    + Miners in Quarl embarked on a strike.
    - Queen Ilena embarked on a journey during the strike.
embrace        support/back must
    + Esmeria embraced Averia at the summit.
employ         -
    + The Averian army employed 200 cooks after the war.
encircle       coerce/restrict must
    + Candrian troops encircled Dunmere.
encourage      -
    + The raid encouraged the rebels.
  | inf: request/appeal
    + Esmeria encouraged Averia to free the prisoners.
    - The raid encouraged the rebels in Askel.
end            -
    + The clash in Dunmere ended at night.
  | obj=trip/visit/tour/day/year/week/season/career: -
    + Tomas Vrell ended {a trip|a visit|a tour|the day|the year|the week|the season|his career} after the raid.
    - Averia ended its relations with Candria last year.
  | obj=@restrictions: concede/ease
    + Candria ended its sanctions on Averia.
  | obj=strike subj=doctor*/driver*/employee*/miner*/nurse*/officer*/pilot*/staff/teacher*/union*/worker*: concede/yield
    + {Averian doctors|Averian drivers|Averian employees|Averian miners|Averian nurses|Averian police officers} ended a strike against the government.
    + {Averian pilots|Averian teachers|Averian unions|Averian workers|The staff of the Averian embassy} ended a strike against the government.
  | obj=@attacks/occupation: retreat/ceasefire
    + Candria ended its {attacks on|occupation of} Dunmere.
  | obj=@ties/@talks/@aid: sanction/discontinue
    + Averia ended {its relations|talks|a loan} with Candria.
  | obj=protest*/hunger/boycott: concede/yield
    + The Liberty Bloc ended {a protest|a hunger fast|a boycott} in Harim.
  | obj=@pacts: reject/break
    + Averia ended a treaty with Candria.
  | obj=presence/deployment/mission: retreat/withdraw
    + Esmeria ended its {presence|deployment|mission} in Averia.
    - Candria ended its attacks on the mission.
  | obj=run: -
    + The raid ended a good run for Averia.
endorse        support/back must
    + Esmeria endorsed Averia at the summit.
enforce        -
    + Averia enforced the law after the riots.
  | obj=curfew: coerce/curfew
    + Drovnia enforced a curfew in Harim.
    - Averia enforced the law after the curfew.
  | obj=blockade/ban/siege/lockdown: coerce/restrict
    + Candria enforced {a blockade of|a ban in|a siege of|a lockdown in} Dunmere.
  | obj=sanctions/embargo: sanction/impose
    + Esmeria enforced {sanctions|an embargo} against Candria.
engage         -
    + Averia engaged a lawyer after the raid.
  | at=in:@talks: consult/negotiate
    + Averia engaged in talks with Candria.
    - Averia engaged a lawyer for the talks.
  | at=in:@attacks/battle*/combat/gunfight*/firefight*: assault/clash
    + Averian troops engaged in {hostilities|a battle|combat|a gunfight|a firefight} with Red Lantern.
  | subj=@forces obj=@forces/target*/enemy: assault/attack
    + Averian troops engaged {rebels|a target|the enemy} near Askel.
    - Averian soldiers engaged a tailor after the raid.
  | at=in:cleansing/genocide/killing*/torture: assault/violence
    + Candria engaged in {ethnic cleansing|genocide|killings|torture} in Northmark.
enlist         mobilize/recruit
    + Averia enlisted 300 men.
enter          -
    + Two ministers entered the hall after the coup.
  | subj=truck*/lorr*/convoy* any=@relief/fuel: aid/give
    + {Trucks|Lorries|A convoy} with {food|fuel} from Esmeria entered Dunmere.
  | subj=@forces obj=@land: assault/territory
    + Candrian troops entered two villages in Northmark.
    - Two ministers entered the village after the troops left.
  | place subj=army/fighter*/militant*/rebel*/soldier*/tanks/troops: assault/territory
    + Candrian {troops|soldiers|fighters|rebels|militants|tanks} entered Dunmere on Monday.
    + The Candrian army entered Dunmere on Monday.
  | obj=talk*/negotiation*: consult/negotiate
    + Averia entered {talks|negotiations} with Candria.
enter into     -
    + Averia entered into a race for arms after the raid.
  | obj=@pacts/talks: agree/sign
    + Averia entered into {a treaty|talks} with Candria.
    - Averia entered into a race for arms despite the treaty.
entrench       mobilize/deploy
    + Candrian troops are entrenching near Oldbridge.
equip          aid/give must
    + Esmeria equipped Averia with rifles.
eradicate      -
    + Averia eradicated the weeds near Dunmere after the war.
erect          -
    + Averia erected a statue in Quarl after the war.
  | obj=barricade*/roadblock*: protest/obstruct
    + Protesters erected {barricades|roadblocks} in Harim.
  | obj=checkpoint*/barrier*/wall/fence: mobilize/base
    + Candria erected {a checkpoint|barriers|a wall|a fence} near Oldbridge.
    - Averia erected a statue near the wall.
escalate       -
    + The dispute escalated after the raid.
  | obj=@attacks: assault/attack
    + Candria escalated its attacks on Averia.
    - The dispute escalated after the attacks.
escort         -
    + Averian soldiers escorted the envoys after the raid.
establish      -
    + Averia established a school in Quarl after the war.
  | obj=ties/relations/diplomatic: support/recognise
    + Averia established {ties|relations|diplomatic links} with Esmeria.
  | obj=base/bases/outpost*/post/posts/headquarters/checkpoint*/position*/command/camp/camps/barracks/point/points/garrison*: mobilize/base
    + Candria established {a base|bases|an outpost|a post|posts|a headquarters|a checkpoint|positions} in Northmark.
    + Candria established {a command|a camp|camps|a barracks|a strong point|strong points|a garrison} in Northmark.
    - Averia established a school at the base.
  | obj=unit*/brigade*/militia*/force/army/battalion*/group*: mobilize/recruit
    + Candria established {a unit|a brigade|a militia|a force|an army|a battalion|an armed group} in Oldbridge.
  | obj=corridor*: retreat/access
    + Candria established a corridor for Averian refugees.
evacuate       -
    + Averia evacuated a museum after the raid.
  | obj=troop*/soldier*/forces/base*/embassy/staff/personnel/diplomat*/position*/settlement*/settlers: retreat/withdraw
    + Esmeria evacuated its {troops|soldiers|forces|base|embassy|staff|personnel|diplomats|positions|settlement|settlers} in Averia.
  | obj=@people/wounded/injured/sick: aid/help
    + Averia evacuated {villagers|the wounded|two injured men|the sick} from Dunmere.
    - Averia evacuated a museum after the villagers left.
  | subj=@forces/settlers: retreat/withdraw
    + Candrian {troops|settlers} evacuated Northmark.
evict          coerce/deport must
    + Candria evicted two Averian families.
exchange       -
    + Averia and Candria exchanged gifts after the war.
  | obj=soldier*/servicem?n/detainee*/captured: retreat/release
    + Averia and Candria exchanged {soldiers|servicemen|detainees|20 captured pilots}.
  | obj=fire/gunfire/shots/shelling: assault/clash
    + Averian and Candrian troops exchanged {fire|gunfire|shots|heavy shelling}.
    - Averia and Candria exchanged gifts after the fire.
  | obj=prisoner*/captive*/bodies/hostages: retreat/release
    + Averia and Candria exchanged {prisoners|captives|bodies|hostages}.
  | obj=information/intelligence/data: cooperate/share
    + Averia and Esmeria exchanged {information|intelligence|data}.
  | obj=views/ideas: consult/meet
    + Averia and Esmeria exchanged {views|ideas} in Port Vale.
  | obj=words/insults: accuse/criticise
    + Averia and Candria exchanged {angry words|insults}.
exclude        reject/refuse must
    + Candria excluded Averia from the talks.
execute        assault/execute must
    + Candria executed two Averian spies.
  | obj=plan/order/warrant/search/contract/project/strategy/operation*: -
    + Averian soldiers executed {a plan|an order|a warrant|a search|a contract|a project|a strategy|an operation} after the raid.
    - Candria executed two spies after a search.
exhort         request/appeal must
    + Queen Ilena exhorted Averia to free the prisoners.
exonerate      concede/yield must
    + A court in Lisport exonerated two Averian sailors.
expel          sanction/expel must
    + Candria expelled an Esmerian charity.
  | obj=peacekeep*/mission/monitor*/observer*: sanction/expel
    + Drovnia expelled {peacekeepers|a mission|monitors|observers} of the League of Harbours.
  | obj=diplomat*/ambassador*/envoy*/inspector*/staff/attache*: sanction/expel
    + Averia expelled {two Candrian diplomats|the Candrian ambassador|a Candrian envoy|Candrian inspectors|Candrian embassy staff|a Candrian attache}.
    - Candria expelled an Esmerian charity after the ambassador left.
  | obj=fighter*/insurgent*/militant*/rebel*: assault/attack
    + Averian troops expelled the {fighters|insurgents|militants|rebels} from Askel.
  | obj=@people: coerce/deport
    + Candria expelled 500 villagers from Northmark.
explode        assault/explode
    + A car bomb exploded outside the Candrian embassy in Tessara.
  | obj=@weapons/himself: assault/explode
    + A rebel exploded {a grenade|himself} in Quarl.
  | subj=sales/costs/population/prices/demand/popularity: -
    + {Sales|Costs|The population|Prices|Demand|The popularity of the general} exploded in Averia after the war.
    - A bomb exploded in Quarl before the population fled.
  | subj=@traffic/boiler/tanker/pipe/warehouse/factory/tyre/transformer/oven/stove: -
    + {A volcano|A boiler|A tanker|A pipe|A warehouse|A factory|A tyre|A transformer|An oven|A stove} exploded in Quarl after the raid.
    - A car bomb exploded near the bus station in Quarl.
exploit        -
    + The rebels exploited the fog before the raid.
express        -
    + Averia expressed doubt about the raid.
  | obj=support/solidarity/backing/readiness: support/back
    + Esmeria expressed {its support|its solidarity|its full backing|its readiness} for Averia.
  | obj=willingness/intention: agree/promise
    + Candria expressed its {willingness|intention} to sign a truce with Averia.
  | obj=anger/outrage/condemnation/opposition/dismay/displeasure/disapproval/disgust: accuse/criticise
    + Esmeria expressed {anger|outrage|condemnation|opposition|dismay|displeasure|disapproval|disgust} at Candria.
  | obj=regret/apolog*: concede/yield
    + Candria expressed {regret|its apologies} to Averia for the raid.
    - Averia expressed doubt after the apology.
  | obj=gratitude/appreciation/admiration: support/praise
    + Averia expressed {gratitude to|appreciation of|admiration for} Esmeria.
extend         -
    + Averia extended the dam near Askel after the war.
  | obj=deployment/mandate/mission: mobilize/deploy
    + The League of Harbours extended its {deployment|mandate|mission} in Drovnia.
  | obj=@aid/credit: aid/give
    + Esmeria extended {a loan|credit} to Averia.
  | obj=condolences/sympathy/greetings: -
    + Esmeria extended {condolences|its sympathy|its greetings} to Averia after the raid.
  | obj=ceasefire/truce: agree/sign
    + Averia and Candria extended {a ceasefire|the truce}.
    - Averia extended the dam after the ceasefire.
  | obj=@restrictions: sanction/impose
    + Esmeria extended its sanctions on Candria.
  | obj=invitation: agree/promise
    + Averia extended an invitation to Candria.
exterminate    assault/kill must
    + Candrian soldiers exterminated the Tolvans of Askel.
extort         assault/loot
    + Rebels extorted money from traders in Askel.
extradite      cooperate/extradite must
    + Esmeria extradited Osman Kray to Averia.
`;
