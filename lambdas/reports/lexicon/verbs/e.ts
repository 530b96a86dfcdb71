/** Verbs in e: see `../verbs.ts`. */
export const e = `
ease           concede/ease must
  | obj=@restrictions/tension*/measures/rules: concede/ease
  | obj=pain/traffic/policy/monetary/fears/concern*: -
  | subj=price*/inflation: -
eject          sanction/expel must
eliminate      -
  | obj=@people/terrorist*/operative*/squad: assault/kill
embargo        sanction/impose must
embark         -
  | at=on:strike: protest/strike
embrace        support/back must
employ         -
encircle       coerce/restrict must
encourage      -
  | inf: request/appeal
end            -
  | obj=trip/visit/tour/day/year/week/season/career: -
  | obj=@restrictions/emergency: concede/ease
  | obj=@attacks/occupation: retreat/ceasefire
  | obj=@ties/@talks/@aid: sanction/discontinue
  | obj=strike/protest*/hunger/boycott/sit-in: concede/yield
  | obj=@pacts: reject/break
  | obj=presence/deployment/mission: retreat/withdraw
  | obj=season/year/career/day/run: -
endorse        support/back must
enforce        -
  | obj=curfew: coerce/curfew
  | obj=blockade/ban/no-fly/siege/lockdown: coerce/restrict
  | obj=sanctions/embargo: sanction/impose
engage         -
  | at=in:@talks/dialogue: consult/negotiate
  | at=in:@attacks/battle*/clash*/combat/gunfight*/firefight*: assault/clash
  | subj=@forces/troops obj=@forces/target*/militants/rebels/enemy: assault/attack
  | at=in:cleansing/genocide/killing*/torture: assault/violence
enlist         mobilize/recruit
enter          -
  | subj=truck*/lorr*/convoy* any=@relief/fuel: aid/give
  | subj=@forces/tanks/rebels/fighters obj=@land: assault/territory
  | obj=talk*/negotiation*: consult/negotiate
enter into     -
  | obj=@pacts/talks: agree/sign
entrench       mobilize/deploy
equip          aid/give must
eradicate      -
erect          -
  | obj=barricade*/roadblock*: protest/obstruct
  | obj=checkpoint*/barrier*/wall/fence: mobilize/base
escalate       -
  | obj=@attacks: assault/attack
escort         -
establish      -
  | obj=ties/relations/diplomatic: support/recognise
  | obj=base/bases/outpost*/post/posts/headquarters/checkpoint*/position*/command/camp/camps/barracks/point/points/garrison*: mobilize/base
  | obj=unit*/brigade*/militia*/force/army/battalion*/group*: mobilize/recruit
  | obj=corridor*: retreat/access
evacuate       -
  | obj=troop*/soldier*/forces/base*/embassy/staff/personnel/diplomat*/position*/settlement*/settlers: retreat/withdraw
  | obj=@people/wounded/resident*/injured/sick: aid/help
  | subj=@forces/troops/settlers: retreat/withdraw
evict          coerce/deport must
exchange       -
  | obj=soldier*/servicem?n/detainee*/captured: retreat/release
  | obj=fire/gunfire/shots/shelling: assault/clash
  | obj=prisoner*/captive*/bodies/hostages/detainees: retreat/release
  | obj=information/intelligence/data: cooperate/share
  | obj=views/ideas: consult/meet
  | obj=words/insults: accuse/criticise
exclude        reject/refuse must
execute        assault/execute must
  | obj=plan/order/warrant/search/contract/will/project/strategy/operation*: -
exhort         request/appeal must
exonerate      concede/yield must
expel          sanction/expel must
  | obj=peacekeep*/mission/monitor*/observer*: sanction/expel
  | obj=diplomat*/ambassador*/envoy*/inspector*/staff/attache*: sanction/expel
  | obj=@people/villagers/residents/refugees/migrants/families: coerce/deport
  | obj=rebels/militants/fighters subj=@forces/troops/army: assault/attack
explode        assault/explode
  | obj=@weapons/himself: assault/explode
  | subj=sales/costs/population/prices/demand/popularity: -
  | subj=@traffic/gas/boiler/tanker/pipe/warehouse/factory/volcano/tyre/transformer/fireworks/oven/stove: -
exploit        -
express        -
  | obj=support/solidarity/backing/readiness: support/back
  | obj=willingness/intention: agree/promise
  | obj=anger/outrage/condemnation/opposition/dismay/displeasure/disapproval/disgust: accuse/criticise
  | obj=regret/apolog*: concede/yield
  | obj=gratitude/appreciation/admiration: support/praise
extend         -
  | obj=@aid/hand/credit/help: aid/give
  | obj=condolences/sympathy/greetings: -
  | obj=ceasefire/truce: agree/sign
  | obj=@restrictions: sanction/impose
  | obj=curfew: coerce/curfew
  | obj=support: support/back
  | obj=invitation: agree/promise
exterminate    assault/kill must
extort         assault/loot
extradite      cooperate/extradite must
`;
