/** Verbs in o: see `../verbs.ts`. */
export const o = `
obey           concede/yield
object         reject/refuse
obliterate     assault/property must
obstruct       coerce/restrict must
  | subj=protest*/demonstrat*/worker*/farmer*: protest/obstruct
occupy         coerce/seize must
  | subj=protest*/demonstrat*/student*/worker*/activist*/farmer*: protest/obstruct
  | subj=@forces/troops/rebels/fighters obj=town*/city/cities/village*/district*/area*/province*/territor*/airport/base/bases/region*/hill*: assault/territory
  | obj=building*/site/house*/seat/post/position/space/time: -
offer          agree/promise must
  | obj=condolences/prayers/sympath*/course*/discount*/price*/advice/glimpse/insight: -
  | obj=support: support/back
  | obj=apolog*: concede/yield
  | inf: agree/promise
open           -
  | obj=fire: assault/fire
  | obj=border*/crossing*/airspace/corridor*: retreat/access
  | obj=investigation*/probe/inquiry/hearing/case/proceedings: accuse/investigate
  | obj=embassy/consulate: support/recognise
  | obj=talk*/negotiation*: consult/negotiate
  | obj=front/offensive: assault/attack
open fire      assault/fire
open up        -
  | obj=border*/crossing*: retreat/access
oppose         reject/refuse must
oppress        coerce/restrict must
order          request/order must
  | obj=@envoys inf=leave/go/depart/pack: sanction/expel
  | obj=troop*/forces/army: mobilize/deploy
  | obj=withdrawal/evacuation/pullout/pullback: retreat/withdraw
  | obj=@attacks: assault/attack
  | obj=arrest*/detention: coerce/arrest
  | obj=release: retreat/release
  | obj=curfew: coerce/curfew
  | obj=closure: coerce/restrict
  | obj=investigation*/probe/inquiry: accuse/investigate
  | obj=expulsion: sanction/expel
  | obj=food/pizza/vaccine*/doses/jets/planes: -
organise       -
  | obj=protest*/demonstration*/rally/rallies/march*: protest/demonstrate
  | obj=@talks: consult/mediate
organize       -
  | obj=protest*/demonstration*/rally/rallies/march*: protest/demonstrate
  | obj=@talks: consult/mediate
oust           assault/attack must
  | obj=coach/manager: -
  | obj=rebels/militants/fighters: assault/attack
  | obj=chief/minister*/chairman/official*: -
outlaw         coerce/restrict must
overpower      assault/attack must
overrule       reject/refuse must
overrun        assault/territory must
overthrow      assault/attack must
overturn       -
  | obj=ban/conviction/ruling/sentence/verdict/law/decision: concede/ease
  | obj=car*/vehicle*: assault/property
`;
