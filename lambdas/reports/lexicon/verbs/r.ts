/** Verbs in r: see `../verbs.ts`. */
export const r = `
raid           assault/attack must
  | subj=police/authorities/agents/forces/officers/troops/soldiers obj=office*/home*/house*/premises/newspaper*/headquarters/apartment*/building*/compound: coerce/search
raise          -
  | obj=militia*/army/force/brigade*/battalion*: mobilize/recruit
  | obj=siege: retreat/withdraw
rally          protest/demonstrate
  | subj=stock*/share*/market*/team/price*/dollar/currency/bulls: -
  | obj=support/troops: -
  | at=behind/around: support/back
ram            assault/attack must
  | with=car/truck/vehicle: assault/attack
ransack        assault/loot must
rape           assault/sexual must
ratify         agree/sign must
ravage         -
raze           assault/property must
re-open        retreat/access must obj=border*/crossing*/road*/airport*/port*/embassy/consulate/airspace/corridor*/mosque*
reach          -
  | subj=arms/weapons/missile*: aid/give
  | subj=truck*/lorr*/convoy* any=@relief: aid/give
  | subj=convoy* any=army/military/troops/soldiers/armo*: mobilize/deploy
  | obj=@pacts/understanding/compromise/settlement/consensus: agree/sign
reaffirm       -
  | obj=support/commitment/solidarity: support/back
rearm          mobilize/deploy
rebel          protest/riot
rebuff         reject/refuse must
rebuke         accuse/criticise must
recall         -
  | obj=ambassador*/envoy*/diplomat*/consul*/charge: sanction/withdraw
  | obj=@forces/commander*/troops/officers: retreat/withdraw
  | obj=product*/car*/vehicle*/memory/how/days: -
recapture      assault/territory must
  | obj=escaped/prisoner*/fugitive*: coerce/arrest
  | obj=title/form/magic: -
receive        -
  | obj=call/calls any=phone/telephone: consult/phone
  | obj=call at=from: consult/phone
  | obj=@aid: aid/give
  | obj=@people/president*/minister*/envoy*/delegation*/ambassador*: consult/meet
recognise      support/recognise must
  | any=internationally: -
  | obj=need/importance/fact/problem/face/voice: -
  | that: -
recognize      support/recognise must
  | any=internationally: -
  | obj=need/importance/fact/problem/face/voice: -
  | that: -
reconcile      concede/yield
reconquer      assault/territory must
recover        -
  | obj=bomb*/explosive*/weapon*/arms/ied*/device*/grenade*/ammunition/mine*/landmine*/cache*/rocket*/munition*/firearm*/rifle*: coerce/search
recruit        mobilize/recruit must
  | obj=staff/nurses/teachers/players/engineers/employees/volunteers-medical: -
redeploy       mobilize/deploy
  | at=from obj=: mobilize/deploy
reduce         -
  | obj=@aid/supplies/@ties: sanction/discontinue
  | obj=@forces/presence: retreat/withdraw
  | obj=tension*: concede/ease
  | obj=sentence: concede/yield
refuse         reject/refuse
  | inf=comment/say/speak/answer/elaborate: -
refute         -
regain         -
  | obj=control/@land: assault/territory
regret         concede/yield
regroup        -
rehearse       -
  | subj=@forces: mobilize/exercise
reimpose       sanction/impose must
  | obj=curfew: coerce/curfew
reinforce      mobilize/deploy must obj=@forces/presence/border*/position*/@land/garrison*
  | obj=@forces/presence/border*/position*/@land/garrison*: mobilize/deploy
reinstate      -
  | obj=@people: concede/yield
  | obj=sanction*/ban: sanction/impose
reject         reject/refuse must
  | that obj=accusation*/allegation*/claim*/report*/suggestion*/charge*/rumour*: -
  | obj=accusation*/allegation*/claim*/charge*/report*/suggestion*/criticism: -
relax          concede/ease must obj=@restrictions/rules/controls
release        retreat/release must obj=@people/bodies/body/remains/ship/vessel/tanker/sergeant/captured/kidnapped/arrested/@forces
  | obj=captive/hostage*/surveyor/engineer*: retreat/release
  | obj=statement*/report*/video*/figures/data/album/film/photo*/image*/footage/name*/result*/details/list/documents/book/single/update*: -
  | obj=funds/money/aid/billion/million/tranche: aid/give
  | obj=@people: retreat/release
  | actor: retreat/release
relinquish     -
  | obj=control/power/@land/claim*: retreat/withdraw
relocate       -
  | obj=@forces: mobilize/deploy
  | obj=@people/families/residents: coerce/deport
remain         -
  | at=on:alert: mobilize/deploy
renege         reject/break
renew          -
  | obj=@pacts/ceasefire: agree/sign
  | obj=ties/relations: support/recognise
  | obj=@attacks: assault/attack
  | obj=call*/appeal*/demand*: request/appeal
  | obj=sanction*: sanction/impose
renounce       -
  | obj=violence/terrorism/weapon*/armed: retreat/disarm
  | obj=@pacts: reject/break
  | obj=claim*: concede/yield
reopen         retreat/access must obj=border*/crossing*/road*/airport*/port*/embassy/consulate/airspace/corridor*/mosque*
repatriate     coerce/deport must
  | obj=bodies/remains/body: aid/help
  | obj=prisoner*/citizen*: retreat/release
repeal         concede/ease must
repel          assault/clash must
repress        coerce/restrict must
reprimand      accuse/criticise must
repudiate      reject/refuse must
repulse        assault/clash must
request        request/appeal must
rescind        -
  | obj=@restrictions/order/decree: concede/ease
  | obj=@pacts/offer/invitation: reject/break
rescue         aid/help must
  | obj=hostage*/captive*/kidnapped: assault/attack
resettle       aid/asylum must
resign         retreat/resign
resist         reject/refuse must
resolve        -
resort         -
  | at=to:violence/force/firing: assault/violence
respect        -
  | obj=ceasefire/truce: retreat/ceasefire
respond        -
  | with=@attacks/@weapons/force/fire: assault/attack
restore        -
  | obj=ties/relations/diplomatic: support/recognise
  | obj=aid: aid/give
  | obj=access/power/electricity/internet: concede/ease
restrain       -
restrict       coerce/restrict must
resume         -
  | obj=@talks: consult/negotiate
  | obj=@attacks: assault/attack
  | obj=@aid: aid/give
  | obj=@ties/relations: support/recognise
retake         assault/territory must
  | obj=exam/test/lead: -
retaliate      assault/attack
retreat        retreat/withdraw
  | subj=glacier*/price*/stock*/dollar/ice: -
return         -
  | at=from:captivity: retreat/release
  | obj=@people at=to/home: retreat/release
  | actorless obj at=to: retreat/release
  | obj=bodies/body/remains/prisoner*/captive*/hostage*/weapon*/equipment/land/territory/aircraft/artefact*/seized/confiscated: retreat/release
  | obj=fire/gunfire: assault/clash
  | subj=troops/forces/soldiers at=from/home: retreat/withdraw
reunite        -
reveal         -
revile         accuse/criticise must
revoke         -
  | obj=licen*/citizenship/visa*/accreditation/passport*/status/residency/permit*: sanction/withdraw
  | obj=@restrictions: concede/ease
  | obj=@pacts: reject/break
revolt         protest/riot
riot           protest/riot
rip            -
  | subj=blast/bomb/explosion: assault/explode
rise up        protest/riot
rob            assault/loot must
rocket         assault/launch must
roll           -
  | subj=tank*/armo*/troops/vehicle*/forces at=into/in: mobilize/deploy
  | any=@relief subj=truck*/lorr*/convoy* at=into: aid/give
  | subj=convoy* at=into: mobilize/deploy
rough up       assault/beat must
round up       coerce/arrest must
rout           assault/attack must
  | any=@games: -
rule out       reject/refuse must
run            -
rush           -
  | obj=@forces/reinforcement*: mobilize/deploy
  | obj=@aid/doctors: aid/give
`;
