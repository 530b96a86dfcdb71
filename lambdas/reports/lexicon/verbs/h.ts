/** Verbs in h: see `../verbs.ts`. */
export const h = `
hack           coerce/cyber must
  | at=to:death: assault/kill
  | any=death/machete*: assault/kill
hail           support/praise must
  | at=from: -
halt           -
  | subj=protest*/demonstrat*/sit-in/graduates: protest/obstruct
  | obj=@attacks: retreat/ceasefire
  | obj=@aid/@ties/@talks/shipment*/deliver*: sanction/discontinue
  | obj=production/traffic/construction/work subj=strike*/worker*/protest*/union*: protest/strike
  | obj=enrichment/nuclear/program*/tests: concede/yield
hammer         assault/attack must
  | subj=storm/hurricane: -
  | any=@games: -
hand           -
  | obj=@people at=to: cooperate/extradite
  | second=@people: cooperate/extradite
  | obj=@weapons/@aid at=to: aid/give
  | obj=control/base*/territory/security/power: retreat/withdraw
  | obj=@aid: aid/give
  | obj=sentence/verdict/term/death: sanction/convict
  | second=sentence/term/death: sanction/convict
hand down      -
  | obj=sentence*/verdict*/term*: sanction/convict
hand out       aid/give must
  | obj=leaflets/flyers/awards/sentences: -
hand over      -
  | obj=batter*/system*/jets/aircraft/helicopter*/vehicles/boats/ships at=to: aid/give
  | obj=prisoner*/captive*/soldier*/troop*/fighter*/servicem?n/hostage*/detainee*/bodies/remains: retreat/release
  | obj=mortars/rockets/guns/@weapons: retreat/disarm
  | obj=control/base*/territory/@land/security/power: retreat/withdraw
  | obj=weapon*/arms: retreat/disarm
  | obj=@people/bodies/prisoner*: cooperate/extradite
  | obj=@aid: aid/give
handcuff       coerce/arrest must
hang           assault/execute must
  | obj=banner*/picture*/flag*/poster*: -
  | subj=future/fate: -
harass         coerce/restrict must
harbor         -
  | obj=terror*/militant*/rebel*/refugee*: aid/asylum
harbour        -
  | obj=terror*/militant*/rebel*/refugee*: aid/asylum
head           -
  | subj=warship*/troops/forces/fleet/convoy*/tanks/frigate*/destroyer* at=for/to/toward/towards: mobilize/deploy
heap           -
heckle         protest/heckle must
help           aid/help must
  | inf: -
  | obj=itself/himself/themselves: -
hide           -
hijack         assault/abduct must
  | obj=@ships: coerce/seize
  | obj=agenda/debate/issue: -
hinder         coerce/restrict must
  | subj=@traffic/weather: -
hit            assault/attack must
  | obj=mine/landmine*/ied*/device*: -
  | any=@games/record*/low/high/headlines/market*/sales/economy/note/milestone/target-date/shelves/theatres/back: -
  | subj=@traffic/recession/crisis/wave/inflation/shortage*: -
  | obj=out: accuse/criticise
hit back       -
hit out        accuse/criticise
hold           -
  | obj=hostage*/captive*/prisoner* any=since/years/still: -
  | obj=ship*/vessel*/tanker*/carrier/freighter: coerce/seize
  | obj=exercise*/drill*/manoeuvre*/maneuver*/game/games joint: cooperate/exercise
  | obj=@talks/meeting*/summit: consult/meet
  | obj=protest*/demonstration*/rally/rallies/march*/sit-in*/vigil*: protest/demonstrate
  | obj=exercise*/drill*/manoeuvre*/maneuver*/game/games: mobilize/exercise
  | obj=strike: protest/strike
  | obj=hostage*/captive*/prisoner*: assault/abduct
  | obj=@people subj=police/authorities/forces: coerce/arrest
  | at=for:charge*/murder: coerce/arrest
hold back      coerce/withhold must
honor          -
  | obj=@pacts/commitment*/promise*/ceasefire: concede/yield
honour         -
  | obj=@pacts/commitment*/promise*/ceasefire: concede/yield
hope           -
host           consult/meet must
  | obj=@talks at=between/among: consult/mediate
  | obj=@talks/meeting*/president*/leader*/minister*/prince/king/delegation*: consult/meet
  | obj=refugee*/migrant*: aid/asylum
  | obj=exercise*/drill*: cooperate/exercise
  | any=olympic*/@games/concert/show/event: -
hurl           assault/fire must
  | obj=@weapons/bottles/grenade*/bomb*: assault/fire
  | obj=insult*/abuse/accusation*: accuse/criticise
  | subj=protest*/demonstrat*/rioter*/youth*/student*: protest/riot
hurt           assault/kill must
  | subj=@traffic: -
  | obj=economy/feelings/sales/chances/image: -
`;
