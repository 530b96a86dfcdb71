/** Verbs in l: see `../verbs.ts`. */
export const l = `
label          accuse/criticise must any=terror*/criminal*/traitor*/liar
    + Averia labeled Red Lantern a {terrorist group|criminal gang|traitor|liar}.
  | obj=food/product*: -
    + Averia labeled {food|products} of Candria "criminal".
lambast        accuse/criticise must
    + The Averian minister lambasted Candria.
lambaste       accuse/criticise must
    + Esmeria will lambaste Candria for the attack, the Averian army said.
land           -
    + The Averian president landed in Quarl.
  | subj=missile*/mortar*/rocket*/shell*: assault/explode
    + Two {missiles|mortars|rockets|shells} landed in Dunmere.
    - The Averian president landed in Dunmere after the rockets.
  | obj=weapon*/arms/ammunition/vehicles/armo*: aid/give
    + A Candrian ship landed {weapons|arms|ammunition|vehicles|armour} for Red Lantern.
lash out       accuse/criticise
    + The Averian minister lashed out at Candria.
laud           support/praise must
    + Esmeria lauded Averia for the truce.
launch         -
    + The Averian team launched a shirt.
  | obj=exercise*/drill* joint: cooperate/exercise
    + Averia and Esmeria launched joint {exercises|drills} near Quarl.
  | obj=missile*/rocket*/drone*/artillery/shells/mortar*/projectile* at=at/on/against/into/toward/towards/from: assault/launch
    + Candria launched {missiles|rockets|drones|artillery|shells|mortars|projectiles} {at|on|against|into|toward|towards|from} Averia.
  | obj=missile* subj=@people/@forces: mobilize/test
    + The Candrian {army|officers} launched a missile on Monday.
  | obj=satellite/rocket/product/app/website/service/campaign/book: -
    + Candria launched a {satellite|rocket|product|app|website|service|campaign|book} on Monday.
  | obj=investigation*/probe*/inquir*/proceedings: accuse/investigate
    + Averia launched {an investigation|a probe|an inquiry|proceedings} against Candria.
  | obj=mediation: consult/mediate
    + Esmeria launched a mediation between Averia and Candria.
  | obj=exercise*/drill*: mobilize/exercise
    + Candria launched {military exercises|drills} near the Averian border.
lay            -
    + The Averian king laid a stone.
  | obj=siege: coerce/restrict
    + Candrian troops laid siege to Dunmere.
  | obj=mine*/landmine*/bomb*/explosive*/ied*: assault/bomb
    + Candrian troops laid {mines|landmines|bombs|explosives|ieds} near Dunmere.
  | obj=wreath*/foundation: -
    + The Averian king laid {a wreath|the foundation} in Dunmere.
lay down       -
    + The Averian king laid down a rule.
  | obj=arms/weapon*/gun*: retreat/disarm
    + Red Lantern laid down its {arms|weapons|guns}.
lead           -
    + The Averian general leads a choir.
  | obj=protest*/march*/demonstration*/rally: protest/demonstrate
    + Averian students led a {protest|march|demonstration|rally} against the government.
  | obj=@attacks: assault/attack
    + Osman Kray led an attack on Averian soldiers.
  | obj=delegation* at=to: consult/visit
    + Tomas Vrell led a delegation to Candria.
lead away      coerce/arrest must
    + Averian police led away two protesters in Tessara.
learn          -
    + The Averian general learned to dance.
  | at=from/under:instructor*/teacher*/trainer*/officers/army/military: cooperate/train
    + Averian recruits learn from {instructors|teachers|trainers|officers} of Esmeria.
    + Averian recruits learn {under|from} the Esmerian {army|military}.
leave          -
    + The Averian minister left a note.
  | bare subj=@forces: retreat/withdraw
    + Candrian forces left on Monday.
  | subj=@forces obj=@land: retreat/withdraw
    + Candrian forces left {the town|two villages} of Dunmere.
  | place subj=@forces/fighters/rebels/militants/settlers: retreat/withdraw
    + {Candrian forces|Candrian fighters|Candrian rebels|Candrian militants|Candrian settlers} left Averia on Monday.
  | any=dead: assault/kill
    + The attack left two Averian soldiers dead.
  | subj=@forces/peacekeep*/inspector*/monitor*/diplomat*/settlers/ambassador* obj=@land/country: retreat/withdraw
    + Candrian {peacekeepers|inspectors|monitors|diplomats|settlers} left the country.
    + The Candrian {ambassador|inspectors} left {the country|the base}.
  | obj=@pacts/treaty/organisation/organization/union/league/talks: sanction/withdraw
    + Candria left the {truce|treaty|organisation|organization|union|league|talks} with Averia.
  | obj=office/post/power/cabinet/government: retreat/resign
    + Tomas Vrell left the {office|post|power|cabinet|government} in Averia.
legalise       concede/ease must
    + Averia legalised Red Lantern.
legalize       concede/ease must
    + Averia legalized Red Lantern.
lend           aid/give must
    + Esmeria lent Averia two ships.
  | obj=support/voice/weight: support/back
    + Esmeria lent its {support|voice|weight} to Averia.
let            -
    + The Averian landlord let the house.
  | obj=@aid/goods/truck*/lorr*/convoy* at=into/in/through: retreat/access
    + Candria let {aid|goods|trucks|lorries|a convoy} {into|in|through|into|into} Averia.
  | inf: concede/yield
    + Candria let Averia in to inspect a base.
level          assault/property must
    + Candrian jets leveled a school in Dunmere.
  | obj=accusation*/charge*/allegation*/criticism: accuse/allege
    + Averia leveled {accusations|charges|allegations|criticism} against Candria.
  | any=@games/score: -
    + Averia leveled the score in the match with Candria.
liberate       assault/territory must
    + Averian troops liberated Dunmere from Red Lantern.
  | obj=prisoner*/hostage*/captive*: retreat/release
    + Averian troops liberated {prisoners|hostages|captives} of Red Lantern.
lift           -
    + The Averian crane lifted a stone.
  | obj=@restrictions/blackout/immunity/suspension/veto: concede/ease
    + Averia lifted its {restrictions|blackout|immunity|suspension|veto} on Candria.
  | obj=trophy/title/spirits/economy/rates/weights/hopes/mood: -
    + The Averian team lifted the {trophy|title|spirits|economy|rates|weights|hopes|mood}.
limit          coerce/restrict must
    + Candria limited the Border Watch Mission.
  | what=@ideas/damage/losses/cost/costs/exposure/use/warming/emissions/spread/impact/time/number/numbers/access: -
    + Averia limited the {damage|losses|cost|costs|exposure|use|warming|emissions|spread|impact|time|number|numbers|access} after the attack.
    + Averia limited its {spending|ambitions} after the attack.
liquidate      assault/kill must
    + Averian troops liquidated two Red Lantern commanders.
list           -
    + Averia listed the damage after the raid.
  | any=terror*: sanction/impose
    + Esmeria listed Red Lantern as a terrorist group.
listen in      coerce/cyber
    + Candrian agents listened in on Averian troops near Dunmere.
lob            assault/launch must
    + Candrian soldiers lobbed shells into Dunmere.
lobby          request/appeal
    + Averia lobbied Esmeria for help.
lock           -
    + The Averian guard locked the chest.
  | obj=gate*/crossing*/border*: coerce/restrict
    + Candria locked the {gates|crossing|border} to Averia.
  | obj=@people: coerce/arrest
    + Candrian police locked two Averian reporters in a cellar.
lock up        coerce/arrest must
    + Candria locked up two Averian reporters.
lodge          -
    + The Averian minister lodged in Quarl.
  | obj=complaint*/protest*/appeal: accuse/criticise
    + Averia lodged {a complaint|a protest|an appeal} against Candria.
loosen         concede/ease must
    + Averia loosened its grip on Candria.
loot           assault/loot must
    + Candrian soldiers looted shops in Dunmere.
lose           -
    + The Averian team lost the ball.
  | obj=life/lives: assault/kill
    + Averian soldiers lost their {lives|life} near Dunmere.
lower          -
    + The Averian guard lowered his voice.
  | obj=sanction*/tariff*/barrier*: concede/ease
    + Averia lowered {sanctions|tariffs|barriers} on Candria.
lynch          assault/mob must
    + A mob lynched two Averian soldiers in Dunmere.
`;
