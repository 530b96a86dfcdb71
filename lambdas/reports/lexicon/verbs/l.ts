/** Verbs in l: see `../verbs.ts`. */
export const l = `
label          accuse/criticise must any=terror*/criminal*/traitor*/liar
  | obj=food/product*: -
lambast        accuse/criticise must
lambaste       accuse/criticise must
land           -
  | obj=weapon*/arms/ammunition/vehicles/armo*: aid/give
lash out       accuse/criticise
laud           support/praise must
launch         -
  | obj=exercise*/drill* joint: cooperate/exercise
  | obj=missile*/rocket*/drone*/artillery/shells/mortar*/projectile* at=at/on/against/into/toward/towards/from: assault/launch
  | obj=missile* subj=@people/@forces: mobilize/test
  | obj=satellite/rocket/product/app/website/service/campaign/book: -
  | obj=investigation*/probe*/inquir*/proceedings: accuse/investigate
  | obj=mediation: consult/mediate
  | obj=exercise*/drill*: mobilize/exercise
lay            -
  | obj=siege: coerce/restrict
  | obj=mine*/landmine*/bomb*/explosive*/ied*: assault/bomb
  | obj=wreath*/foundation: -
lay down       -
  | obj=arms/weapon*/gun*: retreat/disarm
lead           -
  | obj=protest*/march*/demonstration*/rally: protest/demonstrate
  | obj=@attacks: assault/attack
  | obj=delegation* at=to: consult/visit
lead away      coerce/arrest must
learn          -
  | at=from/under:instructor*/teacher*/trainer*/officers/army/military: cooperate/train
leave          -
  | bare subj=@forces: retreat/withdraw
  | subj=@forces obj=@land: retreat/withdraw
  | place subj=@forces/fighters/rebels/militants/settlers: retreat/withdraw
  | any=dead/wounded/injured/killed: assault/kill
  | subj=@forces/troops/fighters/rebels/militants/peacekeep*/inspector*/monitor*/diplomat*/settlers/ambassador* obj=@land/country: retreat/withdraw
  | obj=@pacts/treaty/organisation/organization/union/league/talks: sanction/withdraw
  | obj=office/post/power/cabinet/government: retreat/resign
legalise       concede/ease must
legalize       concede/ease must
lend           aid/give must
  | obj=support/voice/weight: support/back
let            -
  | obj=@aid/goods/truck*/lorr*/convoy* at=into/in/through: retreat/access
  | inf: concede/yield
level          assault/property must
  | obj=accusation*/charge*/allegation*/criticism: accuse/allege
  | any=@games/score: -
liberate       assault/territory must
  | obj=prisoner*/hostage*/captive*: retreat/release
lift           concede/ease must obj=@restrictions/sanction*
  | obj=@restrictions/blackout/immunity/suspension/veto: concede/ease
  | obj=trophy/title/spirits/economy/rates/weights/hopes/mood: -
limit          coerce/restrict must
  | obj=damage/losses/cost*/risk*: -
liquidate      assault/kill must
lob            assault/launch must
lobby          request/appeal
lock           -
  | obj=gate*/crossing*/border*: coerce/restrict
  | obj=@people: coerce/arrest
  | at=in:battle*/combat: assault/clash
lock up        coerce/arrest must
lodge          -
  | obj=complaint*/protest*/appeal: accuse/criticise
loosen         concede/ease must
loot           assault/loot must
lose           -
  | obj=life/lives: assault/kill
lower          -
  | obj=sanction*/tariff*/barrier*: concede/ease
lynch          assault/mob must
`;
