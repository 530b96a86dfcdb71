/** Verbs in i: see `../verbs.ts`. */
export const i = `
ignore         reject/break must
  | obj=@demands/warning*/order*/ultimatum/resolution*: reject/break
impeach        accuse/charge must
impede         coerce/restrict must
implement      -
  | obj=ceasefire/truce: retreat/ceasefire
  | obj=sanctions/embargo: sanction/impose
  | obj=curfew/lockdown: coerce/curfew
implicate      accuse/allege must
implore        request/appeal must
impose         sanction/impose must
  | obj=curfew/lockdown: coerce/curfew
  | obj=martial/emergency: coerce/martial-law
  | obj=blockade*/siege*/blackout*/ban/bans/restriction*/limit*/censorship: coerce/restrict
  | obj=fine/sentence/penalty: sanction/convict
  | obj=sanction*/embargo/tariff*: sanction/impose
impound        coerce/seize must
imprison       coerce/arrest must
incarcerate    coerce/arrest must
incinerate     assault/property must
incite         -
increase       -
  | obj=@aid: aid/give
  | obj=@forces/presence: mobilize/deploy
  | obj=sanctions/pressure: sanction/impose
indict         accuse/charge must
infiltrate     -
  | subj=@forces/militants/hacker*/terrorist*/fighters: assault/attack
inform         -
initial        agree/sign must
initiate       -
injure         assault/kill must
  | subj=@traffic: -
insist         -
inspect        -
  | subj=inspector*/monitor*/agency: retreat/access
install        mobilize/base must obj=missile*/system*/radar/launcher*/batter*/weapons
  | obj=software/camera*/solar/window*/app/government/president: -
institute      -
  | obj=curfew: coerce/curfew
  | obj=lawsuit/proceedings: accuse/charge
instruct       -
  | subj=@forces/officers/instructor*/trainer* obj=@forces/@people: cooperate/train
insult         accuse/criticise must
intensify      -
  | obj=recruit*: mobilize/recruit
  | obj=@attacks: assault/attack
  | obj=cooperation/ties: support/recognise
  | obj=pressure/sanctions: sanction/impose
  | obj=@talks: consult/negotiate
intercede      consult/mediate
intercept      coerce/seize must
  | obj=missile*/rocket*/drone*/jet*/plane*: assault/strike
  | obj=pass/call/message*/communications: -
intern         coerce/arrest must
interrogate    coerce/arrest must
interrupt      -
  | obj=@ties/supplies: sanction/discontinue
intervene      -
  | subj=@forces/army/military/troops: assault/attack
intimidate     coerce/restrict must
invade         assault/attack must
  | subj=crowd/fans/locust*/ants: -
  | obj=privacy/pitch: -
invest         -
investigate    accuse/investigate must
invite         agree/promise must
  | obj=bids/tenders/criticism/question*: -
  | inf: request/appeal
isolate        coerce/restrict must
  | subj=@traffic: -
issue          -
  | any=evacuation/evacuate: request/order
  | obj=warrant*: coerce/arrest
  | obj=ultimatum*/threat*: threaten/warn
  | obj=apolog*: concede/yield
  | obj=order*/decree*: -
  | obj=appeal*/call: request/appeal
  | obj=condemnation: accuse/criticise
`;
