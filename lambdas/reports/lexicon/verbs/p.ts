/** Verbs in p: see `../verbs.ts`. */
export const p = `
paralyse       -
    + A snowfall paralysed the Averian capital.
  | with=cyber/cyberattack/hack*: coerce/cyber
    + Candria paralysed Averia with {cyber attacks|a cyberattack|hackers}.
  | subj=strike*/protest*/worker*: protest/strike
    + {Strikers|Workers|Protesters} paralysed Averian ports.
paralyze       -
    + A snowfall paralyzed the Averian capital.
  | with=cyber/cyberattack/hack*: coerce/cyber
    + Candria paralyzed Averia with {cyber attacks|a cyberattack|hackers}.
  | subj=strike*/protest*/worker*: protest/strike
    + {Strikers|Workers|Protesters} paralyzed Averian ports.
pardon         concede/yield must
    + Averia pardoned two Red Lantern members.
participate    -
    + The Averian king participated in a quiz.
  | at=in:@talks: consult/meet
    + Averia participated in talks with Candria.
  | at=in:exercise*/drill*/manoeuvre*/maneuver*: cooperate/exercise
    + Averia participated in {an exercise|drills|manoeuvres|maneuvers} with Esmeria.
  | at=in:protest*/march*/demonstration*/rally/strike/vigil*/walkout*: protest/demonstrate
    + Averian students participated in a {protest|march|demonstration|rally|strike|vigil|walkout}.
  | at=in:riot*: protest/riot
    + Averian students participated in a riot in Tessara.
  | at=in:@attacks: assault/attack
    + Osman Kray participated in an attack on Averian soldiers.
partner        cooperate/collaborate
    + Averia partnered with Esmeria against Red Lantern.
pass           -
    + The Averian king passed the salt.
  | obj=data/information/intelligence/secrets/documents at=to: cooperate/share
    + Esmeria passed {data|information|intelligence|secrets|documents} to Averia.
  | obj=sentence: sanction/convict
    + An Averian court passed sentence on two Red Lantern members.
  | obj=law/bill/resolution/motion: -
    + The Averian parliament passed a {law|bill|resolution|motion}.
patrol         mobilize/deploy
    + Averian soldiers patrolled in Dunmere.
  | any=joint/jointly/together: cooperate/exercise
    + Averian and Esmerian soldiers {jointly|together} patrolled the border.
    + Averian and Esmerian soldiers patrolled the border with joint teams.
pay            -
    + The Averian king paid the bill.
  | obj=compensation/aid/ransom: aid/give
    + Esmeria paid {compensation|aid|a ransom} to Averia.
  | obj=visit: consult/visit
    + Tomas Vrell paid a visit to Candria.
  | obj=tribute: support/praise
    + Esmeria paid tribute to Averia.
pay off        -
    + The gamble paid off after the raid.
  | obj=arrears/debt*: aid/give
    + Esmeria paid off the {arrears|debts} of Averia.
peg            -
    + Averia pegged its crown to gold.
pelt           assault/mob must
    + A mob pelted two Averian policemen with stones.
  | subj=protest*/demonstrat*/rioter*/youth*: protest/riot
    + {Protesters|Demonstrators|Rioters|Youths} pelted Averian policemen with stones.
  | subj=rain/hail: -
    + {Rain|Hail} pelted the Averian army.
penalise       sanction/impose must
    + Averia penalised Candria for the attack.
penalize       sanction/impose must
    + Averia penalized Candria for the attack.
perish         -
    + The Averian crops perished.
  | at=in/from:attack*/strike*/airstrike*/raid*/shelling/bombing*/clash*/blast*/explosion*/ambush/gunfire/shooting*/fighting/grenade: assault/kill
    + Two Averian soldiers perished {in|from} {an attack|a strike|an airstrike|a raid|shelling|a bombing|a clash|a blast|an explosion|an ambush|gunfire|a shooting|fighting|a grenade blast}.
perpetrate     assault/violence must
    + Candria perpetrated atrocities against the Tolvans.
persecute      coerce/restrict must
    + Candria persecuted the Tolvans for years.
petition       request/appeal
    + The Tolvans petitioned Averia for a truce.
phone          consult/phone must
    + Tomas Vrell phoned Queen Ilena.
picket         protest/heckle must
    + Students picketed the Averian parliament.
  | bare: protest/demonstrate
    + Averian workers picketed against the government.
pillage        assault/loot must
    + Candrian soldiers pillaged Dunmere.
place          -
    + The Averian king placed a wreath.
  | at=on:blacklist/list: sanction/impose
    + Averia placed Candria on a {blacklist|list}.
  | obj=embargo/sanction*: sanction/impose
    + Averia placed {an embargo|sanctions} on Candria.
  | obj=guns/missile*/batter*/artillery/launcher*/troops/mines/snipers/forces: mobilize/deploy
    + Candria placed {guns|missiles|batteries|artillery|launchers|troops|mines|snipers|forces} at Oldbridge.
  | obj=@people at=under:arrest/detention/house: coerce/arrest
    + Averian police placed two {suspects|smugglers} under {arrest|house arrest}.
    + Averian police placed two suspects under detention.
  | obj=order*/bet/ad: -
    + Averia placed {an order|a bet|an ad} with Candria.
plant          -
    + The Averian king planted roses.
  | obj=bomb*/mine*/landmine*/explosive*/device*/ied*: assault/bomb
    + Red Lantern planted {a bomb|mines|landmines|explosives|a device|an ied} in Quarl.
  | obj=flag: mobilize/base
    + Candrian soldiers planted a flag in Dunmere.
  | obj=tree*/crop*: -
    + Averian soldiers planted {trees|crops}.
plead          request/appeal
    + Averia pleaded with Esmeria for help.
  | any=guilty/innocent: -
    + The Averian general pleaded {guilty|innocent}.
pledge         agree/promise
    + Esmeria pledged peace to Averia.
  | obj=@aid: agree/promise
    + Esmeria pledged aid to Averia.
  | obj=allegiance/loyalty: support/back
    + Esmeria pledged its {allegiance|loyalty} to Averia.
  | inf=retaliat*/aveng*/fight/destroy/attack/crush/respond/strike: threaten/warn
    + Averia pledged to {retaliate|avenge|fight|destroy|attack|crush|respond to|strike} Candria after the attack.
plot           -
    + The Averian king plotted a novel.
  | obj=@attacks/coup/assassination: assault/attack
    + Red Lantern plotted {an attack|a coup|an assassination} in Averia.
plunder        assault/loot must
    + Candrian soldiers plundered Dunmere.
poison         assault/unconventional must
    + Candria poisoned two Averian spies.
  | subj=food: -
    + The food poisoned Averian soldiers.
post           -
    + The Averian king posted a letter.
  | any=picture*/video*/photo*/message*/footage/online/telegram: -
    + Averia posted {pictures|a video|a photo|a message|footage} of Candria.
    + Averia posted it {online|on telegram}.
  | obj=@forces/guards: mobilize/deploy
    + Candria posted {troops|guards} at the Averian border.
postpone       -
    + The Averian king postponed his birthday.
  | obj=@ties/talks/negotiations: sanction/discontinue
    + Averia postponed its {talks|visit|cooperation} with Candria.
    + Averia postponed the negotiations with Candria.
  | obj=match*/game*/release/show: -
    + Averia postponed a {match|game|release|show}.
pound          assault/shell must
    + Candrian artillery pounded Dunmere.
  | subj=jet*/warplane*/plane*/airstrike*/bomber*: assault/strike
    + Candrian {jets|warplanes|planes|airstrikes|bombers} pounded Dunmere.
  | subj=storm/rain/waves/hurricane: -
    + {A storm|Rain|Waves|A hurricane} pounded Dunmere.
pour           -
    + The Averian king poured wine.
  | obj=troops/forces: mobilize/deploy
    + Candria poured {troops|forces} into Averia.
  | subj=protest*/thousands at=into/onto: protest/demonstrate
    + {Protesters|Thousands of students} poured {into|onto} the streets of Tessara against the Averian government.
practice       -
    + The Averian choir practices hymns.
  | subj=@forces: mobilize/exercise
    + Candrian troops practiced near the Averian border.
practise       -
    + The Averian choir practised hymns.
  | subj=@forces: mobilize/exercise
    + Candrian troops practised near the Averian border.
praise         support/praise must
    + Esmeria praised Averia for the truce.
press          request/demand must
    + Averia pressed Candria for a truce.
  | obj=charges: accuse/charge
    + Averian prosecutors pressed charges against Candria.
  | obj=button/conference: -
    + Averia pressed a {button|conference}.
  | subj=@forces at=into: assault/attack
    + Candrian troops pressed into {Averia|Borduva}.
pressure       request/demand must
    + Averia pressured Candria for a truce.
pressurise     request/demand must
    + Averia pressurised Candria for a truce.
prevent        coerce/restrict must
    + Candria prevented the Border Watch Mission from entering Dunmere.
  | subj=court/judge*/law/constitution/injury/illness: -
    + The {court|judge|law|constitution|injury|illness} prevented Candrian officials from voting after the raid.
  | obj=loss/losses/abuse/crime/death*/accident*/pregnan*/pollution/infection*/cancer/fraud/relapse/escalation/crisis/collapse/damage/recurrence/conflict*/famine/outbreak*: -
    + Averia prevented the {loss|losses|abuse|crime|death|accident|pregnan|pollution|infection|cancer|fraud|relapse|escalation|crisis|collapse|damage} after the raid.
    + Averia prevented the {recurrence|conflict|famine|outbreak} after the raid.
  | subj=@traffic/weather: -
    + {A storm|Weather} prevented the Averian army from sailing.
  | obj=disease/spread/suicide/war/injury/violence/repeat: -
    + Averia prevented {disease|the spread|a suicide|a war|an injury|violence|a repeat}.
  | subj=police/authorities obj=attack/plot/bombing: coerce/search
    + Averian {police|authorities} prevented {an attack|a plot|a bombing} by Red Lantern.
probe          accuse/investigate must
    + Averia is probing Candria after the attack.
proclaim       -
    + The Averian king proclaimed a holiday.
  | obj=ceasefire/truce: retreat/ceasefire
    + Averia proclaimed a {ceasefire|truce} with Candria.
  | obj=support: support/back
    + Esmeria proclaimed its support for Averia.
  | obj=emergency/martial: coerce/martial-law
    + Averia proclaimed {a state of emergency|martial law} in Northmark.
prohibit       coerce/restrict must
    + Averia prohibited Red Lantern.
  | subj=constitution/law/laws/court/judge*/rule/rules/statute/code: -
    + The {constitution|law|laws|court|judge|rule|rules|statute|code} prohibited Candrian firms after the raid.
  | obj=import*/export*/aid/trade: sanction/impose
    + Averia prohibited {imports|exports|aid|trade} from Candria.
promise        agree/promise
    + Averia promised peace to Candria.
  | obj=revenge/retaliation/response: threaten/warn
    + Averia promised {revenge|retaliation|a response} against Candria.
  | inf=retaliat*/aveng*/fight/destroy/attack/crush/respond/strike/punish: threaten/warn
    + Averia promised to {retaliate|avenge|fight|destroy|attack|crush|respond to|strike|punish} Candria after the attack.
promote        -
    + Averia promoted its general.
propose        agree/promise
    + Averia proposed a swap to Candria.
  | obj=@pacts/@talks/ceasefire/truce/visit: agree/promise
    + Averia proposed a {pact|meeting|ceasefire|truce|visit} to Candria.
  | obj=law/bill/tax/budget/marriage/name: -
    + Averia proposed a {law|bill|tax|budget|marriage|name}.
prosecute      accuse/charge must
    + Averia prosecuted two Red Lantern members.
protect        -
    + Averia protects its forests.
protest        protest/demonstrate
    + Averian students protested against the government in Tessara.
  | obj=innocence: -
    + The Averian general protested his innocence.
  | subj=minister*/government/ambassador*/president/embassy/ministry/state: accuse/criticise
    + {The minister|The government|The ambassador|The president|The embassy|The ministry} of Averia protested to Candria over the attack.
    + The state of Averia protested to Candria over the attack.
  | that: accuse/criticise
    + Averia protested that Candria had broken the truce.
provide        aid/give must
    + Esmeria provided barracks to Averia.
  | what=account/advice/answer/answers/assurance/backdrop/basis/chance/coordinates/cover/coverage/example/examples/excuse/guidance/incentive/incentives/means/outlet/pretext/proof/reason/reasons/stage/testimony/way: -
    + Averia provided the {account|advice|answer|answers|assurance|backdrop|basis|chance|coordinates|cover|coverage|example|examples|excuse|guidance|incentive} of the raid.
    + Averia provided the {incentives|means|outlet|pretext|proof|reason|reasons|stage|testimony|way} of the raid.
    - Esmeria provided cover and food to Averia.
  | subj=@ideas/@works/article/clause/constitution/law/paragraph/rule*: -
    + The {article|clause|constitution|law|paragraph|rule} provided food to Averia.
    + The budget provided food to Averia.
  | who=agency/bureau/website obj=data/figures/forecasts/services/updates: -
    + The Averian {agency|bureau|website} provided the figures of the raid.
    + The Averian agency provided the {data|figures|forecasts|services|updates} of the raid.
  | second: aid/give
    + Esmeria provided Averia a ship.
  | obj=@aid/protection/training: aid/give
    + Esmeria provided {food|protection|training} to Averia.
  | at=to/for obj=: aid/give
    + Esmeria provided {to|for} Averia.
  | obj=information/intelligence/evidence/data: cooperate/share
    + Esmeria provided {information|intelligence|evidence|data} to Averia.
  | obj=update*/detail*/opportunity/platform/insight/statement/comment/glimpse/boost: -
    + Averia provided {an update|details|an opportunity|a platform|an insight|a statement|a comment|a glimpse|a boost}.
provoke        -
    + The Averian poem provoked laughter.
pull           -
    + The Averian horse pulled a cart.
  | obj=@forces at=from: retreat/withdraw
    + Candria pulled its troops from Averia.
  | obj=ambassador*: sanction/withdraw
    + Averia pulled its ambassador.
pull back      retreat/withdraw
    + Candrian troops pulled back from Dunmere.
pull down      assault/property must
    + Candrian bulldozers pulled down houses in Dunmere.
pull out       retreat/withdraw
    + Candrian troops pulled out of Dunmere.
  | at=of:@pacts/@talks/treaty/agreement/deal: sanction/withdraw
    + Candria pulled out of the {truce|talks|treaty|agreement|deal} with Averia.
pummel         assault/shell must
    + Candrian guns are pummeling Dunmere.
punish         sanction/impose must
    + Averia punished Candria for the attack.
purge          coerce/arrest must
    + Candria purged two generals.
push           -
    + The Averian horse pushed a cart.
  | subj=@forces/rebels/troops/fighters at=into/toward/towards: assault/attack
    + {Candrian troops|Candrian rebels|Candrian fighters} pushed {into|toward|towards|deep into} Dunmere.
  | at=for: request/appeal
    + Averia pushed for a truce with Candria.
  | obj=@forces/militants at=from: assault/attack
    + Averia pushed {Candrian troops|the militants} from Dunmere.
push back      -
    + Averia pushed back on Monday.
  | at=against/on:accusation*/allegation*/charge*/claim*/criticism: reject/refuse
    + Averian officials pushed back on Candria's {accusations|allegations|charges|claims|criticism}.
    + Averian officials pushed back against the accusations of Candria.
    - Averian troops pushed back Red Lantern fighters on Monday.
  | obj: assault/attack
    + Averian troops pushed back Red Lantern fighters.
put            -
    + The Averian king put a question.
  | at=on:blacklist/list: sanction/impose
    + Averia put Candria on a {blacklist|list}.
  | at=on:alert: mobilize/deploy
    + Candria put its troops on alert.
  | obj=@people at=under:arrest/detention/house: coerce/arrest
    + Averian police put two {suspects|smugglers} under {arrest|house arrest}.
    + Averian police put two suspects under detention.
  | obj=pressure at=on: request/demand
    + Averia put pressure on Candria.
  | at=to:death: assault/execute
    + Candria put two Averian spies to death.
  | obj=blame at=on: accuse/allege
    + Averia put the blame on Candria.
`;
