/** Verbs in v: see `../verbs.ts`. */
export const v = `
vacate         retreat/withdraw must
  | obj=sentence/conviction/ruling: concede/yield
vandalise      assault/property must
vandalize      assault/property must
veto           reject/refuse must
vilify         accuse/criticise must
violate        reject/break must
  | obj=rights/privacy: coerce/restrict
  | obj=airspace/border/sovereignty/waters: mobilize/deploy
visit          consult/visit must
  | obj=site/museum/website/store/doctor/grave/wounded/family: -
  | subj=tourist*/fans/customers/shoppers: -
voice          -
  | obj=support/backing/solidarity: support/back
  | obj=anger/outrage/opposition/criticism/condemnation: accuse/criticise
vote           -
  | at=against: reject/refuse
  | at=for/in: -
vow            agree/promise
  | that any=retaliat*/aveng*/fight/destroy/attack/crush/respond/strike/punish/drive/expel/kill: threaten/warn
  | inf=retaliat*/aveng*/fight/destroy/attack/crush/respond/strike/punish/expel/continue/kill/defeat/bomb/eliminate/resist/hit/target/hunt/fire/block/close/defend/never/invade/wipe/deport/arrest/make/step/bury/drive/hang: threaten/warn
  | obj=revenge/retaliation/response/vengeance/action/war/force/jihad: threaten/warn
`;
