/**
 * Nouns that govern: a that-clause, an infinitive or a gerund hangs on them ("the claim that", "the plan to", "accusations
 * of"). One a line and sorted, in the singular: the noun, its traits, then the modality that it gives to what hangs on it.
 * The traits are explained in governors.ts, the sentences below a row in governing-verbs.ts.
 */
export const governingNounTable = `
ability        head hypothetical
    + hypothetical Averia has the ability to withdraw its troops from Harim.
accord         head planned
    + planned Averia has an accord to withdraw its troops from Harim.
accusation     content hearsay alleged
    + alleged Candria faces accusations that its army shelled Dunmere.
agreement      content head planned
    + planned Averia has an agreement to withdraw its troops from Harim.
aim            head planned
    + planned Averia has the aim to withdraw its troops from Harim.
allegation     content hearsay alleged
    + alleged Candria faces allegations that its army shelled Dunmere.
ambition       head planned
    + planned Averia has the ambition to seize Harim.
announcement   content announced
    + announced The announcement that Averia would withdraw its troops from Harim came on Monday.
appeal         head hypothetical
    + hypothetical Averia heard an appeal to withdraw its troops from Harim.
approval       head planned
    + planned Averia got approval to deploy troops to Harim.
assertion      content hearsay alleged
    + alleged The paper printed the assertion that Candria had shelled Dunmere.
assurance      content
    + AGREE Averia gave an assurance that it would withdraw its troops from Harim.
attempt        head
    + happened Red Lantern made an attempt to seize the Averian base at Dunmere.
authorisation/authorization head planned
    + planned Averia got authorisation to deploy troops to Harim.
ban            none
    + CONCEDE Candria obeyed the ban on shelling Dunmere.
belief         content alleged
    + alleged Averia voiced the belief that Red Lantern had shelled Dunmere.
bid            head planned
    + planned Candria made a bid to seize Harim from Averia.
bill           head planned
    + planned The Averian parliament passed a bill to withdraw troops from Harim.
blame          alleged
    + alleged Candria got the blame for shelling Dunmere.
blueprint      head to:planned step:planned
    + planned Averia spoke of a blueprint for the withdrawal of Candrian troops from Harim.
call           head hypothetical
    + hypothetical Averia heard a call to withdraw its troops from Harim.
campaign       head
    + COERCE Candria began a campaign to seize Harim.
cancellation   of:none step:none
    - The paper wrote of the cancellation of sanctions by Averia on Candria.
capability     head hypothetical
    + hypothetical Candria has the capability to bomb Dunmere.
chance         content head hypothetical
    + hypothetical Averia has a chance to seize Harim.
charge         content hearsay alleged
    + alleged Osman Kray faces charges that he killed two soldiers in Dunmere.
claim          content hearsay alleged
    + alleged The paper printed claims that Candria had shelled Dunmere.
clue           content
    + ASSAULT The police have a clue that Candria shelled Dunmere.
    - There is no clue that Candria shelled Dunmere.
command        planned
    + planned Averian troops got the command to withdraw from Harim.
commitment     head planned
    + planned Averia made a commitment to withdraw its troops from Harim.
concern        content hypothetical
    + hypothetical Averia voiced concern that Candria had shelled Dunmere.
condition      head hypothetical
    + hypothetical Averia spoke of the condition of the withdrawal of Candrian troops from Harim.
confirmation   content
    + ASSAULT Averia has confirmation that Candria shelled Dunmere.
conspiracy     head planned
    + planned Red Lantern formed a conspiracy to attack Dunmere.
conviction     content
    + SANCTION Averia voiced the conviction that Candria had shelled Dunmere.
danger         content hypothetical
    + hypothetical Averia saw the danger that Candria had shelled Dunmere.
deadline       head planned
    + planned Averia missed the deadline to withdraw its troops from Harim.
deal           head planned
    + planned Averia has a deal to withdraw its troops from Harim.
debate         step:hypothetical
    + hypothetical Averia spoke of the debate on the withdrawal of Candrian troops from Harim.
decision       head planned said:happened
    + planned Averia made the decision to withdraw its troops from Harim.
    + happened Averia's decision to lift its sanctions on Candria cheered traders.
demand         content head hypothetical
    + hypothetical Averia heard a demand to withdraw its troops from Harim.
denial         content denied
    + denied Candria issued a denial that its army had shelled Dunmere.
design         planned
    + planned Candria has designs to seize Harim.
desire         head hypothetical
    + hypothetical Averia has the desire to withdraw its troops from Harim.
dialogue       step:hypothetical
    + hypothetical Averia spoke of a dialogue on the withdrawal of Candrian troops from Harim.
directive      head planned
    + planned Averia spoke of a directive for the withdrawal of Candrian troops from Harim.
discussion     step:hypothetical
    + hypothetical Averia spoke of a discussion on the withdrawal of Candrian troops from Harim.
doubt          content that:hypothetical no:happened
    + hypothetical Averia voiced doubts that Candria had shelled Dunmere.
    + happened There is no doubt that Candria shelled Dunmere on Monday.
draft          head to:planned step:planned
    + planned Averia spoke of a draft for the withdrawal of Candrian troops from Harim.
dream          hypothetical
    + hypothetical The rebels gave up the dream of seizing Harim.
drive          head planned
    + planned Averia began a drive to seize Harim.
eagerness      head hypothetical
    + hypothetical Averia showed its eagerness to withdraw its troops from Harim.
easing         of:none step:none
    + CONCEDE The paper wrote of the easing of sanctions by Averia on Candria.
effort         head
    + RETREAT Averia began efforts to withdraw its troops from Harim.
end            of:none step:none
    - The paper wrote of the end to sanctions by Averia on Candria.
estimate       content alleged
    + alleged The paper printed an estimate that Red Lantern had killed forty soldiers in Dunmere.
evidence       content
    + ASSAULT Averia has evidence that Candria shelled Dunmere.
    - There is no evidence that Candria shelled Dunmere.
    - Averia has not found any evidence that Candria shelled Dunmere.
fact           content
    + ASSAULT Averia cited the fact that Candria had shelled Dunmere.
failure        head none
    + CONCEDE Averia regretted its failure to seize Harim.
fear           content hypothetical
    + hypothetical Averia voiced fears that Candria had shelled Dunmere.
fight          head
    + ASSAULT Averia began the fight to seize Harim.
framework      head to:planned step:planned
    + planned Averia spoke of a framework for the withdrawal of Candrian troops from Harim.
goal           head planned
    + planned Averia has the goal to withdraw its troops from Harim.
guarantee      head to:planned step:planned
    + planned Averia spoke of a guarantee for the withdrawal of Candrian troops from Harim.
halt           none
    + SUPPORT Averia welcomed a halt to shelling Dunmere.
hint           content that:alleged
    + alleged Averia has a hint that Candria shelled Dunmere.
    - There was no hint that Candria had shelled Dunmere.
hope           content hypothetical
    + hypothetical Averia voiced the hope that Candria had withdrawn its troops from Harim.
idea           content
    + RETREAT Averia liked the idea that Candria had withdrawn its troops from Harim.
inability      head none
    + CONCEDE Averia regretted its inability to seize Harim.
indication     content that:alleged
    + alleged Averia has indications that Candria shelled Dunmere.
    - There is no indication that Candria shelled Dunmere.
insistence     content
    + CONCEDE Averia dropped its insistence that Candria had shelled Dunmere.
intent         head planned
    + planned Averia stated its intent to withdraw its troops from Harim.
intention      head planned
    + planned Averia stated its intention to withdraw its troops from Harim.
invitation     head hypothetical
    + hypothetical Averia got an invitation to withdraw its troops from Harim.
issue          step:hypothetical
    + hypothetical Averia spoke of the issue of the withdrawal of Candrian troops from Harim.
law            head planned
    + planned Averia passed a law to withdraw its troops from Harim.
legislation    head planned
    + planned Averia passed legislation to withdraw its troops from Harim.
lifting        of:none step:none
    + CONCEDE The paper wrote of the lifting of sanctions by Averia on Candria.
mandate        head planned
    + planned Averian troops have a mandate to seize Harim.
mechanism      head to:planned step:planned
    + planned Averia spoke of a mechanism for the withdrawal of Candrian troops from Harim.
mission        head planned
    + planned Averian troops have a mission to seize Harim.
move           head planned
    + planned Averia made a move to withdraw its troops from Harim.
need           head hypothetical
    + hypothetical Averia saw the need to withdraw its troops from Harim.
negotiation    step:hypothetical
    + hypothetical Averia spoke of negotiations on the withdrawal of Candrian troops from Harim.
news           content
    + ASSAULT Averia got news that Candria had shelled Dunmere.
objective      head to:planned step:planned
    + planned Averia spoke of a objective for the withdrawal of Candrian troops from Harim.
obstacle       step:hypothetical
    + hypothetical The paper wrote of obstacles to the withdrawal of Candrian troops from Harim.
offer          head planned
    + planned Averia made an offer to withdraw its troops from Harim.
operation      head planned
    + planned Averia launched an operation to seize Harim.
opportunity    head hypothetical
    + hypothetical Averia has an opportunity to withdraw its troops from Harim.
option         head hypothetical
    + hypothetical Averia spoke of the option of the withdrawal of Candrian troops from Harim.
order          head planned
    + planned Averian troops got orders to withdraw from Harim.
pact           head planned
    + planned Averia has a pact to withdraw its troops from Harim.
path           step:hypothetical
    + hypothetical The paper wrote of a path to the withdrawal of Candrian troops from Harim.
permission     head hypothetical
    + hypothetical Averia has permission to withdraw its troops from Harim.
plan           head planned
    + planned Averia has a plan to withdraw its troops from Harim.
pledge         content head planned
    + planned Averia made a pledge to withdraw its troops from Harim.
plot           head planned
    + planned Red Lantern hatched a plot to attack Dunmere.
possibility    content hypothetical
    + hypothetical Averia saw the possibility that Candria had shelled Dunmere.
precondition   head hypothetical
    + hypothetical Averia spoke of the precondition of the withdrawal of Candrian troops from Harim.
prediction     content hypothetical
    + hypothetical The paper printed a prediction that Candria had withdrawn its troops from Harim.
preparation    head planned
    + planned Averia made preparations to withdraw its troops from Harim.
prerequisite   head hypothetical
    + hypothetical Averia spoke of the prerequisite of the withdrawal of Candrian troops from Harim.
pressure       head hypothetical
    + hypothetical Averia faces pressure to withdraw its troops from Harim.
priority       head to:planned step:planned
    + planned Averia spoke of a priority for the withdrawal of Candrian troops from Harim.
procedure      head planned
    + planned Averia began procedures to withdraw its troops from Harim.
program        head planned
    + planned Averia began a program to withdraw its troops from Harim.
programme      head planned
    + planned Averia began a programme to withdraw its troops from Harim.
promise        content head planned
    + planned Averia made a promise to withdraw its troops from Harim.
proof          content
    + ASSAULT Averia has proof that Candria shelled Dunmere.
proposal       head hypothetical
    + hypothetical Averia made a proposal to withdraw its troops from Harim.
prospect       content head hypothetical
    + hypothetical Averia spoke of the prospect of the withdrawal of Candrian troops from Harim.
purpose        head planned
    + planned Candrian troops have the purpose to seize Harim.
push           head hypothetical
    + hypothetical Averia began a push to seize Harim.
question       step:hypothetical
    + hypothetical Averia spoke of the question of the withdrawal of Candrian troops from Harim.
readiness      head planned
    + planned Averia stated its readiness to withdraw its troops from Harim.
reason         head
    + RETREAT Averia has a reason to withdraw its troops from Harim.
refusal        head none
    + SUPPORT Averia defended its refusal to withdraw its troops from Harim.
rejection      step:hypothetical
    + hypothetical The paper wrote of the rejection of the withdrawal of Candrian troops from Harim.
relief         of:none step:none
    - The paper wrote of the relief from sanctions by Averia on Candria.
reluctance     head none
    - Averia showed its reluctance to withdraw its troops from Harim.
reminder       content
    + ASSAULT Averia got a reminder that Candria had shelled Dunmere.
removal        of:none step:none
    - The paper wrote of the removal of sanctions by Averia on Candria.
repeal         of:none step:none
    - The paper wrote of the repeal of sanctions by Averia on Candria.
report         content hearsay to:alleged
    + alleged The paper printed reports that Candria had shelled Dunmere.
request        head hypothetical
    + hypothetical Averia got a request to withdraw its troops from Harim.
resistance     step:hypothetical
    + hypothetical The paper wrote of Averian resistance to the withdrawal of Candrian troops from Harim.
resolution     head planned
    + planned The Averian parliament passed a resolution to withdraw troops from Harim.
resolve        planned
    + planned Averia showed its resolve to seize Harim.
responsibility head
    + RETREAT Averia has the responsibility to withdraw its troops from Harim.
reversal       of:none step:none
    - The paper wrote of the reversal of sanctions by Averia on Candria.
right          head hypothetical
    + hypothetical Averia has the right to withdraw its troops from Harim.
risk           content hypothetical
    + hypothetical Averia saw the risk that Candria had shelled Dunmere.
roadmap        head to:planned step:planned
    + planned Averia spoke of a roadmap for the withdrawal of Candrian troops from Harim.
rumor/rumour   content hearsay alleged
    + alleged The paper printed rumours that Candria had shelled Dunmere.
schedule       planned
    + planned Averia has a schedule to withdraw its troops from Harim.
scheme         head planned
    + planned Candria has a scheme to seize Harim.
secret         content no:happened
    + happened It is no secret that Candria shelled Dunmere.
sign           content
    - There was no sign on Monday that Candria had shelled Dunmere.
    + ASSAULT Averia saw signs that Candria had shelled Dunmere.
speculation    content hearsay alleged
    + alleged The paper printed speculation that Candria had shelled Dunmere.
statement      content
    + ASSAULT Averia issued a statement that Candria had shelled Dunmere.
step           head planned
    + planned Averia took steps to withdraw its troops from Harim.
struggle       head
    + COERCE The rebels began the struggle to seize Harim.
suggestion     content hearsay hypothetical
    + hypothetical Averia heard the suggestion that Candria had shelled Dunmere.
support        step:hypothetical
    + hypothetical The paper wrote of Averian support for the withdrawal of Candrian troops from Harim.
surprise       content no:happened
    + happened It was no surprise that Candria shelled Dunmere.
suspension     of:none step:none
    + SANCTION The paper wrote of the suspension of sanctions by Averia on Candria.
suspicion      content alleged
    + alleged Averia voiced the suspicion that Red Lantern had shelled Dunmere.
talk           step:hypothetical
    + hypothetical The paper wrote of talks on the withdrawal of Candrian troops from Harim.
task           head planned
    + planned Averian troops have the task to seize Harim.
termination    of:none step:none
    - The paper wrote of the termination of sanctions by Averia on Candria.
threat         content head threatened
    + threatened Candria made a threat to shell Dunmere.
timeline       head to:planned step:planned
    + planned Averia spoke of a timeline for the withdrawal of Candrian troops from Harim.
timetable      head to:planned step:planned
    + planned Averia spoke of a timetable for the withdrawal of Candrian troops from Harim.
trace          content
    - Averia found no trace that Candria had shelled Dunmere.
ultimatum      head threatened
    + threatened Candria issued an ultimatum to shell Dunmere.
undertaking    content head planned
    + planned Averia gave an undertaking to withdraw its troops from Harim.
unwillingness  head none
    - Averia showed its unwillingness to withdraw its troops from Harim.
urge           head hypothetical
    + hypothetical The rebels felt the urge to seize Harim.
view           content
    + ASSAULT Averia took the view that Candria had shelled Dunmere.
vote           planned
    + planned The Averian parliament held a vote to withdraw troops from Harim.
vow            content head planned
    + planned Averia made a vow to withdraw its troops from Harim.
waiver         of:none step:none
    - The paper wrote of the waiver of sanctions by Averia on Candria.
warning        content head hypothetical
    + hypothetical Averia got a warning that Candria had shelled Dunmere.
warrant        head planned
    + planned The paper printed the warrant for the arrest of Osman Kray.
way            head
    + RETREAT Averia found a way to withdraw its troops from Harim.
willingness    head planned
    + planned Averia stated its willingness to withdraw its troops from Harim.
wish           head hypothetical
    + hypothetical Averia has the wish to withdraw its troops from Harim.
worry          content hypothetical
    + hypothetical Averia voiced worries that Candria had shelled Dunmere.
`;

