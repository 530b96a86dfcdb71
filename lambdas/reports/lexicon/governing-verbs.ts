/**
 * Verbs that govern: each says how what hangs on it is read, a clause, an infinitive or a noun. One a line and sorted,
 * spellings of one verb parted by "/": the verb, its traits, then what it makes of what hangs on it, `position:modality`.
 * Traits and positions: governors.ts.
 */
export const governingVerbTable = `
abort          noun:none
accelerate     causes
accuse         content hearsay controls blames to:alleged of:alleged
acknowledge    says concedes
acquit         blames
add            says
admit          says concedes aspect
advise         informs controls to:hypothetical
advocate       gerund:hypothetical
affirm         says
agree          content must that:planned to:planned noun:planned
aim            to:planned
allege         says hearsay that:alleged to:alleged noun:alleged
allow          controls to:hypothetical
announce       says announces light ahead:announced to:announced noun:announced passive:announced
anticipate     gerund:hypothetical
appeal         controls to:hypothetical
appear         aspect to:alleged
approve        light to:planned noun:announced
argue          says
arrange        light
arrest         blames to:alleged
arrive         light
ask            wishes controls that:hypothetical to:hypothetical
assert         says
assume         that:alleged to:alleged
assure         says informs
attempt        governs aspect light
attend         light
attest         says
authorise/authorize controls light to:planned noun:announced
aver           says
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
beseech        controls to:hypothetical
bid            to:planned
blame          blames of:alleged
blog           says
boast          says
breach         light
break          light
brief          says informs
broker         light
call           refutes controls light to:hypothetical noun:hypothetical
cancel         light noun:none
carry          light
cause          controls
caution        says informs
cease          aspect to:none
chair          light
challenge      controls
charge         says blames that:alleged to:alleged
choose         to:planned
cite           content
claim          says hearsay light that:alleged to:alleged noun:alleged
co-ordinate/coordinate light
come           governs suffers
command        controls to:planned
comment        says
commit         light to:planned
compel         controls causes
complain       content
complete       aspect light
concede        says concedes
concern        with:none
conclude       content cites light
condemn        blames light
conduct        light
confide        says
confirm        says
consent        to:planned
consider       aspect to:hypothetical noun:hypothetical
conspire       to:planned
contemplate    gerund:hypothetical
contend        says
continue       governs aspect light
convene        governs light
convict        blames
convince       informs controls
counter        says
criticise/criticize blames
dare           governs
debate         gerund:hypothetical
decide         content that:planned to:planned
declare        says announces light ahead:announced to:announced noun:announced passive:announced
decline        to:none
delay          noun:planned passive:planned
deliver        light
demand         content wishes controls light causes that:hypothetical to:hypothetical noun:hypothetical
denounce       blames
deny           content cites refutes aspect light that:denied to:denied gerund:denied noun:denied passive:denied
deploy         controls light to:planned
describe       refutes
design         to:planned
desire         to:hypothetical noun:hypothetical
detain         blames to:alleged
deter          noun:hypothetical
direct         controls light to:planned
disavow        to:denied
disclaim       light to:denied noun:denied
disclose       says
discourage     blames to:none
discuss        gerund:hypothetical noun:hypothetical
dismiss        refutes
disown         refutes to:denied noun:denied
dispatch       controls to:planned
dissuade       blames to:none
do             light
dream          to:hypothetical
drop           light
elect          to:planned
emphasise/emphasize says
enable         controls to:hypothetical
encourage      controls to:hypothetical
end            light
endeavour/endeavor governs
endure         suffers
engage         light
ensure         content causes
enter          light
entreat        controls to:hypothetical
entrust        with:none
envisage       gerund:hypothetical noun:hypothetical
escalate       light
escape         suffers
establish      light
estimate       content hearsay to:alleged
execute        light
exhort         controls to:hypothetical
expand         light
expect         content controls that:hypothetical to:hypothetical noun:hypothetical passive:planned
expedite       causes
explain        says
express        light
extend         light
face           light suffers
fail           aspect to:none
favor/favour   gerund:hypothetical
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
foresee        content that:hypothetical noun:hypothetical
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
hesitate       to:none
hire           controls to:planned
hold           blames light to:alleged
hope           content guesses that:hypothetical to:hypothetical noun:hypothetical
host           light
hurl           light
imagine        gerund:hypothetical
implore        controls to:hypothetical
imply          content cites that:alleged
impose         light
indicate       says
indict         blames to:alleged
inflict        light
inform         says informs
initiate       light
ink            light
insist         says wishes
instruct       controls to:planned
intend         to:planned noun:planned
intensify      light
invite         controls to:hypothetical
issue          light
jail           blames
join           governs light
keep           aspect light
kick           light
know           content hearsay
lament         content
launch         light
lay            light
lead           controls light
learn          content
level          light
like           controls
lobby          to:hypothetical
lodge          light
maintain       says light
make           light
manage         governs aspect
mandate        controls to:planned
mastermind     light
mean           content
mediate        light
meet           governs
mention        says
mobilise/mobilize controls to:planned
mount          light
move           to:planned
mull           gerund:hypothetical
need           controls to:hypothetical
neglect        to:none
note           says
notify         says informs
oblige         controls
offer          light to:planned noun:planned
open           light
oppose         gerund:hypothetical noun:hypothetical
opt            to:planned
orchestrate    light
order          wishes controls light causes to:planned noun:announced
organise/organize light
participate    light
pay            controls light
perform        light
permit         controls to:hypothetical
persuade       informs controls to:hypothetical
pin            light
plan           light to:planned for:planned noun:planned passive:planned
plead          to:hypothetical
pledge         content that:planned to:planned noun:planned
plot           to:planned
poise          to:planned
ponder         gerund:hypothetical
post           says
postpone       light noun:planned passive:planned
practice/practise gerund:hypothetical noun:hypothetical
praise         blames
pray           that:hypothetical to:hypothetical
predict        content that:hypothetical to:hypothetical
prepare        light to:planned for:planned noun:planned passive:planned
press          controls to:hypothetical
pressure       controls to:hypothetical
pressurise     controls
presume        to:alleged
prevent        blames to:none noun:hypothetical
proceed        governs
proclaim       says announces ahead:announced to:announced
prohibit       controls to:none
promise        content informs that:planned to:planned noun:planned
pronounce      says
propose        content wishes light that:hypothetical to:hypothetical noun:hypothetical
prosecute      blames
protest        content
provide        light
punish         blames
pursue         light
push           controls to:hypothetical noun:hypothetical
put            light
quote          content cites
rain           light
ramp           light
reach          light
reaffirm       says
rebuke         blames
rebut          refutes
recall         says
receive        light suffers
reckon         content that:alleged to:alleged
recognise/recognize concedes content
recommend      content wishes that:hypothetical to:hypothetical
recount        says
recruit        controls to:planned
refuse         aspect to:none
refute         refutes to:denied
rehearse       gerund:hypothetical noun:hypothetical
reiterate      says
reject         refutes light noun:hypothetical
remain         aspect
remark         says
remind         says informs
renew          light
repeat         must light
repel          suffers
report         says hearsay controls to:alleged noun:alleged
request        content wishes controls light that:hypothetical to:hypothetical noun:hypothetical
require        wishes controls to:hypothetical
resolve        to:planned
resume         aspect light
retort         says
reveal         says
rubbish        refutes
rule           noun:hypothetical
rumor/rumour   hearsay to:alleged
run            light
rush           governs
sanction       blames
say            says hearsay controls
schedule       controls to:planned noun:planned passive:planned
scramble       governs
scrap          noun:none
seal           light
secure         causes
see            content controls
seek           light to:hypothetical noun:hypothetical
seem           aspect to:alleged
send           controls light to:planned
sentence       blames
serve          light
set            light to:planned
show           content
sign           light
simulate       gerund:hypothetical noun:hypothetical
slam           blames
spearhead      light
speculate      that:alleged
speed          causes
sponsor        light
stage          light
start          aspect light
state          says
step           light
stipulate      says
stop           aspect blames to:none
stress         says
strive         governs
struggle       governs
sue            blames
suffer         suffers
suggest        says guesses wishes that:alleged to:alleged
summon         controls
support        light noun:hypothetical
suppose        to:hypothetical
survive        suffers
suspect        content guesses hearsay controls blames that:alleged to:alleged noun:alleged of:alleged
suspend        aspect light
sustain        suffers
swear          content that:planned to:planned noun:planned
take           light
task           to:planned with:none
tell           says informs controls to:hypothetical
tend           aspect
testify        says
thank          blames
think          content guesses hearsay that:alleged to:alleged
threaten       content informs that:threatened to:threatened noun:threatened
throw          light
thwart         suffers noun:none
tip            controls with:none
train          controls to:planned for:planned
travel         light
try            governs aspect blames
tweet          says
undergo        suffers
underline      says
underscore     says
understand     content hearsay to:alleged
undertake      light to:planned
unleash        light
unveil         announces ahead:announced to:announced noun:announced
urge           wishes controls light to:hypothetical noun:hypothetical
use            governs controls light
violate        light
voice          light
volunteer      to:planned
vote           to:planned
vow            content that:planned to:planned noun:planned
wage           light
want           controls light that:hypothetical to:hypothetical noun:hypothetical
warn           says informs guesses controls ahead:hypothetical to:hypothetical noun:hypothetical
weigh          gerund:hypothetical
welcome        light
wind           light
wish           controls that:hypothetical to:hypothetical
withstand      suffers
work           governs
write          says
`;
