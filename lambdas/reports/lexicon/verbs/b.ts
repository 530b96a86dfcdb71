/** Verbs in b: see `../verbs.ts`. */
export const b = `
back           support/back must
  | obj=car/vehicle/away: -
back down      concede/yield
ban            coerce/restrict must
  | obj=import*/export*/trade/flights/sales: sanction/impose
  | obj=protest*/rally/rallies/march*/demonstration*/party/newspaper*/media/broadcast*/website*/book*/book: coerce/censor
banish         sanction/expel must
bar            coerce/restrict must
  | obj=entry/visa*: sanction/impose
  | obj=inspectors/monitors/observers/aid: reject/refuse
barrage        assault/shell must
barricade      protest/obstruct must
bash           accuse/criticise must
batter         assault/shell must
  | subj=storm/rain/hurricane/wind*/wave*: -
battle         assault/clash must
  | obj=@traffic/blaze*/disease/cancer/illness/flames/injury: -
  | subj=firefighters: -
bayonet        assault/kill must
be             -
  | at=on:strike: protest/strike
beat           assault/beat must
  | any=@games/rival*/record/odds/expectations/forecast*/opponent*: -
beat up        assault/beat must
beg            request/appeal must
begin          -
behead         assault/execute must
beseech        request/appeal must
besiege        coerce/restrict must
  | subj=protest*/demonstrat*/crowd*: protest/obstruct
blacklist      sanction/impose must
blame          accuse/allege must
  | obj=weather/storm/error/heat: -
blame on       accuse/allege must
blast          accuse/criticise must
  | subj=missile*/rocket*/bomb*/jets/warplane*/forces/troops: assault/attack
  | obj=@land/building*/house*: assault/bomb
block          coerce/restrict must
  | subj=graduates/jobless/unemployed/teachers/pensioners/relatives: protest/obstruct
  | any=protest*/demonstration*/strike*/demand*/march*/sit-in/barricade*/tyres/tires/logs/anger obj=road*/street*/highway*/bridge*/border*/entrance*/gate*/traffic/railway*/rail/line/port/square: protest/obstruct
  | subj=protest*/demonstrat*/worker*/farmer*/driver*/resident*/villager*/student*/crowd*/people/youth*/strikers/settlers/activist*/young obj=road*/street*/highway*/bridge*/border*/entrance*/traffic/railway/rail/port/square: protest/obstruct
  | obj=@demands/bid/resolution/bill/appointment: reject/refuse
  | obj=website*/internet/media/broadcast*/twitter/facebook/social/access: coerce/censor
  | obj=assets/accounts: sanction/impose
blockade       coerce/restrict must
  | subj=protest*/demonstrat*/worker*/farmer*/driver*: protest/obstruct
blow           -
  | obj=himself/herself/themselves/itself: assault/suicide
blow up        assault/bomb must
  | obj=himself/herself/themselves/itself: assault/suicide
board          -
  | subj=gunm?n/soldiers/men/guards obj: coerce/seize
  | obj=@ships/merchantm?n: coerce/seize
  | subj=navy/marines/forces/guard*/commandos/pirates/troops/police obj=ship*/vessel*/tanker*/boat*/flotilla: coerce/seize
bolster        -
  | obj=@forces/presence/defen*: mobilize/deploy
  | obj=ties/relations: support/recognise
bomb           assault/bomb must
  | subj=jet*/plane*/warplane*/aircraft/force*/fighter*/airforce/f-16*/military/air: assault/strike
  | obj=@games/exam: -
bombard        assault/shell must
  | obj=question*/reporter*/messages/calls: -
  | subj=jet*/plane*/warplane*/aircraft: assault/strike
boost          -
  | obj=@aid: aid/give
  | obj=@forces/presence: mobilize/deploy
  | obj=cooperation/ties/relations: support/recognise
bow            -
  | at=to:@demands/pressure/wishes: concede/yield
boycott        protest/boycott must
  | obj=election*/vote/poll*/goods/products/store*: protest/boycott
  | obj=@talks/meeting/session/election*/vote/summit/parliament: reject/refuse
brand          accuse/criticise must
  | obj=product*: -
breach         -
  | obj=@pacts/airspace/embargo/curfew/ban/commitment*/resolution/sanctions/border: reject/break
break          -
  | obj=@pacts/promise*/law/embargo/ban/curfew/commitment*: reject/break
  | obj=@ties: sanction/withdraw
  | obj=window*/shops/door*: assault/property
  | obj=siege/blockade: assault/attack
  | obj=leg/arm/nose/ribs: assault/beat
break into     assault/loot must
  | obj=server*/network*/computer*/system*/email*/account*: coerce/cyber
break off      -
  | obj=@talks/@ties/relations: sanction/discontinue
break up       -
  | obj=protest*/rally/rallies/demonstration*/march*/crowd*/gathering*/sit-in/camp*/meeting*: assault/disperse
  | obj=network/ring/cell/plot/gang: coerce/search
brief          -
bring          -
  | obj=weapon*/arms/ammunition/vehicles/carriers/missile*/drones at=to/into: aid/give
bring down     assault/strike must
  | obj=government/price*/inflation/cost*/rate*/curtain: -
broker         consult/mediate must
brutalise      assault/beat must
brutalize      assault/beat must
build          -
  | obj=base/bases/outpost*/settlement*/wall/barrier/fence/silos/bunker*/fortification*: mobilize/base
build up       mobilize/deploy must
bully          coerce/restrict must
burn           assault/property must
  | obj=@property/effigy/flag: assault/property
  | subj=@traffic/sun: -
  | obj=fat/calories/oil/gas/fuel/coal: -
  | subj=protest*/demonstrat*/rioter*: protest/riot
burn down      assault/property must
  | subj=@traffic: -
bury           -
buttress       support/back must
`;
