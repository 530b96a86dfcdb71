/**
 * Verbs that govern: each says how what hangs on it is read, a clause, an infinitive or a noun. One a line and sorted,
 * spellings of one verb parted by "/": the verb, its traits, then what it makes of what hangs on it, `position:modality`.
 * Traits and positions: governors.ts.
 */
export const governingVerbTable = `
abandon        to:none
abort          noun:none
accelerate     causes
accuse         content hearsay controls blames to:alleged of:alleged
acknowledge    content behind cites
acquit         blames
add            content behind cites must insists
admit          content aspect
advise         informs controls to:hypothetical
advocate       to:hypothetical
affirm         content
agree          content must governs that:planned to:planned noun:planned
aim            governs to:planned
allege         content behind cites hearsay that:alleged to:alleged noun:alleged
allow          controls to:hypothetical
announce       content behind cites must announces light ahead:announced to:announced noun:announced passive:announced
anticipate     to:hypothetical
appeal         controls to:hypothetical
appear         aspect to:alleged
approve        light to:planned noun:announced
argue          content cites must insists
arrange        light
arrest         blames to:alleged
arrive         light
ask            wishes controls that:hypothetical to:hypothetical
assert         content insists
assume         that:alleged to:alleged
assure         informs
attempt        governs aspect light
attend         light
authorise/authorize controls light to:planned noun:announced
avert          noun:hypothetical
avoid          aspect to:none noun:hypothetical
await          noun:hypothetical
back           light noun:hypothetical
ban            blames to:none
bar            blames to:none
be             governs
beg            controls to:hypothetical
begin          aspect light
believe        content must guesses hearsay controls that:alleged to:alleged
bid            to:planned
blame          blames of:alleged
blog           content
boast          content
breach         light
break          light
brief          informs
broker         light
call           refutes controls light to:hypothetical noun:hypothetical
cancel         light to:none noun:none
carry          light
cause          controls
caution        content informs
cease          aspect to:none
chair          light
challenge      controls
charge         content behind blames to:alleged
choose         governs to:planned
cite           content
claim          content behind cites must insists hearsay governs light that:alleged to:alleged noun:alleged
co-ordinate/coordinate light
come           governs suffers
command        controls to:planned
comment        content
commit         governs light to:planned
compel         controls causes
complain       content
complete       aspect light
concern        with:none
conclude       content light
condemn        blames light
conduct        light
confirm        content behind cites
consent        governs
consider       aspect to:hypothetical noun:hypothetical
conspire       to:planned
contemplate    to:hypothetical
contend        content
continue       governs aspect light
convene        governs light
convict        blames
convince       informs controls
criticise/criticize blames
dare           governs
debate         to:hypothetical
decide         content governs that:planned to:planned
declare        content behind cites must insists announces light ahead:announced to:announced noun:announced passive:announced
decline        governs to:none
delay          passive:planned
deliver        light
demand         content wishes controls light causes that:hypothetical to:hypothetical noun:hypothetical
denounce       blames
deny           content cites insists refutes aspect light that:denied to:denied gerund:denied noun:denied passive:denied
deploy         controls light to:planned
describe       refutes
design         to:planned
detain         blames to:alleged
deter          noun:hypothetical
direct         controls light to:planned
disavow        to:denied
disclaim       light to:denied noun:denied
disclose       content cites
discourage     blames to:none
discuss        to:hypothetical noun:hypothetical
dismiss        refutes
disown         refutes to:denied noun:denied
dispatch       controls to:planned
dissuade       blames to:none
do             light
dream          to:hypothetical
drop           light
elect          governs
emphasise/emphasize content must
enable         controls to:hypothetical
encourage      controls to:hypothetical
end            light
endure         suffers
engage         light
ensure         content causes
enter          light
entrust        with:none
escalate       light
escape         suffers
establish      light
estimate       content hearsay to:alleged
execute        light
expand         light
expect         content governs controls that:hypothetical to:hypothetical noun:hypothetical passive:planned
expedite       causes
explain        content
express        light
extend         light
face           light suffers
fail           governs aspect to:none
favor/favour   to:hypothetical
fear           content guesses that:hypothetical to:hypothetical noun:hypothetical
fight          governs
file           light
finalise/finalize light
find           content
fine           blames
finish         aspect
fire           light
fly            light
foil           suffers noun:none
follow         light
forbid         controls to:none
force          controls causes
forge          light
gather         governs light
get            controls
give           light
go             governs going:planned
grant          light
halt           aspect light to:none noun:none
hasten         causes
have           governs light
hear           content
help           aspect controls
hesitate       governs to:none
hire           controls to:planned
hold           blames light to:alleged
hope           content guesses governs that:hypothetical to:hypothetical noun:hypothetical
host           light
hurl           light
imagine        to:hypothetical
implore        controls to:hypothetical
imply          content that:alleged
impose         light
indicate       content
indict         blames to:alleged
inflict        light
inform         informs
initiate       light
ink            light
insist         content behind cites must insists wishes
instruct       controls to:planned
intend         governs to:planned noun:planned
intensify      light
invite         controls to:hypothetical
issue          light
jail           blames
join           governs light
keep           aspect light
kick           light
know           content hearsay
launch         light
lay            light
lead           controls light
learn          content
level          light
like           controls
lobby          to:hypothetical
lodge          light
maintain       content must insists light
make           light
manage         governs aspect
mandate        controls to:planned
mastermind     light
mean           content
mediate        light
meet           governs
mention        content
mobilise/mobilize controls to:planned
mount          light
move           governs to:planned
mull           to:hypothetical
need           governs controls to:hypothetical
neglect        to:none
note           content behind cites must
notify         informs
oblige         controls
offer          governs light to:planned noun:planned
open           light
oppose         to:hypothetical noun:hypothetical
opt            governs to:planned
orchestrate    light
order          wishes controls light causes to:planned noun:announced
organise/organize light
participate    light
pay            controls light
perform        light
permit         controls to:hypothetical
persuade       informs controls to:hypothetical
pin            light
plan           governs light to:planned for:planned noun:planned passive:planned
plead          to:hypothetical
pledge         content governs that:planned to:planned noun:planned
plot           to:planned
poise          to:planned
post           content
postpone       light passive:planned
practice/practise to:hypothetical noun:hypothetical
praise         blames
pray           that:hypothetical to:hypothetical
predict        content that:hypothetical to:hypothetical
prepare        governs light to:planned for:planned noun:planned passive:planned
press          controls to:hypothetical
pressure       controls to:hypothetical
pressurise     controls
presume        to:alleged
prevent        blames to:none noun:hypothetical
proceed        governs
proclaim       announces ahead:announced to:announced
prohibit       controls to:none
promise        content informs governs that:planned to:planned noun:planned
propose        content wishes light that:hypothetical to:hypothetical noun:hypothetical
prosecute      blames
protest        content
provide        light
punish         blames
pursue         light
push           governs controls to:hypothetical noun:hypothetical
put            light
quote          content behind cites
rain           light
ramp           light
reach          light
rebuke         blames
rebut          refutes
recall         content
receive        light suffers
reckon         content that:alleged to:alleged
recommend      content wishes that:hypothetical to:hypothetical
recruit        controls to:planned
refuse         governs aspect to:none
refute         refutes to:denied
rehearse       to:hypothetical noun:hypothetical
reiterate      content must insists
reject         refutes light noun:hypothetical
remain         aspect
remark         content
remind         informs
renew          light
repeat         must light
repel          suffers
report         content behind cites hearsay controls to:alleged noun:alleged
request        content wishes controls light that:hypothetical to:hypothetical noun:hypothetical
require        wishes controls to:hypothetical
resolve        to:planned
resume         aspect light
reveal         content behind cites
rubbish        refutes
rule           to:none noun:hypothetical
rumor/rumour   hearsay to:alleged
run            light
rush           governs
sanction       blames
say            content behind cites must insists hearsay controls
schedule       controls to:planned noun:planned passive:planned
scrap          to:none noun:none
seal           light
secure         causes
see            content controls
seek           governs light to:hypothetical noun:hypothetical
seem           aspect to:alleged
send           controls light to:planned
sentence       blames
serve          light
set            governs light to:planned
shelve         to:none
show           content
sign           light
simulate       to:hypothetical noun:hypothetical
slam           blames
spearhead      light
speculate      that:alleged
speed          causes
sponsor        light
stage          light
start          aspect light
state          content behind cites must insists
step           light
stop           aspect blames to:none
stress         content must insists
struggle       governs
sue            blames to:alleged
suffer         suffers
suggest        content cites guesses wishes that:alleged to:alleged
summon         controls
support        light noun:hypothetical
suppose        to:hypothetical
survive        suffers
suspect        content guesses hearsay controls blames that:alleged to:alleged noun:alleged of:alleged
suspend        aspect light
sustain        suffers
swear          content governs that:planned to:planned
take           light
task           to:planned with:none
tell           content behind cites must insists informs controls to:hypothetical
tend           aspect
testify        content
thank          blames
think          content guesses hearsay that:alleged to:alleged
threaten       content informs governs that:threatened to:threatened noun:threatened
throw          light
thwart         suffers noun:none
tip            controls with:none
train          controls to:planned for:planned
travel         light
try            governs aspect blames
tweet          content
undergo        suffers
understand     content hearsay to:alleged
undertake      light to:planned
unleash        light
unveil         announces ahead:announced to:announced noun:announced
urge           wishes controls light to:hypothetical noun:hypothetical
use            governs controls light
violate        light
voice          light
volunteer      governs
vote           governs to:planned
vow            content governs that:planned to:planned
wage           light
want           governs controls light that:hypothetical to:hypothetical noun:hypothetical
warn           content behind cites must informs guesses controls ahead:hypothetical to:hypothetical noun:hypothetical
weigh          to:hypothetical
welcome        light
wind           light
wish           governs controls that:hypothetical to:hypothetical
withstand      suffers
work           governs
write          content behind cites
`;