/** Adjectives that govern an infinitive: "ready to withdraw". One a line and sorted, as the nouns above. */
export const governingAdjectiveTable = `
able           head hypothetical past:happened
    + happened Averian troops were able to retake Harim on Monday.
    + hypothetical Averia is able to withdraw its troops from Harim.
about          head planned
    + planned Averia is about to withdraw its troops from Harim.
afraid         hypothetical
    + hypothetical Averia is afraid to withdraw its troops from Harim.
capable        of:hypothetical
    + hypothetical Candrian troops are capable of shelling Dunmere.
certain        content no:hypothetical
    + ASSAULT It is certain that Candria shelled Dunmere.
    + hypothetical It is not certain that Candria shelled Dunmere.
clear          content no:hypothetical
    + ASSAULT It is clear that Candria shelled Dunmere.
    + hypothetical It is not clear that Candria shelled Dunmere.
due            head planned
    + planned Averian troops are due to withdraw from Harim.
eager          head hypothetical
    + hypothetical Averia is eager to withdraw its troops from Harim.
false          content that:none
    - It is false that Candria shelled Dunmere.
free           head
    + RETREAT Averia is free to withdraw its troops from Harim.
hesitant       head
    + RETREAT Averia is hesitant to withdraw its troops from Harim.
impossible     content that:none
    - It is impossible that Candria shelled Dunmere.
keen           head hypothetical
    + hypothetical Averia is keen to withdraw its troops from Harim.
likely         content head hypothetical
    + hypothetical Averia is likely to withdraw its troops from Harim.
poised         head planned
    + planned Averia is poised to withdraw its troops from Harim.
possible       content head hypothetical
    + hypothetical It is possible that Candria shelled Dunmere.
prepared       head planned
    + planned Averia is prepared to withdraw its troops from Harim.
probable       content that:alleged
    + alleged It is probable that Candria shelled Dunmere.
ready          head planned
    + planned Averia is ready to withdraw its troops from Harim.
reluctant      head none
    - Averia is reluctant to withdraw its troops from Harim.
set            head planned
    + planned Averia is set to withdraw its troops from Harim.
true           content
    + ASSAULT It is true that Candria shelled Dunmere.
    - It is not true that Candria shelled Dunmere.
unable         head none
    - Averia is unable to withdraw its troops from Harim.
unclear        content that:hypothetical
    + hypothetical It is unclear that Candria shelled Dunmere.
unlikely       content head hypothetical
    + hypothetical Averia is unlikely to withdraw its troops from Harim.
untrue         content that:none
    - It is untrue that Candria shelled Dunmere.
unwilling      head none
    - Averia is unwilling to withdraw its troops from Harim.
willing        head planned
    + planned Averia is willing to withdraw its troops from Harim.
`;
