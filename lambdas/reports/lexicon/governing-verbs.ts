/**
 * Verbs that govern: each says how what hangs on it is read, a clause, an infinitive or a noun. One a row and sorted,
 * spellings of one verb parted by "/": the verb, its traits, then what it makes of what hangs on it, `position:modality`
 * (traits and positions: governors.ts). Below it sentences: "+" and a modality or a class that some report of the sentence
 * has, "-" for a sentence that codes nothing. To add a verb, copy the row of one that is used alike and change its sentences.
 */
export const governingVerbTable = `
abandon        noun:none passive:none
    + RETREAT Averia abandoned its attack on Dunmere.
abort          noun:none
    - Averian jets aborted the strike on Dunmere.
accelerate     causes
    + RETREAT Averia accelerated the withdrawal of Candrian troops from Harim.
accept         step:planned
    + planned Averia accepted the withdrawal of Candrian troops from Harim.
accuse         content hearsay controls blames to:alleged of:alleged
    + alleged Averia accused Candria of shelling Dunmere.
acknowledge    says concedes
    - The Averian government acknowledged that it had not shelled Dunmere.
    + happened Candrian troops shelled Dunmere on Monday, the Averian government acknowledged.
acquit         blames
    + CONCEDE A court in Lisport acquitted Osman Kray of bombing the harbour.
add            says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government added.
admit          says concedes aspect
    - The Averian government admitted that it had not shelled Dunmere.
    + happened Candrian troops shelled Dunmere on Monday, the Averian government admitted.
advise         informs controls to:hypothetical
    + hypothetical Esmeria advised Averia to withdraw from Harim.
advocate       aspect to:hypothetical step:hypothetical
    + hypothetical The Averian government advocated shelling Dunmere.
    + hypothetical Averia advocated the withdrawal of Candrian troops from Harim.
affirm         says
    + denied The Averian government affirmed that it had not shelled Dunmere.
agree          content must that:planned to:planned noun:planned
    + AGREE Averia agreed that it would withdraw its troops from Harim.
aim            to:planned
    + planned Averia aims to withdraw its troops from Harim.
allege         says hearsay that:alleged to:alleged noun:alleged
    + alleged Candrian troops shelled Dunmere on Monday, the Averian government alleged.
allow          controls to:hypothetical
    + CONCEDE Borduva allowed Averia to withdraw its troops from Harim.
announce       says announces light ahead:announced to:announced noun:announced passive:announced
    + REQUEST The Averian government announced that Candria must withdraw its troops from Harim.
annul          noun:none passive:none
    + CONCEDE Averia annulled its sanctions on Candria.
anticipate     aspect to:hypothetical step:hypothetical
    + hypothetical The Averian army anticipated shelling Dunmere.
    + hypothetical Averia anticipated the withdrawal of Candrian troops from Harim.
appeal         controls to:hypothetical
    + REQUEST Averia appealed to Candria to withdraw its troops from Harim.
appear         aspect to:alleged
    + alleged Candrian troops appear to have shelled Dunmere.
approve        light to:planned noun:announced
    + announced The Averian government approved an attack on Red Lantern.
argue          says
    + denied The Averian government argued that it had not shelled Dunmere.
arrange        light
    + CONSULT Esmeria arranged talks with Candria in Port Vale.
arrest         blames to:alleged
    + COERCE Averian police arrested Osman Kray for killing two soldiers in Dunmere.
arrive         light
    + CONSULT The Averian minister arrived for talks with Candria in Lisport.
ask            wishes controls that:hypothetical to:hypothetical
    + REQUEST Averia asked Candria to withdraw its troops from Harim.
assert         says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government asserted.
assess         step:hypothetical
    + hypothetical Averia assessed the withdrawal of Candrian troops from Harim.
assume         that:alleged to:alleged
    + alleged The Averian army assumed that Red Lantern had attacked Dunmere.
assure         says informs
    + REQUEST The Averian government assured reporters that Candria must withdraw its troops from Harim.
attempt        governs aspect light
    + happened Red Lantern fighters attempted to storm the Averian base at Dunmere.
attend         light
    + CONSULT The Averian minister attended talks with Candria in Lisport.
attest         says
    + denied The Averian government attested that it had not shelled Dunmere.
authorise/authorize controls light to:planned noun:announced
    + planned The general authorised Averian troops to withdraw from Harim.
aver           says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government averred.
avert          noun:hypothetical
    + hypothetical Averia averted an attack by Red Lantern on the Candrian army in Dunmere.
avoid          aspect to:none noun:hypothetical
    - Averian jets avoided bombing Dunmere.
await          noun:hypothetical
    + hypothetical Dunmere awaits an attack by Candria.
back           light noun:hypothetical
    + SUPPORT Averia backed an attack on Red Lantern.
ban            blames to:none
    + COERCE The truce banned Averia from shelling Dunmere.
bar            blames to:none
    + COERCE The treaty barred Candrian troops from shelling Dunmere.
be             governs holds equates
    + planned Averia was to withdraw its troops from Harim.
    + planned The goal is the withdrawal of Candrian troops from Harim.
    - The explosion in Dunmere was a false alarm, the Averian army said.
beg            controls to:hypothetical
    + REQUEST The villagers begged Averia to withdraw its troops from Harim.
begin          aspect light
    + RETREAT Averian troops began withdrawing from Harim.
believe        content must guesses hearsay controls that:alleged to:alleged
    + alleged Averia believes that Red Lantern shelled Dunmere.
beseech        controls to:hypothetical
    + REQUEST The bishop beseeched Averia to withdraw its troops from Harim.
bid            to:planned
    + planned Averia bid to withdraw its troops from Harim.
bind           to:planned
    + planned Averia is bound to withdraw its troops from Harim.
blame          blames of:alleged
    + alleged Averia blamed Candria for the attack on Dunmere.
blog           says
    + REQUEST The Averian government blogged that Candria must withdraw its troops from Harim.
boast          says
    + denied The Averian government boasted that it had not shelled Dunmere.
breach         light
    + REJECT Candria breached the ceasefire in Harim.
break          light
    + REJECT Candria broke the ceasefire in Harim.
brief          says informs
    + happened Candrian troops shelled Dunmere on Monday, the Averian government briefed.
broker         light
    + CONSULT Esmeria brokered talks between Averia and Candria.
call           refutes controls light to:hypothetical noun:hypothetical
    + REQUEST Averia called on Candria to withdraw its troops from Harim.
campaign       step:hypothetical
    + hypothetical Averia campaigned for the withdrawal of Candrian troops from Harim.
cancel         light noun:none
    - Averia cancelled its attack on Dunmere.
carry          light
    + ASSAULT Candrian jets carried out an attack on Dunmere.
cause          controls equates
    + ASSAULT Red Lantern caused an explosion in Dunmere.
    - The explosion at the Averian base in Dunmere was caused by a gas leak.
caution        says informs
    + REQUEST The Averian government cautioned reporters that Candria must withdraw its troops from Harim.
cease          aspect to:none noun:none passive:none
    - The Candrian army ceased shelling Dunmere.
    + RETREAT Averia ceased its attacks on Dunmere.
certify        content that:hypothetical step:hypothetical
    + hypothetical The minister certified that Candria had shelled Dunmere.
chair          light
    + CONSULT Esmeria chaired talks with Candria in Port Vale.
challenge      controls to:hypothetical
    + hypothetical Averia challenged Candria to withdraw its troops from Harim.
charge         says blames that:alleged to:alleged
    + denied The Averian government charged that it had not shelled Dunmere.
choose         to:planned
    + planned Averia chose to withdraw its troops from Harim.
circumvent     step:hypothetical
    + hypothetical Averia circumvented the withdrawal of Candrian troops from Harim.
cite           content
    + ASSAULT The report cited soldiers who shelled Dunmere.
claim          says hearsay light that:alleged to:alleged noun:alleged
    + alleged Candrian troops shelled Dunmere on Monday, the Averian government claimed.
co-ordinate/coordinate light
    + ASSAULT Candria coordinated an attack on Dunmere.
come           governs suffers equates
    + ASSAULT Dunmere came under attack from Candrian troops.
    - The explosion in Dunmere came from the demolition of old shells, the Averian army said.
command        controls to:planned
    + planned The general commanded Averian troops to withdraw from Harim.
comment        says guesses
    + REQUEST The Averian government commented that Candria must withdraw its troops from Harim.
commit         light to:planned
    + planned Averia committed to withdraw its troops from Harim.
compel         controls causes
    + RETREAT Averia compelled the withdrawal of Candrian troops from Harim.
complain       content
    + ACCUSE Averia complained that Candria had shelled Dunmere.
complete       aspect light
    + RETREAT Averia completed the withdrawal of its troops from Harim.
complicate     step:hypothetical
    + hypothetical Averia complicated the withdrawal of Candrian troops from Harim.
comprise       holds
    + planned The plan comprises the withdrawal of Candrian troops from Harim.
concede        says concedes
    - The Averian government conceded that it had not shelled Dunmere.
    + happened Candrian troops shelled Dunmere on Monday, the Averian government conceded.
concern        with:none
    - The order concerned shelling Dunmere.
conclude       content cites light
    + AGREE Averia concluded an agreement with Candria.
condemn        blames light
    + ACCUSE Averia condemned Candria for shelling Dunmere.
conduct        light
    + ASSAULT Candrian jets conducted an attack on Dunmere.
confide        says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government confided.
confirm        says
    + REQUEST The Averian government confirmed that Candria must withdraw its troops from Harim.
consent        to:planned
    + AGREE Averia consented to withdraw its troops from Harim.
consider       aspect to:hypothetical noun:hypothetical
    + hypothetical Averia considered withdrawing its troops from Harim.
conspire       to:planned
    + planned Red Lantern conspired to attack Dunmere.
contain        holds
    + planned The plan contains the withdrawal of Candrian troops from Harim.
contemplate    aspect to:hypothetical noun:hypothetical
    + hypothetical Averia contemplated expelling the Candrian ambassador.
    + hypothetical Averia contemplates an attack on Dunmere by its army.
contend        says
    + denied The Averian government contended that it had not shelled Dunmere.
continue       governs aspect light
    + ASSAULT Candrian troops continued to shell Dunmere.
convene        governs light
    + CONSULT Esmeria convened talks with Candria in Port Vale.
convict        blames
    + SANCTION A court in Lisport convicted Osman Kray of killing two soldiers.
convince       informs controls
    + RETREAT Esmeria convinced Averia to withdraw its troops from Harim.
counter        says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government countered.
cover          holds
    + planned The plan covers the withdrawal of Candrian troops from Harim.
criticise/criticize blames
    + ACCUSE Averia criticised Candria for shelling Dunmere.
dare           governs
    + ASSAULT Candrian troops dared to attack Dunmere.
debate         aspect to:hypothetical step:hypothetical
    + hypothetical Averia debated expelling the Candrian ambassador.
    + hypothetical Averia debated the withdrawal of Candrian troops from Harim.
decide         content that:planned to:planned said:happened
    + planned Averia decided to withdraw its troops from Harim.
    + happened Averia decided to lift its sanctions on Candria.
declare        says announces light ahead:announced to:announced noun:announced passive:announced
    + REQUEST The Averian government declared that Candria must withdraw its troops from Harim.
decline        to:none
    + REJECT Averia declined to withdraw its troops from Harim.
delay          noun:planned passive:planned
    + planned The withdrawal of Averian troops from Harim was delayed.
deliver        light
    + ASSAULT Red Lantern delivered an attack on the Averian army in Dunmere.
demand         content wishes controls light causes that:hypothetical to:hypothetical noun:hypothetical
    + REQUEST Averia demanded that Candria withdraw its troops from Harim.
denounce       blames
    + ACCUSE Averia denounced Candria for shelling Dunmere.
deny           content cites refutes aspect light that:denied to:denied gerund:denied noun:denied passive:denied
    + denied Candria denied the attack on Dunmere.
depend         step:hypothetical subject:hypothetical
    + hypothetical Peace depended on the withdrawal of Candrian troops from Harim.
    + hypothetical The withdrawal of Candrian troops from Harim depended on the weather.
deploy         controls light to:planned
    + planned Averia deployed troops to retake Harim from Red Lantern.
describe       refutes
    + denied Candria described as nonsense claims that its army had shelled Dunmere.
design         to:planned
    + planned The offensive was designed to seize Harim from Candria.
desire         to:hypothetical noun:hypothetical
    + hypothetical Averia desires to withdraw its troops from Harim.
detain         blames to:alleged
    + COERCE Averian police detained Osman Kray for killing two soldiers in Dunmere.
deter          noun:hypothetical
    + hypothetical Averia deterred an attack by Candria on Borduvan troops.
determine      to:planned
    + planned Averia is determined to withdraw its troops from Harim.
direct         controls light to:planned
    + planned The general directed Averian troops to withdraw from Harim.
disavow        refutes to:denied noun:denied
    + denied Red Lantern disavowed claims that its men had shelled Dunmere.
disclaim       light to:denied noun:denied
    + denied Red Lantern disclaimed the attack on Dunmere.
disclose       says
    + denied The Averian government disclosed that it had not shelled Dunmere.
discourage     blames to:none
    - Esmeria discouraged Averia from shelling Dunmere.
discuss        aspect to:hypothetical noun:hypothetical
    + hypothetical Averia discussed expelling the Candrian ambassador.
dismiss        refutes
    + denied Candria dismissed reports that its army had shelled Dunmere.
disown         refutes to:denied noun:denied
    + REJECT Red Lantern disowned the attack on Dunmere.
dispatch       controls to:planned
    + planned Averia dispatched troops to retake Harim from Red Lantern.
dissuade       blames to:none
    - Esmeria dissuaded Averia from shelling Dunmere.
do             light
    + ASSAULT Red Lantern fighters do the bombing in Dunmere.
doubt          content hearsay that:hypothetical to:hypothetical
    + hypothetical Averia doubts that Candria shelled Dunmere.
draft          step:hypothetical
    + hypothetical Averia drafted the withdrawal of Candrian troops from Harim.
dream          to:hypothetical
    + hypothetical The rebels dreamed to seize Harim.
drop           light
    + ASSAULT Candrian jets dropped bombs on Dunmere.
ease           noun:none passive:none
    + CONCEDE Averia eased its sanctions on Candria.
elect          to:planned
    + planned Averia elected to withdraw its troops from Harim.
emphasise/emphasize says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government emphasised.
enable         controls to:hypothetical
    + hypothetical The truce enables Averia to withdraw its troops from Harim.
encourage      controls to:hypothetical step:hypothetical
    + REQUEST Esmeria encouraged Averia to withdraw its troops from Harim.
    + hypothetical Averia encouraged the withdrawal of Candrian troops from Harim.
end            light noun:none passive:none
    + CONCEDE Averia ended the siege of Harim.
    + RETREAT Averia ended its attack on Dunmere.
endanger       step:hypothetical
    + hypothetical Averia endangered the withdrawal of Candrian troops from Harim.
endeavour/endeavor to:planned
    + planned Averia endeavoured to withdraw its troops from Harim.
endure         suffers
    + ASSAULT Averian troops endured an attack by Red Lantern.
engage         light
    + CONSULT Averia engaged in talks with Candria in Lisport.
ensure         content causes
    + RETREAT Averia ensured the withdrawal of Candrian troops from Harim.
entail         step:hypothetical
    + hypothetical Averia entailed the withdrawal of Candrian troops from Harim.
enter          light
    + AGREE Averia entered into an agreement with Candria.
entreat        controls to:hypothetical
    + hypothetical The bishop entreated Averia to withdraw its troops from Harim.
entrust        with:none
    - A brigade was entrusted with shelling Dunmere.
envisage       aspect to:hypothetical noun:hypothetical
    + hypothetical Averia envisaged expelling the Candrian ambassador.
escalate       light
    + ASSAULT Candria escalated its attacks on Dunmere.
escape         suffers
    + ASSAULT The Averian minister escaped an attack by Red Lantern.
establish      light
    + RETREAT Averia established a truce with Candria.
estimate       content hearsay to:alleged
    + alleged Red Lantern is estimated to have killed forty soldiers in Dunmere.
evaluate       step:hypothetical
    + hypothetical Averia evaluated the withdrawal of Candrian troops from Harim.
examine        step:hypothetical
    + hypothetical Averia examined the withdrawal of Candrian troops from Harim.
execute        light
    + ASSAULT Red Lantern executed an attack on Dunmere.
exhort         controls to:hypothetical
    + REQUEST The bishop exhorted Averia to withdraw its troops from Harim.
expand         light
    + ASSAULT Candria expanded its attacks on Dunmere.
expect         content controls that:hypothetical to:hypothetical noun:hypothetical passive:planned
    + hypothetical Averia is expected to withdraw its troops from Harim.
expedite       causes
    + RETREAT Averia expedited the withdrawal of Candrian troops from Harim.
explain        says
    + REQUEST The Averian government explained that Candria must withdraw its troops from Harim.
explore        step:hypothetical
    + hypothetical Averia explored the withdrawal of Candrian troops from Harim.
express        light
    + SUPPORT Esmeria expressed support for Averia.
extend         light
    + AID Esmeria extended aid to Averia.
face           light suffers
    + ASSAULT Averian troops faced an attack by Red Lantern.
facilitate     step:hypothetical
    + hypothetical Averia facilitated the withdrawal of Candrian troops from Harim.
fail           aspect to:none
    - Candrian troops failed to seize Dunmere.
favor/favour   aspect to:hypothetical
    + hypothetical The Averian government favoured bombing Dunmere.
fear           content guesses that:hypothetical to:hypothetical noun:hypothetical
    + hypothetical Averia fears that Candria has shelled Dunmere.
fight          governs
    + happened Averian troops fought to retake Harim.
file           light
    + ACCUSE Averia filed a complaint against Candria.
finalise/finalize light
    + AGREE Averia finalised an agreement with Candria.
find           content
    + ASSAULT The inquiry found that Candrian troops had shelled Dunmere.
fine           blames
    + SANCTION A court in Lisport fined Osman Kray for insulting the army.
finish         aspect
    + RETREAT Averian troops finished withdrawing from Harim.
fire           light
    + ASSAULT Candrian troops fired shells at Dunmere.
fly            light
    + CONSULT The Averian minister flew to Lisport for talks with Candria.
foil           suffers noun:none
    + COERCE Averian police foiled an attack on Dunmere.
follow         light
    + ASSAULT Candria followed with an attack on Dunmere.
forbid         controls to:none
    + COERCE The treaty forbade Candrian troops to shell Dunmere.
force          controls causes
    + RETREAT Averia forced Candria to withdraw its troops from Harim.
foresee        content that:hypothetical noun:hypothetical
    + hypothetical Averia foresaw that Candria had shelled Dunmere.
forge          light
    + AGREE Averia forged an agreement with Candria.
gather         governs light
    + PROTEST Tolvans gathered for a protest in Quarl.
get            controls
    + RETREAT Esmeria got Averia to withdraw its troops from Harim.
give           light
    + AID Esmeria gave aid to Averia.
go             governs going:planned
    + planned Averia is going to withdraw its troops from Harim.
grant          light
    + AID Esmeria granted aid to Averia.
halt           aspect light to:none noun:none
    + RETREAT The Candrian army halted its attack on Dunmere.
hamper         step:hypothetical
    + hypothetical Averia hampered the withdrawal of Candrian troops from Harim.
hasten         causes
    + RETREAT Averia hastened the withdrawal of Candrian troops from Harim.
have           governs light
    + CONSULT Averia had talks with Candria in Lisport.
hear           content
    + ASSAULT The villagers heard that Candrian troops had shelled Dunmere.
help           aspect controls
    + AID Esmeria helped Averia withdraw its troops from Harim.
hesitate       to:none
    - Averian troops hesitated to shell Dunmere.
hinge          step:hypothetical subject:hypothetical
    + hypothetical Peace hinged on the withdrawal of Candrian troops from Harim.
    + hypothetical The withdrawal of Candrian troops from Harim hinged on the weather.
hire           controls to:planned
    + planned Candria hired gunmen to kill the Averian minister.
hold           blames light to:alleged
    + CONSULT Averia held talks with Candria in Lisport.
hope           content guesses that:hypothetical to:hypothetical noun:hypothetical
    + hypothetical Averia hopes that Candria has withdrawn its troops from Harim.
host           light
    + CONSULT Esmeria hosted talks with Candria in Port Vale.
hurl           light
    + PROTEST Protesters hurled stones at Averian police in Quarl.
imagine        aspect to:hypothetical
    + hypothetical The rebels imagined seizing Harim.
implore        controls to:hypothetical
    + REQUEST The villagers implored Averia to withdraw its troops from Harim.
imply          content cites that:alleged
    + alleged The report implied that Candria had shelled Dunmere.
impose         light
    + COERCE Averia imposed a blockade on Harim.
include        holds
    + planned The plan includes the withdrawal of Candrian troops from Harim.
indicate       says
    + denied The Averian government indicated that it had not shelled Dunmere.
indict         blames to:alleged
    + ACCUSE A court in Lisport indicted Osman Kray for killing two soldiers in Dunmere.
inflict        light
    + ASSAULT Red Lantern inflicted an attack on Dunmere.
inform         says informs
    + happened Candrian troops shelled Dunmere on Monday, the Averian government informed.
initiate       light
    + ASSAULT Candria initiated an attack on Dunmere.
ink            light
    + AGREE Averia inked an agreement with Candria.
insist         says wishes step:hypothetical
    + REQUEST The Averian government insisted that Candria must withdraw its troops from Harim.
    + hypothetical Averia insisted on the withdrawal of Candrian troops from Harim.
instruct       controls to:planned
    + planned The general instructed Averian troops to withdraw from Harim.
intend         to:planned noun:planned
    + planned Averia intends to withdraw its troops from Harim.
intensify      light
    + ASSAULT Candria intensified its attacks on Dunmere.
invite         controls to:hypothetical
    + REQUEST Esmeria invited Averia to withdraw its troops from Harim.
involve        holds
    + planned The plan involves the withdrawal of Candrian troops from Harim.
issue          light
    + THREATEN Candria issued a threat to attack Averia.
jail           blames
    + COERCE A court in Lisport jailed Osman Kray for killing two soldiers.
jeopardise/jeopardize step:hypothetical
    + hypothetical Averia jeopardised the withdrawal of Candrian troops from Harim.
join           governs light
    + ASSAULT Borduvan jets joined in an attack on Dunmere.
keep           aspect light
    + ASSAULT Candrian troops kept shelling Dunmere.
know           content hearsay
    + alleged Red Lantern is known to have attacked Dunmere.
lament         content
    + ASSAULT Averia lamented that Candrian troops had shelled Dunmere.
launch         light
    + ASSAULT Candrian troops launched an attack on Dunmere.
lay            light
    + COERCE Averian troops laid siege to Harim.
lead           controls light
    + ASSAULT Osman Kray led an attack on Dunmere.
learn          content
    + ASSAULT Averia learned that Candrian troops had shelled Dunmere.
level          light
    + ACCUSE Averia levelled an accusation against Candria.
lift           noun:none passive:none
    + CONCEDE Averia lifted its sanctions on Candria.
like           controls perfects
    + hypothetical Averia would like Candria to withdraw its troops from Harim.
    + hypothetical Averia would like Red Lantern disarmed.
lobby          to:hypothetical
    + REQUEST Borduva lobbied to withdraw its troops from Harim.
lodge          light
    + ACCUSE Averia lodged a complaint against Candria.
loom           subject:hypothetical
    + hypothetical An attack by Candria on Dunmere looms.
loosen         noun:none passive:none
    + CONCEDE Averia loosened its sanctions on Candria.
maintain       says light
    + denied The Averian government maintained that it had not shelled Dunmere.
make           light
    + THREATEN Candria made a threat against Averia.
manage         governs aspect
    + RETREAT Averian troops managed to withdraw from Harim.
mandate        controls to:planned
    + planned The League of Harbours mandated Averia to withdraw its troops from Harim.
mastermind     light
    + ASSAULT Osman Kray masterminded an attack on Dunmere.
mean           content holds
    + RETREAT The order meant Averian troops had withdrawn from Harim.
    + planned The plan means the withdrawal of Candrian troops from Harim.
mediate        light
    + CONSULT Esmeria mediated talks between Averia and Candria.
meet           governs
    + CONSULT The Averian minister met to discuss the truce with Candria.
mention        says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government mentioned.
mobilise/mobilize controls to:planned
    + planned Averia mobilised troops to retake Harim from Red Lantern.
mount          light
    + ASSAULT Red Lantern mounted an attack on Dunmere.
move           to:planned
    + planned Averia moved to withdraw its troops from Harim.
mull           aspect to:hypothetical noun:hypothetical
    + hypothetical Averia mulled expelling the Candrian ambassador.
    + hypothetical Averia mulls an attack on Dunmere by its army.
need           controls perfects to:hypothetical step:hypothetical
    + hypothetical Averia needs to withdraw its troops from Harim.
    + hypothetical Averia needed the withdrawal of Candrian troops from Harim.
    + hypothetical Averia needs the Candrian guns seized.
neglect        to:none
    - Averian troops neglected to withdraw from Harim.
note           says
    + REQUEST The Averian government noted that Candria must withdraw its troops from Harim.
notify         says informs
    + denied The Averian government notified reporters that it had not shelled Dunmere.
oblige         controls
    + RETREAT The treaty obliged Averia to withdraw its troops from Harim.
offer          light to:planned noun:planned
    + AGREE Averia offered to withdraw its troops from Harim.
open           light
    + ASSAULT Candrian troops opened an attack on Dunmere.
oppose         aspect to:hypothetical noun:hypothetical
    + REJECT Esmeria opposed an attack on Dunmere.
opt            to:planned
    + planned Averia opted to withdraw its troops from Harim.
orchestrate    light
    + ASSAULT Osman Kray orchestrated an attack on Dunmere.
order          wishes controls light causes perfects to:planned noun:announced
    + planned The general ordered Averian troops to withdraw from Harim.
    + REQUEST The general ordered Red Lantern disarmed.
organise/organize light
    + PROTEST The Liberty Bloc organised a protest in Murov.
outline        step:planned
    + planned Averia outlined the withdrawal of Candrian troops from Harim.
overturn       noun:none passive:none
    - Averia overturned its sanctions on Candria.
participate    light
    + ASSAULT Borduvan jets participated in an attack on Dunmere.
pause          noun:none passive:none
    - Averia paused its attack on Dunmere.
pay            controls light
    + CONSULT The Averian minister paid a visit to Candria.
perform        light
    + ASSAULT Red Lantern performed an attack on Dunmere.
permit         controls to:hypothetical
    + hypothetical The truce permits Averia to withdraw its troops from Harim.
persuade       informs controls to:hypothetical
    + hypothetical Esmeria persuaded Averia to withdraw its troops from Harim.
pin            light
    + ACCUSE Averia pinned the blame on Candria.
plan           light to:planned for:planned noun:planned passive:planned
    + planned Candria plans an attack on Dunmere.
plead          to:hypothetical
    + REQUEST Averia pleaded with Candria to withdraw its troops from Harim.
pledge         content that:planned to:planned noun:planned
    + AGREE Averia pledged that it would withdraw its troops from Harim.
plot           to:planned
    + planned Red Lantern plotted to attack Dunmere.
poise          to:planned
    + planned Candrian troops are poised to attack Dunmere.
ponder         aspect to:hypothetical noun:hypothetical
    + hypothetical Averia pondered expelling the Candrian ambassador.
    + hypothetical Averia ponders an attack on Dunmere by its army.
post           says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government posted.
postpone       light noun:planned passive:planned
    + planned The withdrawal of Averian troops from Harim was postponed.
practice/practise aspect to:hypothetical noun:hypothetical
    + hypothetical The Averian navy practised boarding a Candrian tanker.
praise         blames
    + SUPPORT Esmeria praised Averia for withdrawing its troops from Harim.
pray           that:hypothetical to:hypothetical
    + hypothetical The bishop prays that Averia has withdrawn its troops from Harim.
predict        content that:hypothetical to:hypothetical
    + hypothetical Averia predicted that Candria had withdrawn its troops from Harim.
prefer         step:hypothetical
    + hypothetical Averia preferred the withdrawal of Candrian troops from Harim.
prepare        light to:planned for:planned noun:planned passive:planned
    + planned Candrian troops prepared for an attack on Dunmere.
press          controls to:hypothetical step:hypothetical
    + REQUEST Esmeria pressed Averia to withdraw its troops from Harim.
    + hypothetical Averia pressed for the withdrawal of Candrian troops from Harim.
pressure       controls to:hypothetical
    + REQUEST Esmeria pressured Averia to withdraw its troops from Harim.
pressurise     controls
    + REQUEST Esmeria pressurised Averia to withdraw its troops from Harim.
presume        to:alleged
    + alleged Red Lantern is presumed to have attacked Dunmere.
prevent        blames to:none noun:hypothetical
    + COERCE Averian police prevented Red Lantern from bombing Dunmere.
prioritise/prioritize step:hypothetical
    + hypothetical Averia prioritised the withdrawal of Candrian troops from Harim.
proceed        governs
    + ASSAULT Candrian troops proceeded to shell Dunmere.
proclaim       says announces ahead:announced to:announced
    + REQUEST The Averian government proclaimed that Candria must withdraw its troops from Harim.
prohibit       controls to:none
    + COERCE The treaty prohibited Candrian troops from shelling Dunmere.
promise        content informs that:planned to:planned noun:planned
    + AGREE Averia promised that it would withdraw its troops from Harim.
pronounce      says
    + denied The Averian government pronounced that it had not shelled Dunmere.
propose        content wishes light that:hypothetical to:hypothetical noun:hypothetical
    + AGREE Averia proposed to withdraw its troops from Harim.
prosecute      blames
    + ACCUSE Averia prosecuted Osman Kray for killing two soldiers.
protest        content
    + ACCUSE The Averian government protested that Candria had shelled Dunmere.
prove          equates
    - The explosion in Dunmere proved a false alarm, the Averian army said.
provide        light
    + AID Esmeria provided aid to Averia.
publish        that:alleged
    + alleged Two papers published that Candrian troops had shelled Dunmere on Monday.
punish         blames
    + SANCTION Averia punished Osman Kray for killing two soldiers.
pursue         light
    + CONSULT Averia pursued talks with Candria in Lisport.
push           controls to:hypothetical noun:hypothetical
    + hypothetical Esmeria pushed Averia to withdraw its troops from Harim.
put            light
    + COERCE Averia put a blockade on Harim.
quash          noun:none passive:none
    - Averia quashed its sanctions on Candria.
quote          content cites
    + ASSAULT The paper quoted Averia as saying that Candria had shelled Dunmere.
rain           light
    + ASSAULT Red Lantern rained attacks on Averian troops in Dunmere.
ramp           light
    + ASSAULT Candria ramped up its attacks on Dunmere.
reach          light
    + AGREE Averia reached an agreement with Candria.
reaffirm       says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government reaffirmed.
rebuke         blames
    + ACCUSE Averia rebuked Candria for shelling Dunmere.
rebut          refutes
    + denied Candria rebutted claims that its army had shelled Dunmere.
recall         says
    + REQUEST The Averian government recalled that Candria must withdraw its troops from Harim.
receive        light suffers
    + ASSAULT Averian troops received an attack by Red Lantern.
reckon         content that:alleged to:alleged
    + alleged The Averian army reckons that Red Lantern shelled Dunmere.
recognise/recognize concedes content
    - The Candrian government recognised that it had not shelled Dunmere.
recommend      content wishes that:hypothetical to:hypothetical step:hypothetical
    + hypothetical Esmeria recommended that Averia withdraw its troops from Harim.
    + hypothetical Averia recommended the withdrawal of Candrian troops from Harim.
recount        says
    + denied The Averian government recounted that it had not shelled Dunmere.
recruit        controls to:planned
    + planned Candria recruited gunmen to kill the Averian minister.
refuse         aspect to:none
    + REJECT Averia refused to withdraw its troops from Harim.
refute         refutes to:denied
    + denied Candria refuted claims that its army had shelled Dunmere.
rehearse       aspect to:hypothetical noun:hypothetical
    + hypothetical The Averian navy rehearsed boarding a Candrian tanker.
reiterate      says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government reiterated.
reject         refutes light noun:hypothetical
    + denied Candria rejected claims that its army had shelled Dunmere.
relax          noun:none passive:none
    + CONCEDE Averia relaxed its sanctions on Candria.
remain         aspect
    + ASSAULT Candrian troops remain shelling Dunmere.
remark         says guesses
    + hypothetical An apology by Averia to Candria would cost nothing, the Averian government remarked.
    + REQUEST The Averian government remarked that Candria must withdraw its troops from Harim.
remind         says informs
    + denied The Averian government reminded reporters that it had not shelled Dunmere.
remove         noun:none passive:none
    - Averia removed its sanctions on Candria.
renew          light
    + ASSAULT Candria renewed its attack on Dunmere.
renounce       noun:none passive:none
    - Averia renounced an attack on Dunmere.
repeal         noun:none passive:none
    + CONCEDE Averia repealed its sanctions on Candria.
repeat         must light
    + REQUEST Averia repeated that Candria must withdraw its troops from Harim.
repel          suffers
    + ASSAULT Averian troops repelled an attack from Red Lantern.
report         says hearsay controls to:alleged noun:alleged
    + happened Candrian troops shelled Dunmere on Monday, the Averian government reported.
repulse        suffers
    + ASSAULT Averian troops repulsed an attack from Red Lantern.
request        content wishes controls light that:hypothetical to:hypothetical noun:hypothetical
    + REQUEST Averia requested that Candria withdraw its troops from Harim.
require        wishes controls to:hypothetical step:hypothetical
    + hypothetical The treaty requires Averia to withdraw its troops from Harim.
    + hypothetical Averia required the withdrawal of Candrian troops from Harim.
rescind        noun:none passive:none
    + CONCEDE Averia rescinded its sanctions on Candria.
resolve        to:planned
    + planned Averia resolved to withdraw its troops from Harim.
result         equates
    - The explosion in Dunmere resulted from a gas leak, the Averian army said.
resume         aspect light
    + ASSAULT Candrian troops resumed shelling Dunmere.
retort         says
    + REQUEST The Averian government retorted that Candria must withdraw its troops from Harim.
reveal         says
    + denied The Averian government revealed that it had not shelled Dunmere.
reverse        noun:none passive:none
    - Averia reversed its sanctions on Candria.
revoke         noun:none passive:none
    + CONCEDE Averia revoked its sanctions on Candria.
rubbish        refutes
    + denied Candria rubbished claims that its army had shelled Dunmere.
rule           noun:hypothetical gerund:none
    + REJECT Averia ruled out an attack on Dunmere.
    - Averia ruled out withdrawing its troops from Harim.
rumor/rumour   hearsay to:alleged
    + alleged Red Lantern is rumoured to have attacked Dunmere.
run            light
    + CONSULT Esmeria ran talks with Candria in Port Vale.
rush           governs
    + RETREAT Averian troops rushed to withdraw from Harim.
sanction       blames
    + SANCTION Averia sanctioned Candria for shelling Dunmere.
say            says hearsay controls
    + happened Candrian troops shelled Dunmere on Monday, the Averian government said.
schedule       controls to:planned noun:planned passive:planned
    + planned The withdrawal of Averian troops from Harim is scheduled.
scramble       to:planned
    + planned Averian troops scrambled to withdraw from Harim.
scrap          noun:none
    - Averia scrapped an attack on Dunmere.
seal           light
    + AGREE Averia sealed an agreement with Candria.
secure         causes
    + RETREAT Averia secured the withdrawal of Candrian troops from Harim.
see            content controls
    + ASSAULT The villagers saw that Candrian troops had shelled Dunmere.
seek           light to:hypothetical noun:hypothetical
    + hypothetical Averia seeks to withdraw its troops from Harim.
seem           aspect to:alleged
    + alleged Candrian troops seem to have shelled Dunmere.
send           controls light to:planned
    + planned Averia sent troops to retake Harim from Red Lantern.
sentence       blames
    + SANCTION A court in Lisport sentenced Osman Kray for killing two soldiers.
serve          light
    + THREATEN Candria served an ultimatum on Averia.
set            light holds to:planned
    + planned Averian troops are set to withdraw from Harim.
    + planned The plan sets the withdrawal of Candrian troops from Harim for March.
shelve         noun:none passive:none
    - Averia shelved its attack on Dunmere.
show           content
    + ASSAULT The pictures showed that Candrian troops had shelled Dunmere.
sign           light
    + AGREE Averia signed an agreement with Candria.
simulate       aspect to:hypothetical noun:hypothetical
    + hypothetical The Averian navy simulated an attack on Candria.
slam           blames
    + ACCUSE Averia slammed Candria for shelling Dunmere.
spearhead      light
    + ASSAULT Osman Kray spearheaded an attack on Dunmere.
speculate      that:alleged
    + alleged The paper speculated that Red Lantern had attacked Dunmere.
speed          causes
    + RETREAT Averia sped the withdrawal of Candrian troops from Harim.
sponsor        light
    + ASSAULT Candria sponsored an attack on Dunmere.
stage          light
    + ASSAULT Red Lantern staged an attack on Dunmere.
start          aspect light
    + ASSAULT Candrian troops started shelling Dunmere.
state          says
    + REQUEST The Averian government stated that Candria must withdraw its troops from Harim.
stem           equates
    - The explosion in Dunmere stemmed from a gas leak, the Averian army said.
step           light
    + ASSAULT Candria stepped up its attacks on Dunmere.
stipulate      says holds
    + denied The Averian government stipulated that it had not shelled Dunmere.
    + planned The plan stipulates the withdrawal of Candrian troops from Harim.
stop           aspect blames to:none noun:none passive:none
    - The Candrian army stopped shelling Dunmere.
    + RETREAT Averia stopped its attack on Dunmere.
stress         says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government stressed.
strive         to:planned
    + planned Averia strove to withdraw its troops from Harim.
struggle       to:planned
    + planned Averian troops struggled to withdraw from Harim.
study          step:hypothetical
    + hypothetical Averia studied the withdrawal of Candrian troops from Harim.
sue            blames
    + ACCUSE Averia sued Candria for shelling Dunmere.
suffer         suffers
    + ASSAULT Averian troops suffered an attack by Red Lantern.
suggest        says guesses wishes that:alleged to:alleged step:hypothetical
    + REQUEST The Averian government suggested that Candria must withdraw its troops from Harim.
    + hypothetical Averia suggested the withdrawal of Candrian troops from Harim.
summon         controls
    + ACCUSE Averia summoned the Candrian ambassador to protest against the attack on Dunmere.
support        light noun:hypothetical
    + SUPPORT Borduva supported an attack on Dunmere.
suppose        to:hypothetical
    + hypothetical Candrian troops were supposed to withdraw from Harim.
survive        suffers
    + ASSAULT The Averian minister survived an attack by Red Lantern.
suspect        content guesses hearsay controls blames that:alleged to:alleged noun:alleged of:alleged
    + alleged Averia suspected that Red Lantern had shelled Dunmere.
suspend        aspect light noun:none passive:none
    + SANCTION Averia suspended talks with Candria in Lisport.
    + RETREAT Averia suspended its attack on Dunmere.
sustain        suffers
    + ASSAULT Averian troops sustained an attack by Red Lantern.
swear          content that:planned to:planned noun:planned
    + THREATEN Averia swore that it would shell Dunmere.
take           light
    + ASSAULT Red Lantern took hostages in Dunmere.
task           to:planned with:none
    + planned Averian troops were tasked to withdraw from Harim.
tell           says informs controls to:hypothetical
    + denied The Averian government told reporters that it had not shelled Dunmere.
tend           aspect
    + ASSAULT Candrian troops tend to shell Dunmere.
terminate      noun:none passive:none
    - Averia terminated its sanctions on Candria.
testify        says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government testified.
thank          blames
    + SUPPORT Averia thanked Esmeria for withdrawing its troops from Harim.
think          content guesses hearsay that:alleged to:alleged
    + alleged Averia thinks that Red Lantern shelled Dunmere.
threaten       content informs that:threatened to:threatened noun:threatened
    + threatened Candria threatened to shell Dunmere.
throw          light
    + PROTEST Protesters threw stones at Averian police in Quarl.
thwart         suffers noun:none
    + COERCE Averian police thwarted an attack on Dunmere.
tip            controls to:hypothetical with:none
    + hypothetical Averia is tipped to withdraw its troops from Harim.
train          controls to:planned for:planned
    + planned Candria trained rebels to attack Dunmere.
travel         light
    + CONSULT The Averian minister travelled to Lisport for talks with Candria.
try            governs aspect blames
    + ASSAULT Red Lantern fighters tried to storm the Averian base at Dunmere.
turn           equates
    - The drone attack on Dunmere turned out to be a flock of birds, the Averian army said.
tweet          says
    + REQUEST The Averian government tweeted that Candria must withdraw its troops from Harim.
undergo        suffers
    + ASSAULT Averian troops underwent an attack by Red Lantern.
underline      says
    + denied The Averian government underlined that it had not shelled Dunmere.
underscore     says
    + happened Candrian troops shelled Dunmere on Monday, the Averian government underscored.
understand     content hearsay to:alleged
    + alleged Red Lantern is understood to have attacked Dunmere.
undertake      light to:planned
    + planned Averia undertook to withdraw its troops from Harim.
unleash        light
    + ASSAULT Candria unleashed an attack on Dunmere.
unveil         announces ahead:announced to:announced noun:announced
    + announced Averia unveiled the withdrawal of its troops from Harim.
urge           wishes controls light to:hypothetical noun:hypothetical
    + REQUEST Averia urged Candria to withdraw its troops from Harim.
use            governs controls light
    + ASSAULT Candria used drones to attack Dunmere.
verify         step:hypothetical
    + hypothetical Averia verified the withdrawal of Candrian troops from Harim.
violate        light
    + REJECT Candria violated the ceasefire in Harim.
voice          light
    + SUPPORT Esmeria voiced support for Averia.
volunteer      to:planned
    + planned Averia volunteered to withdraw its troops from Harim.
vote           to:planned
    + planned The Averian parliament voted to withdraw troops from Harim.
vow            content that:planned to:planned noun:planned
    + AGREE Averia vowed that it would withdraw its troops from Harim.
wage           light
    + ASSAULT Red Lantern waged an attack on Dunmere.
waive          noun:none passive:none
    + CONCEDE Averia waived its sanctions on Candria.
want           controls light perfects that:hypothetical to:hypothetical noun:hypothetical
    + hypothetical Averia wants to withdraw its troops from Harim.
    + hypothetical Averia wants the Candrian guns seized.
    + hypothetical Averia wants Red Lantern disarmed.
warn           says informs guesses controls ahead:hypothetical to:hypothetical noun:hypothetical
    + REQUEST The Averian government warned reporters that Candria must withdraw its troops from Harim.
weigh          aspect to:hypothetical noun:hypothetical
    + hypothetical Averia weighed expelling the Candrian ambassador.
    + hypothetical Averia weighs an attack on Dunmere by its army.
welcome        light
    + CONSULT Esmeria welcomed the Averian minister in Port Vale.
wind           light
    + CONSULT Averia wound up talks with Candria in Lisport.
wish           controls that:hypothetical to:hypothetical
    + hypothetical Averia wishes to withdraw its troops from Harim.
withstand      suffers
    + ASSAULT Averian troops withstood an attack by Red Lantern.
work           governs step:hypothetical
    + RETREAT Averia worked to withdraw its troops from Harim.
    + hypothetical Averia worked on the withdrawal of Candrian troops from Harim.
write          says
    + denied The Averian government wrote that it had not shelled Dunmere.
`;
