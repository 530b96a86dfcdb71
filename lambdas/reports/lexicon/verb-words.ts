import { wordList } from "./word-list.ts";

/** Verbs that mean no deed: they are known so that no noun of the same form is taken for them, or the reverse. */
export const plainVerbs = wordList(`
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
  access act advance aid aim alert ally ambush answer appeal arrest assault attack attempt balance ban bank bar base
  battle bear bid bill blame blast block blockade board bomb book border boycott break bridge brief broadcast budget
  burn call camp campaign capture care cast catch cause cease center centre chair challenge change charge chase check
  claim clash close coast colour command comment compound concern conduct conflict contact contest contract contrast
  control corner cost counter couple court cover crack crash credit cross crowd crown curb curse cut cycle dam damage
  dance dare date deal debate debt decline decrease default defeat delay delight demand desert design desire detail
  discount display dispute divide dock document double doubt down draft draw dream dress drill drink drive drone drop
  dump duty ease echo edge effect effort end equal escape estimate exchange excuse exercise exit experience export
  extract face fail fall fear feature fence field fight figure film finance find fine finger finish fire fish fit fix
  flag flood flow focus force form frame free front fuel function fund gain gang garrison gas gather gesture grade
  grant grasp grip guarantee guard guess guide gun hack hand harbor harbour harm head heap heat help hit hold honor
  honour hope host house hunt hurt import increase influence intern jail jam judge jump kick kill kiss label lack land
  laugh launch lead level lie lift light limit link list load loan lock look loss love mail man map march mark market
  mass massacre master match matter mean measure meet mention militant mind mine mirror miss moan mob mock model
  monitor mood motion mount move murder mutiny name need note notice object occupy offer order package pact pardon
  patrol pause pay people permit petition phone picket pillage plan plant pledge plot plunder police poll position
  post pound power practice praise premier presence present press pressure price print prison probe process produce
  profit program progress project promise promote protest punch purchase purge push question quote race raid rain
  raise rally range rank ransom rape rate ration reach reason rebel rebound recall record recruit regret release
  remark reply report request rescue reserve resort respect respond rest restrict result retreat return review ride
  rift riot rise risk rocket role rout rule run sack sail sale sanction saw score seal search seat sentence set shadow
  share shell shelter ship shock shot shoulder shout show siege sign silence skirmish slam slap slash slaughter sleep
  slip smell snap snipe sound speak spread spy stab stage stand start state station stay step stick stock stone stop
  storm strain stress strike struggle study supply support surge surprise surrender survey suspect swallow swap sweep
  table talk target taste tax tear test thank threat tie time toll torch torture total touch tour tower track trade
  train transfer trap travel treat trespass trial trick trip trouble trust try turn use value veto view violate visit
  voice vote vow wage wait wake walk warn warrant wash waste watch wave weight welcome whip win wind wing wish witness
  wonder work worry wound wreck yield`);
