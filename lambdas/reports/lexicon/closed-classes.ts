export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const determiners =
  words(`a an the this that these those some any several many few all both each every another other
  more most no its their his her our your my such various numerous least what whose
  enough fewer less`);
export const possessives = words("its their his her our your my");
export const numerals =
  words(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds
  thousands scores tens`);
export const prepositions =
  words(`in at on of from with without against by for near over under into onto inside outside across
  along around toward towards through throughout during between among amid despite including after before since until via
  about above below behind beyond off within upon per alongside following like targeting concerning regarding amongst`);
export const conjunctions = words("and or but nor plus &");
export const subordinators =
  words(`if unless because while when whereas although though whether as once where why how so than
  lest after before since until`);
export const pronouns = words(
  "it they he she i we you them him us me himself herself itself themselves there someone everyone anyone nobody",
);
export const relatives = words("who which whom");
export const modals = words(
  "will would shall should can could may might must wo ll wont wouldnt couldnt cannot cant shouldnt",
);
export const beForms = words(
  "is are was were be been being am s re isnt arent wasnt werent get got gets getting",
);
export const haveForms = words("have has had having havent hasnt hadnt");
export const auxiliaries = new Set([
  ...modals,
  ...beForms,
  ...haveForms,
  ...words("do does did dont doesnt didnt"),
]);
export const adverbs =
  words(`not never also then already again soon still just now ago later earlier even almost nearly
  twice overnight abroad together apart away back out up down ahead meanwhile however moreover instead far long ever yet too
  here seen thus hence indeed perhaps maybe separately jointly once only n't nt off`);
export const negations = words(
  "not never no nt didnt doesnt dont hasnt havent hadnt isnt arent wasnt werent cannot cant neither nor wont wouldnt couldnt shouldnt",
);
export const timeWords =
  words(`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july
  august september october november december today yesterday tonight tomorrow morning evening afternoon dawn dusk midnight noon
  weekend`);

/** Who says so: their subject is a speaker, never the doer of what is said. */
export const speechVerbs =
  words(`say tell report add announce state note claim confirm deny allege insist declare suggest reveal
  write explain argue believe reckon disclose acknowledge admit indicate affirm reiterate stress maintain quote cite show
  warn think know estimate predict fear hope suspect learn understand hear recall remark comment mention testify assert
  contend imply conclude emphasize emphasise caution charge boast vow pledge promise threaten swear agree decide demand
  accuse complain ensure mean expect see find propose recommend request protest blog tweet post`);
/** "began withdrawing", "continued to shell": the subject goes through. */
export const aspectVerbs =
  words(`begin start continue stop keep resume halt finish complete help try attempt manage fail refuse
  deny avoid consider suspend admit cease appear seem tend remain`);
/** "urged Turkey to withdraw": the object is the doer, and the deed is only wished for. */
export const objectControlVerbs =
  words(`urge ask order tell request force press pressure call encourage invite warn beg lead
  instruct command expect want allow permit enable persuade convince compel advise direct authorize authorise require appeal
  demand push pressurise implore challenge oblige cause get help implore summon train use see hire deploy send dispatch
  forbid prohibit tip believe accuse say suspect report schedule mandate like need wish hire recruit pay mobilize mobilise`);
/** Adjectives and nouns that may stand before "to" as heads of what is only meant. */
export const infinitiveHeads =
  words(`plan plans decision decisions intention intentions intent threat threats attempt attempts effort efforts bid order
  orders promise pledge vow offer agreement deal procedures procedure steps way ways ready able likely set due poised prepared
  willing unable reluctant proposal call calls demand demands request requests move moves readiness mission operation campaign
  commitment permission right preparations unwilling willingness determined keen eager refusal failure ability capability
  desire wish want need opportunity chance authority deadline ultimatum pressure warning appeal invitation
  resolution bill law legislation programme program scheme plot conspiracy bidding approval accord pact struggle fight push
  expected reason unlikely free bound about hesitant obliged forced responsibility purpose goal aim task mandate drive`);
/** "launched an attack on": the verb is empty, its subject does what the noun says. */
export const lightVerbs =
  words(`carry launch conduct stage mount perform execute undertake unleash make begin start open wage lead
  continue resume complete expand run host plan claim prepare initiate establish set seal ink forge finalise finalize have
  provide offer deliver receive voice lay put pin take arrive travel fly gather deny hold issue give send direct order
  intensify express renew repeat impose declare announce enter reach sign conclude organise organize attend join stage
  step ramp escalate commit inflict participate engage attempt face declare do call extend pursue coordinate co-ordinate
  keep maintain level lodge file deploy use end halt suspend break cancel postpone violate breach reject broker mediate
  authorize authorise approve grant arrange pay kick convene chair follow serve drop rain hurl throw fire mastermind
  spearhead orchestrate sponsor disclaim wind back support propose want seek demand urge request welcome condemn`);
/** "expedited the withdrawal of X": X does it, for the subject. */
export const causativeVerbs = words(
  "expedite hasten accelerate secure force compel demand ensure speed order",
);
/** "came under attack from": its subject suffers what the noun says. */
export const sufferVerbs = words(
  "come suffer face survive sustain escape undergo endure withstand repel foil thwart receive",
);
/** "accused X of shelling": who is spoken of did it. */
export const blameVerbs =
  words(`accuse suspect blame condemn criticize criticise denounce charge convict stop prevent bar ban arrest detain
  hold sue indict jail sentence fine punish sanction slam discourage dissuade thank praise prosecute try acquit detain rebuke`);
