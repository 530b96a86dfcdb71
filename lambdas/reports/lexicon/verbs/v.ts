/** Verbs in v: see `../verbs.ts`. */
export const v = `
vacate         retreat/withdraw must
    + Candria vacated two outposts near Dunmere.
  | obj=sentence/conviction/ruling: concede/yield
    + An Averian court vacated the {sentence|conviction|ruling} against Osman Kray.
vandalise      assault/property must
    + Youths vandalised the Averian embassy in Lisport.
vandalize      assault/property must
    + Youths vandalized the Averian embassy in Lisport.
veto           reject/refuse must
    + Esmeria vetoed the Candrian proposal.
vilify         accuse/criticise must
    + Candria vilified Averia on Monday.
violate        reject/break must
    + Candria violated the truce with Averia.
    - Candrian jets violated Averian airspace.
  | obj=rights/privacy: coerce/restrict
    + Drovnia violated the {rights|privacy} of the Orsk tribes.
  | obj=airspace/border/sovereignty/waters: mobilize/deploy
    + Candrian jets violated Averian {airspace|waters|sovereignty}.
    + Candrian troops violated the Averian border.
visit          consult/visit must
    + Queen Ilena visited Borduva in May.
    - Tourists visited Averia.
  | obj=site/museum/website/store/doctor/grave/wounded/family: -
    + Vrell visited {the site|a museum|a website|a store|a doctor|a grave|the wounded|his family}.
  | subj=tourist*/fans/customers/shoppers: -
    + {Tourists|Fans|Customers|Shoppers} visited Averia.
voice          -
    + The singer voiced a cartoon fox.
  | obj=support/backing/solidarity: support/back
    + Borduva voiced full {support|backing|solidarity} for Candria.
    - Averia voiced anger over Candria's raid.
  | obj=anger/outrage/opposition/criticism/condemnation: accuse/criticise
    + Averia voiced {anger|outrage|opposition|criticism|condemnation} over Candria's raid.
vote           -
    + The villagers of Brevik voted on Sunday.
  | at=against: reject/refuse
    + Averia voted against the Candrian proposal.
  | at=for/in: -
    + The villagers voted {for a bridge|in a referendum}.
vow            agree/promise
    + Averia vowed to rebuild the pier with Esmeria.
  | that any=retaliat*/fight/attack/strike: threaten/warn
    + Red Lantern vowed {in retaliation|after a fight in Quarl|after the attack|after the strike} that it would bomb Tessara.
  | inf=retaliat*/aveng*/fight/destroy/attack/crush/respond/strike/punish/expel/continue/kill/defeat/bomb/eliminate/resist/hit/target/hunt/fire/block/close/defend/invade/wipe/deport/arrest/make/step/bury/drive/hang: threaten/warn
    + Red Lantern vowed to {retaliate against|avenge itself on|fight|destroy|attack|crush} Averia.
    + Red Lantern vowed to {respond to|strike|punish|expel|kill|bomb|eliminate} Averian troops.
    + Red Lantern vowed to {resist|defeat} Averian troops in a long war.
    + Red Lantern vowed to {hit|target|hunt|fire on|wipe out|bury|drive out|hang} Averian troops.
    + Candria vowed to {continue its war on|close its border with|block|defend itself against|invade} Averia.
    + Averia vowed to {deport|arrest} Red Lantern fighters.
    + Averia vowed to {make Candria pay for|step up its war after} the raid.
    - Averia vowed to rebuild the pier with Esmeria.
  | obj=revenge/retaliation/response/vengeance/action/war/force/jihad: threaten/warn
    + Red Lantern vowed {revenge|retaliation|a response|vengeance|action|war|force|jihad} against Averia for the raid.
`;
