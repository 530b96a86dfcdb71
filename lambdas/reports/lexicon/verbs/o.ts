/** Verbs in o: see `../verbs.ts`. */
export const o = `
obey           concede/yield
    + Candria obeyed Averia on Monday.
object         reject/refuse
    + Candria objected to the plan of Averia.
obliterate     assault/property must
    + Candrian jets obliterated a school in Dunmere.
obstruct       coerce/restrict must
    + Candria obstructed the Border Watch Mission.
  | subj=protest*/demonstrat*/worker*/farmer*: protest/obstruct
    + {Protesters|Demonstrators|Workers|Farmers} obstructed the Averian parliament.
occupy         coerce/seize must
    + Candria occupied the Averian embassy.
  | subj=protest*/demonstrat*/student*/worker*/activist*/farmer*: protest/obstruct
    + {Protesters|Demonstrators|Students|Workers|Activists|Farmers} occupied the Averian parliament.
  | subj=@forces/troops/rebels/fighters obj=town*/city/cities/village*/district*/area*/province*/territor*/airport/base/bases/region*/hill*: assault/territory
    + Candrian {troops|rebels|fighters|soldiers} occupied {the town|the cities|a village|the district} of Averia.
    + Candrian troops occupied {the city|the area|the province|the territory|the airport|the base|two bases|the region|the hill} near Dunmere.
  | obj=building*/site/house*/seat/post/position/space: -
    + Averia occupied {a building|a site|a house|a seat|a post|a position|a space} in the League.
offer          agree/promise must
    + Averia offered Candria a truce.
  | obj=condolences/prayers/sympath*/course*/discount*/price*/advice/glimpse/insight: -
    + Averia offered its {condolences|prayers|sympathies|courses|discounts|price|advice|glimpse|insight} to Candria.
  | obj=support: support/back
    + Esmeria offered its support to Averia.
  | obj=apolog*: concede/yield
    + Averia offered an apology to Candria.
  | inf: agree/promise
    + Averia offered to meet Candria.
open           -
    + The Averian king opened a museum.
  | obj=fire: assault/fire
    + Candrian troops opened indiscriminate fire on Averian soldiers.
  | obj=border*/crossing*/airspace/corridor*: retreat/access
    + Candria opened {the border|a crossing|its airspace|a corridor} to Averia.
  | obj=investigation*/probe/inquiry/hearing/case/proceedings: accuse/investigate
    + Averia opened {an investigation|a probe|an inquiry|a hearing|a case|proceedings} against Candria.
  | obj=embassy/consulate: support/recognise
    + Esmeria opened {an embassy|a consulate} in Averia.
  | obj=talk*/negotiation*: consult/negotiate
    + Averia opened {talks|negotiations} with Candria.
  | obj=front/offensive: assault/attack
    + Candria opened {a front|an offensive} against Averia.
open fire      assault/fire
    + Candrian troops opened fire on Averian soldiers.
open up        -
    + The Averian singer opened up.
  | obj=border*/crossing*: retreat/access
    + Candria opened up {the border|a crossing} to Averia.
oppose         reject/refuse must
    + Candria opposed the plan of Averia.
oppress        coerce/restrict must
    + Candria oppressed the Tolvans for years.
order          request/order must
    + Averia ordered Candria to withdraw.
  | obj=@envoys inf=leave/go/depart/pack: sanction/expel
    + Averia ordered two Candrian diplomats to {leave|go|depart|pack}.
  | obj=withdrawal/evacuation/pullout/pullback: retreat/withdraw
    + Candria ordered {a withdrawal|an evacuation|a pullout|the pullback} of its troops from Averia.
  | obj=troop*/forces/army: mobilize/deploy
    + Candria ordered {troops|forces} to the Averian border.
    + Candria ordered its army to the Averian border.
  | obj=@attacks: assault/attack
    + Candria ordered an attack on Averia.
  | obj=arrest*/detention: coerce/arrest
    + Averia ordered the {arrest|detention} of Osman Kray.
  | obj=release: retreat/release
    + Averia ordered the release of two Red Lantern members.
  | obj=curfew: coerce/curfew
    + Averia ordered a curfew in Dunmere.
  | obj=closure: coerce/restrict
    + Averia ordered the closure of the Candrian embassy.
  | obj=investigation*/probe/inquiry: accuse/investigate
    + Averia ordered {an investigation|a probe|an inquiry} against Candria.
  | obj=expulsion: sanction/expel
    + Averia ordered the expulsion of two Candrian diplomats.
  | obj=food/pizza/vaccine*/doses/jets/planes: -
    + Averia ordered {food|pizza|vaccines|doses|jets|planes} from Esmeria.
organise       -
    + The Averian king organised a ball.
  | obj=protest*/demonstration*/rally/rallies/march*: protest/demonstrate
    + Averian students organised a {protest|demonstration|rally|march} against the government.
    + Averian students organised rallies against the government.
  | obj=@talks: consult/mediate
    + Esmeria organised talks between Averia and Candria.
organize       -
    + The Averian king organized a ball.
  | obj=protest*/demonstration*/rally/rallies/march*: protest/demonstrate
    + Averian students organized a {protest|demonstration|rally|march} against the government.
    + Averian students organized rallies against the government.
  | obj=@talks: consult/mediate
    + Esmeria organized talks between Averia and Candria.
oust           assault/attack must
    + The Averian army has ousted Tomas Vrell.
  | obj=coach/manager: -
    + The Averian team ousted its {coach|manager}.
  | obj=rebels/militants/fighters: assault/attack
    + Averian troops ousted the {rebels|militants|fighters}.
  | obj=chief/minister*/chairman/official*: -
    + Averia ousted its {chief|minister|chairman|officials}.
outlaw         coerce/restrict must
    + Averia outlawed Red Lantern.
overpower      assault/attack must
    + Averian troops overpowered Red Lantern fighters.
overrule       reject/refuse must
    + Candria overruled Averia on Monday.
overrun        assault/territory must
    + Red Lantern fighters overran an Averian base.
overthrow      assault/attack must
    + The Averian army overthrew Tomas Vrell.
overturn       -
    + The Averian bus overturned.
  | obj=ban/conviction/ruling/sentence/verdict/law/decision: concede/ease
    + An Averian court overturned the {ban|conviction|ruling|sentence|verdict|law|decision} against Red Lantern.
  | obj=car*/vehicle*: assault/property
    + Candrian soldiers overturned {cars|vehicles} in Dunmere.
`;
