/**
 * Nouns and adjectives that govern: a that-clause, an infinitive or "of" hangs on them ("the claim that", "ready to",
 * "accusations of"). One a line and sorted: the word, its traits, then the modality that it gives. Traits: governors.ts.
 */
export const governingNounTable = `
ability        head hypothetical
able           head hypothetical
about          head planned
accord         head planned
accusation     content hearsay alleged
accusations    content hearsay alleged
accused        alleged
afraid         hypothetical
agreement      content head planned
aim            head planned
allegation     content hearsay alleged
allegations    content hearsay alleged
announcement   content announced
announcements  content
appeal         head hypothetical
approval       head planned
assertion      content
assertions     content
assurance      content
assurances     content
attempt        head
attempts       head
authority      head
ban            none
belief         content
bid            head planned
bidding        head
bill           head planned
blame          alleged
bound          head planned
call           head hypothetical
calls          head hypothetical
campaign       head
capability     head hypothetical
capable        hypothetical
chance         head hypothetical
charge         content hearsay alleged
charges        content hearsay alleged
claim          content hearsay alleged
claims         content hearsay alleged
command        planned
commitment     head planned
concern        content
concerns       content
confirmation   content
conspiracy     head planned
conviction     content
danger         hypothetical
deadline       head planned
deal           head planned
debate         hypothetical
decision       head planned
decisions      head
demand         content head hypothetical
demands        content head hypothetical
denial         content
denials        content
design         planned
desire         head hypothetical
determined     head planned
dream          hypothetical
drive          head planned
due            head planned
eager          head hypothetical
effort         head
efforts        head
estimate       alleged
evidence       content
expected       head planned
fact           content
failure        head none
favor/favour   hypothetical
fear           content hypothetical
fears          content hypothetical
fight          head
forced         head
free           head
goal           head
halt           none
hesitant       head
hope           content hypothetical
hopes          content
idea           content
insistence     content
intent         head planned
intention      head planned
intentions     head planned
invitation     head hypothetical
keen           head hypothetical
law            head
legislation    head
likely         head hypothetical
lobby          hypothetical
mandate        head planned
mission        head planned
move           head planned
moves          head
need           head hypothetical
needs          hypothetical
news           content
obliged        head
offer          head planned
operation      head
opportunity    head hypothetical
order          head planned
orders         head planned
pact           head planned
permission     head hypothetical
plan           head planned
plans          head planned
pledge         content head planned
pledges        planned
plot           head planned
poised         head planned
possibility    hypothetical
practice/practise hypothetical
prediction     content
preparations   head planned
prepared       head planned
press          hypothetical
pressing       hypothetical
pressure       head hypothetical
procedure      head planned
procedures     head planned
program        head planned
programme      head planned
promise        content head planned
proof          content
proposal       head hypothetical
purpose        head
push           head hypothetical
readiness      head planned
ready          head planned
reason         head
refusal        head none
reluctant      head none
reminder       content
report         content hearsay to:alleged
reports        content hearsay to:alleged
request        head hypothetical
requests       head hypothetical
resolution     head planned
resolve        planned
responsibility head
right          head hypothetical
risk           hypothetical
rule           none
rumor/rumour   content hearsay alleged
rumors         content hearsay
rumours        content hearsay
schedule       planned
scheduled      planned
scheme         head planned
set            head planned
sign           content
signs          content
speculation    content hearsay
statement      content
statements     content
steps          head planned
stopping       none
struggle       head
suggestion     content hearsay hypothetical
suggestions    content hearsay
suspected      alleged
suspicion      content alleged
suspicions     content alleged
task           head planned
threat         content head threatened
threats        content head threatened
ultimatum      head threatened
unable         head none
unlikely       head hypothetical
unwilling      head none
urging         hypothetical
view           content
vote           planned
vow            head planned
want           head hypothetical
warning        content head
warnings       content
way            head
ways           head
willing        head planned
willingness    head planned
wish           head hypothetical
worries        content
`;
