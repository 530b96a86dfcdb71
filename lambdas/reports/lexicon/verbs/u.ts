/** Verbs in u: see `../verbs.ts`. */
export const u = `
unban          concede/ease must
unblock        concede/ease must
undertake      -
undo           -
unfreeze       concede/ease must
unleash        -
  | obj=@attacks/@weapons/wave/barrage: assault/attack
unload         -
  | obj=weapon*/arms/ammunition/vehicles/armo*/missile*/drones/carriers: aid/give
unseat         -
unveil         -
  | obj=missile*/drone*/weapon*: mobilize/test
uphold         -
  | obj=sentence/conviction/verdict/ban: sanction/convict
uproot         coerce/deport must
urge           request/appeal must
use            -
  | obj=gas/teargas/cannon*/batons/pepper/rubber/force at=against/on: assault/disperse
  | obj=chemical/chlorine/sarin/mustard/phosphorus/poison*: assault/unconventional
  | obj=airspace/base*: -
  | obj=gas/cannon*/batons/rubber/teargas any=protest*/demonstrat*/crowd*/rally/clash*/rioter*/march*: assault/disperse
  | obj=gas/cannon*/batons/rubber inf=disperse/break: assault/disperse
  | obj=force at=against: assault/violence
usurp          assault/territory must
`;
