/** Verbs in m: see `../verbs.ts`. */
export const m = `
machine-gun    assault/fire must
maim           assault/kill must
maintain       -
  | obj=ceasefire/truce: retreat/ceasefire
  | obj=blockade/siege: coerce/restrict
manhandle      assault/beat must
manoeuvre      mobilize/exercise
march          protest/demonstrate
  | subj=troops/army/forces/rebels/fighters at=on/toward/towards/into: mobilize/deploy
  | subj=band*/time: -
  | at=on subj=time: -
mass           mobilize/deploy
  | obj=@forces: mobilize/deploy
massacre       assault/kill must
mediate        consult/mediate
meet           consult/meet
  | obj=demand*/need*/target*/goal*/requirement*/deadline*/standard*/criteria/cost*/expectation*/condition*/fate/death: -
  | any=@games: -
menace         threaten/warn must
militarise     mobilize/deploy must
militarize     mobilize/deploy must
mine           assault/bomb must obj=road*/harbour*/harbor*/port*/waters/border
  | obj=gold/coal/copper/bitcoin/diamonds/data: -
mistreat       assault/torture must
mobilise       mobilize/recruit must
  | obj=savings/crowns/capital/funding: -
  | obj=@forces/police/reserv*: mobilize/deploy
  | obj=support/resources/funds/voters/votes/opinion/public/aid/money: -
  | inf=protest/demonstrat*: protest/demonstrate
mobilize       mobilize/recruit must
  | obj=savings/crowns/capital/funding: -
  | obj=@forces/police/reserv*: mobilize/deploy
  | obj=support/resources/funds/voters/votes/opinion/public/aid/money: -
  | inf=protest/demonstrat*: protest/demonstrate
mock           accuse/criticise must
moderate       -
molest         assault/sexual must
monitor        -
mortar         assault/shell must
move           -
  | obj=@forces: mobilize/deploy
  | subj=troops/forces/army/tanks/warship* at=to/into/toward/towards: mobilize/deploy
  | obj=house/home/goalposts/embassy: -
  | at=into:@land subj=rebels/fighters: assault/territory
murder         assault/kill must
mutilate       assault/torture must
mutiny         protest/riot
`;
