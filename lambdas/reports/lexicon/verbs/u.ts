/** Verbs in u: see `../verbs.ts`. */
export const u = `
unban          concede/ease must
    + Drovnia unbanned the Liberty Bloc on Monday.
unblock        concede/ease must
    + Averia unblocked Candrian websites on Monday.
uncover        -
    + Averia uncovered a Roman wall after the raid.
  | obj=cache*/explosive*/hideout*/lab*/tunnel*/weapon*/workshop*: coerce/search
    + Averian police uncovered {a cache|explosives|a hideout|a lab|a tunnel|weapons|a workshop} of Red Lantern in Quarl.
undertake      -
    + Averia undertook a survey of its lighthouses.
undo           -
    + The storm will undo months of work in Brevik.
unfreeze       concede/ease must
    + Esmeria will unfreeze the assets of two Candrian banks.
unleash        -
    + The decision unleashed a debate in Averia.
  | obj=@attacks/@weapons/wave: assault/attack
    + Candria unleashed {an airstrike|rockets|a wave of drones} on Dunmere.
unload         -
    + Dockers unloaded oranges in Quarl.
  | obj=weapon*/arms/ammunition/vehicles/armo*/missile*/drones/carriers: aid/give
    + Candria unloaded {weapons|arms|ammunition|vehicles|armour|missiles|drones|personnel carriers} for Red Lantern.
    - Dockers unloaded oranges near two vehicles.
unseat         -
    + Voters unseated the mayor of Brevik.
unveil         -
    + Vrell unveiled a statue in Quarl.
  | obj=missile*/drone*/weapon*: mobilize/test
    + Candria unveiled a new {missile|drone|weapon} on Monday.
    - Vrell unveiled a statue near a missile base.
uphold         -
    + The council upheld an old custom.
  | obj=sentence/conviction/verdict/ban: sanction/convict
    + An Averian court upheld the {sentence|conviction|verdict|ban} against Osman Kray.
    - The council upheld an old custom.
uproot         coerce/deport must
    + Candria uprooted the Orsk tribes.
urge           request/appeal must
    + Esmeria urged Averia and Candria to talk.
use            -
    + The villagers use the old well.
  | obj=gas/teargas/cannon*/batons/pepper/rubber/force at=against/on: assault/disperse
    + Averian police used {gas|teargas|water cannons|batons|pepper spray|rubber bullets|force} {against|on} Tolvans in Quarl.
    - Averia used gas from Esmeria.
  | obj=chemical/chlorine/sarin/mustard/phosphorus/poison*: assault/unconventional
    + Candria used {chemical weapons|chlorine|sarin|mustard shells|phosphorus|poison} in Dunmere.
  | obj=airspace/base*: -
    + Esmerian jets used the {airspace|bases} of Averia.
  | obj=gas/cannon*/batons/rubber/teargas any=protest*/demonstrat*/crowd*/rally/clash*/rioter*/march*: assault/disperse
    + Averian police used {gas|water cannons|batons|rubber bullets|teargas} during {protests|demonstrations|a rally|clashes|a march}.
    + Averian police used gas near {a crowd|rioters} in Quarl.
  | obj=gas/cannon*/batons/rubber inf=disperse/break: assault/disperse
    + Averian police used {gas|water cannons|batons|rubber bullets} to {disperse|break up} a sit-in by Tolvans.
usurp          assault/territory must
    + Borduva usurped Averian land near Brevik.
`;
