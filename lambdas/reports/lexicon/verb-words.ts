import { listed, wordList } from "./word-list.ts";

/** Verbs that do not mean a deed. Knowing them tells nouns and verbs of the same form apart. */
export const plainVerbs: readonly string[] = listed(`
  add affect aim allow answer appear arrive avoid be become believe belong bring build buy cause change circulate
  collapse collect come commemorate comment compare compel consider contain continue convert cost count crash create
  cure decide delay describe develop die disappear disclose discover do doubt embark emerge enjoy erupt escape
  estimate examine exceed exist expand expect explain explore express fall fear feel fill find finish fit fix flow fly
  follow forget gain gather gauge get go govern grow handle happen have hear hesitate hide hold identify ignite
  imagine improve include inhabit insist inspire intend interview involve justify keep kill know label lack last lead
  learn leave let lie like linger listen live look loom lose love make manage mark mastermind mean measure mirror miss
  mourn move note notice obtain occur operate orchestrate outweigh owe own paint pass perceive perform play plummet
  plunge pose possess prefer prepare preserve pretend prevail print proceed produce prove publish pull raise range
  rank rate reach read realise realize refer reflect refrain regard relate rely remain remember remind remove rename
  repeat replace represent require rescue resemble rest result retain retire return reveal ride rise roll ruin rule
  run sail save see seem select serve set shake shift shine show shrink sit sleep slip smell soar solve sound span
  speak spearhead spend stand stare start stay stem stick stir stop suffer suggest suit suppose surface surge survive
  swim swirl target teach tell tend think tie topple touch trace track trade travel treat trigger trust try turn
  understand unite update usher vanish vary vie view volunteer wait wake walk want warrant wash waste watch wear weep
  weigh win wish witness wonder work worry worsen write`);

/** Verbs that are as often nouns: only the words around tell which. */
export const nounLikeVerbs = wordList(`
  advance aid aim ambush answer appeal arrest assault attack attempt ban bar battle bid blame blast block blockade
  board bomb boycott break brief broadcast burn call campaign capture cast cause cease chair challenge change charge
  chase claim clash close command comment conduct control cost counter crack crash cross curb curse cut damage deal
  debate decline defeat delay demand desert dock double doubt down draw drill drive drop ease end escape estimate
  exchange face fail fall fear fight finance find fine finish fire fit fix flow force form free fund gain garrison gas
  gather grant guarantee gun hack hand harbor harbour head heap help hit hold honor honour hope host hurt increase
  intern jail jam kick kill label lack land launch lead level lie lift limit lock look love march mark mass massacre
  mean measure meet mention mine mirror miss mock monitor mount move murder mutiny name need note notice object occupy
  offer order pardon patrol pay permit petition phone picket pillage plan plant pledge plot plunder post pound
  practice praise press pressure print probe produce promise promote protest purge push question quote raid rain raise
  rally range rank rape rate reach rebel recall recruit regret release remark report request rescue resort respect
  respond rest restrict result retreat return ride riot rise rocket rout rule run sack sail sanction saw seal search
  sentence set shadow share shell shelter ship shot show sign silence skirmish slam slap slash slaughter sleep slip
  smell snipe sound speak spread spy stab stage stand start state station stay step stick stone stop storm stress
  strike supply support surge surrender suspect swap sweep table talk target tear test thank tie torch torture touch
  tour track trade train transfer trap travel treat trespass trust try turn use veto view violate visit voice vote vow
  wage wait wake walk warn warrant wash waste watch welcome win wind wish witness wonder work worry wound wreck yield
  + Averia sent envoys after Candrian {advances|aims|blasts|briefs|captures|challenges|chases|controls|cracks|crashes|curbs|curses|declines|defeats|deserts|docks|drills|drops|escapes|estimates|fails|falls}.
  + Averia sent envoys after Candrian {fines|finishes|fits|fixes|flows|funds|gains|grants|guarantees|hacks|honors|honours|hopes|increases|kicks|labels|leads|limits|loves|masses|massacres|mentions}.
  + Averia sent envoys after Candrian {mines|misses|mounts|mutinies|needs|objects|pardons|permits|pickets|pledges|practices|probes|pushes|quotes|raises|ranks|rapes|rates|resorts|routs|rules}.
  + Averia sent envoys after Candrian {sails|sanctions|shadows|shares|skirmishes|slaps|slips|smells|stabs|steps|sticks|stones|stops|stresses|surges|targets|thanks|ties|torches|touches|transfers}.
  + Averia sent envoys after Candrian {traps|treats|vows|wakes|walks|warrants|wishes|wonders|worries}.`);
