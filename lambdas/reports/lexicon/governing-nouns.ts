/**
 * Nouns that govern: a that-clause, an infinitive or a gerund hangs on them ("the claim that", "the plan to", "accusations
 * of"). One a line and sorted, in the singular: the noun, its traits, then the modality that it gives to what hangs on it.
 * The traits are explained in governors.ts.
 */
export const governingNounTable = `
ability        head hypothetical
accord         head planned
accusation     content hearsay alleged
agreement      content head planned
aim            head planned
allegation     content hearsay alleged
ambition       head planned
announcement   content announced
appeal         head hypothetical
approval       head planned
assertion      content hearsay alleged
assurance      content
attempt        head
authorisation/authorization head planned
ban            none
belief         content alleged
bid            head planned
bill           head planned
blame          alleged
call           head hypothetical
campaign       head
capability     head hypothetical
chance         head hypothetical
charge         content hearsay alleged
claim          content hearsay alleged
command        planned
commitment     head planned
concern        content hypothetical
confirmation   content
conspiracy     head planned
conviction     content
danger         hypothetical
deadline       head planned
deal           head planned
debate         hypothetical
decision       head planned
demand         content head hypothetical
denial         content denied
design         planned
desire         head hypothetical
dream          hypothetical
drive          head planned
eagerness      head hypothetical
effort         head
estimate       alleged
evidence       content
fact           content
failure        head none
fear           content hypothetical
fight          head
goal           head planned
halt           none
hope           content hypothetical
idea           content
inability      head none
insistence     content
intent         head planned
intention      head planned
invitation     head hypothetical
law            head planned
legislation    head planned
lobby          hypothetical
mandate        head planned
mission        head planned
move           head planned
need           head hypothetical
news           content
offer          head planned
operation      head planned
opportunity    head hypothetical
order          head planned
pact           head planned
permission     head hypothetical
plan           head planned
pledge         content head planned
plot           head planned
possibility    hypothetical
practice       hypothetical
prediction     content hypothetical
preparation    head planned
pressure       head hypothetical
procedure      head planned
program        head planned
programme      head planned
promise        content head planned
proof          content
proposal       head hypothetical
purpose        head planned
push           head hypothetical
readiness      head planned
reason         head
refusal        head none
reluctance     head none
reminder       content
report         content hearsay to:alleged
request        head hypothetical
resolution     head planned
resolve        planned
responsibility head
right          head hypothetical
risk           hypothetical
rule           none
rumor/rumour   content hearsay alleged
schedule       planned
scheme         head planned
sign           content
speculation    content hearsay alleged
statement      content
step           head planned
struggle       head
suggestion     content hearsay hypothetical
suspicion      content alleged
task           head planned
threat         content head threatened
ultimatum      head threatened
undertaking    content head planned
unwillingness  head none
urge           head hypothetical
view           content
vote           planned
vow            content head planned
warning        content head hypothetical
way            head
willingness    head planned
wish           head hypothetical
worry          content hypothetical
`;

/** Adjectives that govern an infinitive: "ready to withdraw". One a line and sorted, as the nouns above. */
export const governingAdjectiveTable = `
able           head hypothetical
about          head planned
accused        alleged
afraid         hypothetical
bound          head planned
capable        hypothetical
determined     head planned
due            head planned
eager          head hypothetical
expected       head planned
forced         head
free           head
hesitant       head
keen           head hypothetical
likely         head hypothetical
obliged        head
poised         head planned
prepared       head planned
ready          head planned
reluctant      head none
scheduled      planned
set            head planned
suspected      alleged
unable         head none
unlikely       head hypothetical
unwilling      head none
willing        head planned
`;
