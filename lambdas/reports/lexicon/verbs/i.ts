/** Verbs in i: see `../verbs.ts`. */
export const i = `
ignore         reject/break must
    + Candria ignored the League of Harbours on Monday.
  | obj=@demands/warning*/order*/ultimatum/resolution*: reject/break
    + Candria ignored {the demands|warnings|an order|the ultimatum|a resolution} of Averia.
impeach        accuse/charge must
    + The Averian parliament impeached Tomas Vrell on Monday.
impede         coerce/restrict must
    + Candria impeded the Border Watch Mission on Monday.
implement      -
    + The Averian ministry implemented a new timetable.
  | obj=ceasefire/truce: retreat/ceasefire
    + Candria implemented the {truce|ceasefire} with Averia.
  | obj=sanctions/embargo: sanction/impose
    + Averia implemented {sanctions|an embargo} against Candria on Monday.
  | obj=curfew/lockdown: coerce/curfew
    + Averia implemented a {curfew|lockdown} in Dunmere.
implicate      accuse/allege must
    + An Averian court implicated Candria in the attack.
implore        request/appeal must
    + Averia implored Esmeria to help.
impose         sanction/impose must
    + Averia imposed new duties on Candria.
  | obj=curfew/lockdown: coerce/curfew
    + Averia imposed a {curfew|lockdown} in Dunmere.
  | obj=martial/emergency: coerce/martial-law
    + Averia imposed {martial law|a state of emergency} in Northmark.
  | obj=blockade*/siege*/blackout*/ban/bans/restriction*/limit*/censorship: coerce/restrict
    + Averia imposed a {blockade|siege|blackout|ban|restriction|limit|censorship} on Candria.
    + Averia imposed bans on Candria.
  | obj=fine/sentence/penalty: sanction/convict
    + An Averian court imposed a {fine|sentence|penalty} on two Red Lantern members.
  | obj=sanction*/embargo/tariff*: sanction/impose
    + Averia imposed {sanctions|an embargo|tariffs} on Candria.
impound        coerce/seize must
    + The Esmerian navy impounded a Candrian freighter.
imprison       coerce/arrest must
    + Candria imprisoned two Averian reporters.
incarcerate    coerce/arrest must
    + Candria incarcerated two Averian reporters.
incinerate     assault/property must
    + Candrian jets incinerated a school in Dunmere.
incite         -
    + Candria incited the mob, the Averian army said.
increase       -
    + The Averian ministry increased its rents.
  | obj=@aid: aid/give
    + Esmeria increased its aid to Averia.
  | obj=@forces/presence: mobilize/deploy
    + Candria increased its {troops|presence} in Oldbridge.
  | obj=sanctions/pressure: sanction/impose
    + Averia increased {sanctions|pressure} on Candria.
indict         accuse/charge must
    + An Averian court indicted two Red Lantern members.
infiltrate     -
    + The Averian agent infiltrated the gang.
  | subj=@forces/militants/hacker*/terrorist*/fighters: assault/attack
    + {Candrian troops|Candrian militants|Candrian hackers|Candrian terrorists|Candrian fighters} infiltrated Averia on Monday.
inform         -
    + The Averian army informed the families.
initial        agree/sign must
    + Averia and Candria have initialled a pact.
initiate       -
    + The Averian general initiated a study.
injure         assault/kill must
    + A bomb of Red Lantern injured two Averian soldiers near Dunmere.
  | subj=@traffic: -
    + A crash injured two Averian soldiers.
insist         -
    + Averia insists on its border with Candria.
inspect        -
    + The Averian queen inspected a guard of honour.
  | subj=inspector*/monitor*/agency: retreat/access
    + {Inspectors|Monitors|An agency} of the League of Harbours inspected a Candrian base.
install        mobilize/base must obj=missile*/system*/radar/launcher*/batter*/weapons
    + Candria installed {missiles|a system|a radar|launchers|batteries|weapons} at Oldbridge.
  | obj=software/camera*/solar/window*/app/government/president: -
    + Candria installed {software|cameras|a solar plant|windows|an app|a government|a president} in Oldbridge.
institute      -
    + The Averian college instituted a prize.
  | obj=curfew: coerce/curfew
    + Averia instituted a curfew in Dunmere.
  | obj=lawsuit/proceedings: accuse/charge
    + Averia instituted {a lawsuit|proceedings} against Candria.
instruct       -
    + The Averian king instructed his lawyers.
  | subj=@forces/officers/instructor*/trainer* obj=@forces/@people: cooperate/train
    + Esmerian {soldiers|officers|instructors|trainers} instructed {Averian troops|policemen|Averian soldiers|recruits of the Averian army}.
insult         accuse/criticise must
    + The Averian president insulted Candria.
intensify      -
    + The Averian heat intensified the drought.
  | obj=recruit*: mobilize/recruit
    + Red Lantern intensified its recruitment in Dunmere.
  | obj=@attacks: assault/attack
    + Candria intensified its attacks on Dunmere.
  | obj=cooperation/ties: support/recognise
    + Esmeria intensified its {cooperation|ties} with Averia.
  | obj=pressure/sanctions: sanction/impose
    + Averia intensified its {pressure|sanctions} on Candria.
  | obj=@talks: consult/negotiate
    + Averia and Candria intensified their talks.
intercede      consult/mediate
    + Esmeria interceded between Averia and Candria.
intercept      coerce/seize must
    + The Esmerian navy intercepted a Candrian freighter.
  | obj=aircraft/balloon*/drone*/jet*/missile*/plane*/projectile*/rocket*/shells/threat*/uav*: assault/intercept
    + Averia intercepted Candrian {missiles|rockets|drones|jets|planes|projectiles|UAVs|shells|balloons|aircraft|aerial threats} over Dunmere.
  | obj=call*/communications/message*/pass/phone*/radio/signal*: -
    + Averia intercepted a {pass|call|message} of Candria.
    + Averia intercepted the communications of Candria.
    + Averian agents intercepted {the phones|the radio|the signals} of Candria.
interdict      coerce/seize must
    + The Esmerian navy interdicted a Candrian freighter.
intern         coerce/arrest must
    + Candria interned two Averian reporters.
interrogate    coerce/arrest must
    + Candrian police interrogated two Averian reporters.
interrupt      -
    + A fan interrupted the Averian anthem.
  | obj=@ties/supplies: sanction/discontinue
    + Candria interrupted its {trade|supplies} to Averia.
intervene      -
    + The Averian priest intervened in the quarrel.
  | subj=@forces/army/military/troops: assault/attack
    + The Candrian {army|forces|military|troops} intervened in Drovnia on Monday.
intimidate     coerce/restrict must
    + Candrian police intimidated two Averian reporters.
invade         assault/attack must
    + Candria invaded Averia on Monday.
  | subj=crowd/fans/locust*/ants: -
    + {A crowd|Fans|Locusts|Ants} invaded Averia on Monday.
  | obj=privacy/pitch: -
    + Candria invaded the {privacy|pitch} of the Averian team.
invest         -
    + Candria invested in Averian mines.
investigate    accuse/investigate must
    + Averia is investigating Candria after the attack.
invite         agree/promise must
    + Averia invited Candria to Port Vale.
  | obj=bids/tenders/criticism/question*: -
    + Averia invited {bids|tenders|criticism|questions} from Candria.
  | inf: request/appeal
    + Averia invited Candria to withdraw its troops.
isolate        coerce/restrict must
    + Candria isolated the Tolvans on Monday.
  | obj=himself/herself/itself/themselves/gene*/virus*/patient*/case*: -
    + Averia isolated {itself|the gene|the virus|the patient|two cases} after the raid.
    + The minister isolated {himself|herself} in Lisport after the raid.
    + The ministers isolated themselves in Lisport after the raid.
  | subj=@traffic: -
    + A flood isolated Averian villages.
issue          -
    + The Averian post issued a stamp.
  | any=evacuation: request/order
    + Averia issued an evacuation order to Dunmere.
  | obj=warrant*: coerce/arrest
    + An Averian court issued a warrant against Osman Kray.
  | obj=ultimatum*/threat*: threaten/warn
    + Averia issued {an ultimatum|threats} to Candria over the attacks.
  | obj=apolog*: concede/yield
    + Averia issued an apology to Candria.
  | obj=order*/decree*: -
    + The Averian king issued {an order|a decree} on beer.
  | obj=appeal*/call: request/appeal
    + Averia issued {an appeal|a call} to Esmeria for help.
  | obj=condemnation: accuse/criticise
    + Averia issued a condemnation of Candria.
`;
