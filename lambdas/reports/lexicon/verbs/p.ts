/** Verbs in p: see `../verbs.ts`. */
export const p = `
paralyse       -
  | with=cyber/cyberattack/hack*: coerce/cyber
  | subj=strike*/protest*/worker*: protest/strike
paralyze       -
  | with=cyber/cyberattack/hack*: coerce/cyber
  | subj=strike*/protest*/worker*: protest/strike
pardon         concede/yield must
participate    -
  | at=in:@talks: consult/meet
  | at=in:exercise*/drill*/manoeuvre*/maneuver*: cooperate/exercise
  | at=in:protest*/march*/demonstration*/rally/strike/sit-in*/die-in*/vigil*/walkout*: protest/demonstrate
  | at=in:riot*: protest/riot
  | at=in:@attacks: assault/attack
partner        cooperate/collaborate
pass           -
  | obj=data/information/intelligence/secrets/documents at=to: cooperate/share
  | obj=sentence: sanction/convict
  | obj=law/bill/resolution/motion: -
patrol         mobilize/deploy
  | any=joint/jointly/together: cooperate/exercise
pay            -
  | obj=compensation/aid/ransom: aid/give
  | obj=visit: consult/visit
  | obj=tribute: support/praise
peg            -
pelt           assault/mob must
  | subj=protest*/demonstrat*/rioter*/youth*: protest/riot
  | subj=rain/hail: -
penalise       sanction/impose must
penalize       sanction/impose must
perish         -
  | at=in/from:attack*/strike*/airstrike*/raid*/shelling/bombing*/clash*/blast*/explosion*/ambush/gunfire/shooting*/fighting/grenade: assault/kill
perpetrate     assault/violence must
persecute      coerce/restrict must
petition       request/appeal
phone          consult/phone must
picket         protest/heckle must
  | bare: protest/demonstrate
pillage        assault/loot must
place          -
  | at=on:blacklist/list: sanction/impose
  | obj=embargo/sanction*: sanction/impose
  | obj=guns/missile*/batter*/artillery/launcher*/troops/mines/snipers/forces: mobilize/deploy
  | obj=@people at=under:arrest/detention/house: coerce/arrest
  | obj=order*/bet/ad: -
plant          -
  | obj=bomb*/mine*/landmine*/explosive*/device*/ied*: assault/bomb
  | obj=flag: mobilize/base
  | obj=tree*/crop*: -
plead          request/appeal
  | at=guilty: -
  | any=guilty/innocent: -
pledge         agree/promise
  | obj=@aid: agree/promise
  | obj=support/allegiance/loyalty: support/back
  | inf=retaliat*/aveng*/fight/destroy/attack/crush/respond/strike: threaten/warn
plot           -
  | obj=@attacks/coup/assassination: assault/attack
plunder        assault/loot must
poison         assault/unconventional must
  | subj=food: -
post           -
  | any=picture*/video*/photo*/message*/footage/online/telegram: -
  | obj=@forces/guards: mobilize/deploy
postpone       -
  | obj=@talks/@ties/visit: sanction/discontinue
  | obj=match*/game*/release/show: -
pound          assault/shell must
  | subj=jet*/warplane*/plane*/airstrike*/bomber*: assault/strike
  | subj=storm/rain/waves/hurricane: -
pour           -
  | obj=troops/forces: mobilize/deploy
  | subj=protest*/thousands at=into/onto: protest/demonstrate
practice       -
  | subj=@forces: mobilize/exercise
practise       -
  | subj=@forces: mobilize/exercise
praise         support/praise must
press          request/demand must
  | obj=charges: accuse/charge
  | obj=ahead/button/conference: -
  | subj=@forces/rebels at=into/toward: assault/attack
pressure       request/demand must
pressurise     request/demand must
prevent        coerce/restrict must
  | subj=@traffic/weather: -
  | obj=disease/spread/suicide/war/injury/violence/repeat: -
  | subj=police/authorities obj=attack/plot/bombing: coerce/search
probe          accuse/investigate must
proclaim       -
  | obj=ceasefire/truce: retreat/ceasefire
  | obj=support: support/back
  | obj=emergency/martial: coerce/martial-law
prohibit       coerce/restrict must
  | obj=import*/export*/aid/trade: sanction/impose
promise        agree/promise
  | obj=revenge/retaliation/response: threaten/warn
  | inf=retaliat*/aveng*/fight/destroy/attack/crush/respond/strike/punish: threaten/warn
promote        -
propose        agree/promise
  | obj=@pacts/@talks/ceasefire/truce/visit: agree/promise
  | obj=law/bill/tax/budget/marriage/name: -
prosecute      accuse/charge must
protect        -
protest        protest/demonstrate
  | obj=innocence: -
  | subj=minister*/government/ambassador*/president/embassy/ministry/state: accuse/criticise
  | that: accuse/criticise
provide        aid/give must
  | second: aid/give
  | obj=@aid/protection/training: aid/give
  | at=with/to/for obj=: aid/give
  | obj=information/intelligence/evidence/data: cooperate/share
  | obj=update*/detail*/evidence/opportunity/platform/insight/statement/comment/glimpse/boost: -
provoke        -
pull           -
  | obj=@forces at=out/back/from: retreat/withdraw
  | obj=ambassador*: sanction/withdraw
pull back      retreat/withdraw
pull down      assault/property must
pull out       retreat/withdraw
  | at=of:@pacts/@talks/treaty/agreement/deal: sanction/withdraw
pummel         assault/shell must
punish         sanction/impose must
purge          coerce/arrest must
push           -
  | subj=@forces/rebels/troops/fighters at=into/toward/towards/deep: assault/attack
  | at=for: request/appeal
  | obj=@forces/militants at=out/from: assault/attack
push back      assault/attack must
put            -
  | at=on:blacklist/list: sanction/impose
  | at=on:alert: mobilize/deploy
  | obj=@people at=under:arrest/detention/house: coerce/arrest
  | obj=pressure at=on: request/demand
  | at=to:death: assault/execute
  | obj=blame at=on: accuse/allege
`;
