const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const determiners =
  words(`a an the this that these those some any several many few all both each every another other
  more most no its their his her our your my such various numerous dozens hundreds thousands scores least what whose`);
export const numerals =
  words(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen`);
export const prepositions =
  words(`in at on of from with without against by for near over under into onto inside outside across
  along around toward towards through throughout during between among amid despite including after before since until via
  about above below behind beyond off within upon per alongside following like`);
export const conjunctions = words("and or but nor plus");
export const subordinators =
  words(`if unless because while when whereas although though whether as once where why how so than
  lest`);
export const pronouns = words(
  "it they he she we i you them him us me one himself herself itself themselves there",
);
export const relatives = words("who which that whom");
export const modals = words("will would shall should can could may might must wo ll");
export const beForms = words("is are was were be been being am got get gets getting s re");
export const auxiliaries =
  words(`is are was were be been being am has have had having do does did got will would shall should
  can could may might must wont cannot isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wouldnt couldnt`);
export const adverbs =
  words(`not never also then already again soon still just now ago later earlier even almost nearly once
  twice overnight abroad together apart away back out up down ahead meanwhile however moreover instead far long ever yet too
  there here about seen thus hence indeed perhaps maybe separately jointly`);
export const negations = words(
  "not never no didnt doesnt dont hasnt havent hadnt isnt arent wasnt werent cannot neither nor without wont wouldnt",
);
export const timeWords =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december today yesterday tonight tomorrow morning evening afternoon dawn dusk midnight noon
  weekend`);

/** Who says so: their subject is a speaker, never the doer of what is said. */
export const speechVerbs =
  words(`say tell report add announce state note claim confirm deny allege insist declare suggest reveal
  write explain argue believe reckon disclose acknowledge admit indicate affirm reiterate stress maintain quote cite show`);
/** "began withdrawing", "continued to shell": the subject goes through. */
export const aspectVerbs =
  words(`begin start continue stop keep resume halt finish complete help try attempt manage fail refuse
  deny avoid consider suspend deny admit cease appear seem tend`);
/** "urged Turkey to withdraw": the object is the doer, and the deed is only wished for. */
export const objectControlVerbs =
  words(`urge ask order tell request force press pressure call encourage invite warn beg
  instruct command expect want allow permit enable persuade convince compel advise direct`);
/** "the plan to withdraw", "set to deploy": what may stand before "to". */
export const infinitiveHeads =
  words(`plan plans decision intention intent threat threats attempt attempts effort efforts bid order
  orders promise pledge vow offer agreement deal procedures procedure steps way ready able likely set due poised prepared
  willing unable reluctant proposal call calls demand demands request move readiness mission operation campaign commitment
  permission right preparations`);
/** "launched an attack on": the verb is empty, its subject does what the noun says. */
export const lightVerbs =
  words(`carry launch conduct stage mount perform execute undertake unleash make begin start open wage lead
  commit order announce declare hold impose sign reach conclude strike give issue pose level intensify step escalate
  continue resume complete expand run host plan claim prepare initiate establish set seal ink forge finalise finalize have
  provide offer deliver receive voice lay put pin take arrive travel fly gather deny`);
/** "expedited the withdrawal of X": X does it, for the subject. */
export const causativeVerbs = words("expedite hasten accelerate secure force compel demand ensure speed");
/** "came under attack from": its subject suffers what the noun says. */
export const sufferVerbs = words(
  "come suffer face survive sustain escape undergo endure withstand repel foil thwart",
);
/** Verbs that only need to be known as verbs, so that clauses are cut at the right words. */
export const plainVerbs =
  words(`accept act affect aim allow answer appeal appear approve arrive assist avoid be become belong
  blame break bring build burn buy call cancel care cause celebrate change choose circulate close collect comment commemorate
  compel condemn confront contain continue control convert cost count create cross curb cut damage decide defend delay demand
  describe destroy develop devise die disappear discover do doubt draw drive drop emerge end enjoy enter equip erupt escape
  establish estimate exist expand expect expedite explain exploit express extend face fail fall fear feel find flee fly
  follow forge form gain gather get give go govern grant grow hand happen hear help hide hope identify improve include
  increase inspect involve join keep know last lay lead learn leave let lie like live look lose lower make manage mark mean
  mirror mobilise mourn move need obtain occur offer operate oppose own pass pay plan play pledge prepare prevent produce
  promise protect provide prove publish push put raise reach read receive recover reduce refuse regret reject relate remain
  remember remove rename repeat replace request rescue respond rest result return reveal rise run save search see seek seem
  sell send serve set settle share shape shift show shut sink sit sleep speak spend spread stand start station stay stop
  study succeed suffer suggest support surround survive suspect suspend take talk test thank think throw touch travel try turn
  urge use view vote wait walk want warn watch wear welcome win wish witness wonder work worry write express come hold want
  agree vow intend order tell ask`);
