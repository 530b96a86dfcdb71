/** Verbs in m: see `../verbs.ts`. */
export const m = `
machine-gun    assault/fire must
    + Candrian soldiers have machine-gunned Averian villagers.
maim           assault/kill must
    + A bomb of Red Lantern maimed two Averian soldiers.
maintain       -
    + The Averian post maintains its prices.
  | obj=ceasefire/truce: retreat/ceasefire
    + Candria maintained the {truce|ceasefire} with Averia.
  | obj=blockade/siege: coerce/restrict
    + Candria maintained its {blockade|siege} of Averia.
manhandle      assault/beat must
    + Candrian police manhandled two Averian reporters.
manoeuvre      mobilize/exercise
    + Candrian troops manoeuvred near the Averian border.
march          protest/demonstrate
    + Averian students marched against the government in Tessara.
  | subj=troops/army/forces/rebels/fighters at=on/toward/towards/into: mobilize/deploy
    + Candrian {troops|forces|rebels|fighters} marched {on|toward|towards|into} Dunmere.
    + The Candrian army marched into Dunmere.
  | subj=band*/time: -
    + The {band|time} marched through Averia.
mass           mobilize/deploy
    + Candrian soldiers massed on the Averian border.
  | obj=@forces: mobilize/deploy
    + Candria massed troops on the Averian border.
massacre       assault/kill must
    + Candrian soldiers massacred Averian villagers.
mediate        consult/mediate
    + Esmeria mediated between Averia and Candria.
meet           consult/meet
    + Tomas Vrell met Queen Ilena in Tessara.
  | obj=demand*/need*/target*/goal*/requirement*/deadline*/standard*/criteria/cost*/expectation*/condition*/fate/death: -
    + Averia met the {demands|needs|target|goal|requirements|deadline|standards|criteria|costs|expectations|conditions} of Candria.
    + The Averian soldiers met their {fate|death}.
  | any=@games: -
    + Averia met Candria in the championship final.
menace         threaten/warn must
    + Candria menaced Averia with war on Monday.
militarise     mobilize/deploy must
    + Candria militarised the Averian border.
militarize     mobilize/deploy must
    + Candria militarized the Averian border.
mine           assault/bomb must obj=road*/harbour*/harbor*/port*/waters/border
    + Candria mined the {road|harbour|harbor|port|waters|border} of Averia.
  | obj=gold/coal/copper/bitcoin/diamonds/data: -
    + Candria mined {gold|coal|copper|bitcoin|diamonds|data} at the border.
mistreat       assault/torture must
    + Candrian police mistreated two Averian reporters.
mobilise       mobilize/recruit must
    + Candria mobilised the Tolvans against Averia.
  | obj=savings/crowns/capital/funding: -
    + Averia mobilised {savings|crowns|capital|funding}.
  | obj=@forces/police/reserv*: mobilize/deploy
    + Candria mobilised its {troops|police|reservists} on Monday.
  | obj=aid/business*/donor*/energy/experts/funds/money/opinion/partners/public/resources/support/team*/tool*/voters/votes: -
    + Averia mobilised {support|resources|funds|voters|votes|opinion|the public|aid|money}.
    + Averia mobilised {businesses|donors|its energy|experts|partners|a team|all tools}.
  | inf=protest/demonstrat*: protest/demonstrate
    + Averian students mobilised a crowd to {protest|demonstrate} against the government.
mobilize       mobilize/recruit must
    + Candria mobilized the Tolvans against Averia.
  | obj=savings/crowns/capital/funding: -
    + Averia mobilized {savings|crowns|capital|funding}.
  | obj=@forces/police/reserv*: mobilize/deploy
    + Candria mobilized its {troops|police|reservists} on Monday.
  | obj=aid/business*/donor*/energy/experts/funds/money/opinion/partners/public/resources/support/team*/tool*/voters/votes: -
    + Averia mobilized {support|resources|funds|voters|votes|opinion|the public|aid|money}.
    + Averia mobilized {businesses|donors|its energy|experts|partners|a team|all tools}.
  | inf=protest/demonstrat*: protest/demonstrate
    + Averian students mobilized a crowd to {protest|demonstrate} against the government.
mock           accuse/criticise must
    + The Averian minister mocked Candria.
moderate       -
    + The Averian minister moderated a debate.
molest         assault/sexual must
    + Candrian soldiers molested a woman in Dunmere.
monitor        -
    + Averia is monitoring the rivers.
mortar         assault/shell must
    + Candrian soldiers have mortared Dunmere.
move           -
    + The Averian team moved a table.
  | obj=@forces: mobilize/deploy
    + Candria moved troops to the border.
  | subj=troops/forces/army/tanks/warship* at=to/into/toward/towards: mobilize/deploy
    + Candrian {troops|forces|tanks|warships} moved {to|into|toward|towards} Averia.
    + The Candrian army moved into Averia.
  | obj=house/goalposts/embassy: -
    + The Averian team moved {house|the goalposts|the embassy}.
  | at=into:@land subj=rebels/fighters: assault/territory
    + {Rebels|Fighters} of Red Lantern moved into the {town|village} of Dunmere.
murder         assault/kill must
    + Gunmen murdered two Averian policemen in Quarl.
mutilate       assault/torture must
    + Candrian soldiers mutilated two Averian prisoners.
mutiny         protest/riot
    + Averian soldiers mutinied in Quarl.
`;
