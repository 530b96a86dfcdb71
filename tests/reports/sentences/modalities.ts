import type { ModalitySentence } from "./sample-sentence.ts";

/** What is said to have happened, to be coming, to be denied: the modality of the report of that class. */
export const modalities: readonly ModalitySentence[] = [
  {
    text: "Candria admitted on Monday that its gunners had shelled a Free Averia Army field kitchen in Lowfen.",
    ploverClass: "ASSAULT",
    modality: "happened",
  },
  {
    text: "Red Lantern managed to shoot down an Averian helicopter at its third attempt.",
    ploverClass: "ASSAULT",
    modality: "happened",
  },
  {
    text: "The Averian army confirmed that it had bombed a Red Lantern workshop outside Askel before dawn.",
    ploverClass: "ASSAULT",
    modality: "happened",
  },
  {
    text: "Black Heron has been kidnapping Drovnian customs officers since the passes reopened.",
    ploverClass: "ASSAULT",
    modality: "happened",
  },
  {
    text: "Despite the truce, the Harim Brigades mortared Kestrel Base twice on Saturday, the Drovnian defence ministry said.",
    ploverClass: "ASSAULT",
    modality: "happened",
  },
  {
    text: "Esmerian troops left Dunmere in such a hurry that the bread was still warm.",
    ploverClass: "RETREAT",
    modality: "happened",
  },
  {
    text: "Borduva acknowledged that its soldiers had pulled out of Brevik a week earlier than agreed.",
    ploverClass: "RETREAT",
    modality: "happened",
  },
  {
    text: "The Free Averia Army freed eleven Candrian prisoners at a bridge in Lowfen on Tuesday.",
    ploverClass: "RETREAT",
    modality: "happened",
  },
  {
    text: "Averia has agreed to reopen the ferry line to Port Vale.",
    ploverClass: "AGREE",
    modality: "happened",
  },
  {
    text: "The treaty that Borduva and Candria signed in Lisport on Friday fits on one page.",
    ploverClass: "AGREE",
    modality: "happened",
  },
  {
    text: "Esmeria promised that it would lend Averia two icebreakers for the winter.",
    ploverClass: "AGREE",
    modality: "happened",
  },
  {
    text: "Prime Minister Vrell spoke with Queen Ilena by telephone for the first time since the spring.",
    ploverClass: "CONSULT",
    modality: "happened",
  },
  {
    text: "Drovnian negotiators sat down with Black Heron in Murov on Wednesday and were still there at midnight.",
    ploverClass: "CONSULT",
    modality: "happened",
  },
  {
    text: "The League of Harbours commended Esmeria for taking in the shipwrecked.",
    ploverClass: "SUPPORT",
    modality: "happened",
  },
  {
    text: "Borduva stood up for Candria at the conference, to nobody's surprise.",
    ploverClass: "SUPPORT",
    modality: "happened",
  },
  {
    text: "Averia apologised to the Tolvans after the wrong village was searched.",
    ploverClass: "CONCEDE",
    modality: "happened",
  },
  {
    text: "Drovnia lifted the night curfew in Zelenik, the governor told local radio.",
    ploverClass: "CONCEDE",
    modality: "happened",
  },
  {
    text: "Esmerian engineers trained Averian sailors in bomb disposal all through October.",
    ploverClass: "COOPERATE",
    modality: "happened",
  },
  {
    text: "Candria and Borduva wound up a joint exercise near Oldbridge on Sunday.",
    ploverClass: "COOPERATE",
    modality: "happened",
  },
  {
    text: "Esmeria flew eleven tonnes of insulin to Averia on Thursday night.",
    ploverClass: "AID",
    modality: "happened",
  },
  {
    text: "Candria has armed Red Lantern with mortars, an official in Lisport conceded.",
    ploverClass: "AID",
    modality: "happened",
  },
  {
    text: "The League of Harbours urged Candria to pull back its gunboats.",
    ploverClass: "REQUEST",
    modality: "happened",
  },
  {
    text: "Averia asked Esmeria if it could borrow a dredger.",
    ploverClass: "REQUEST",
    modality: "happened",
  },
  {
    text: "Tomas Vrell accused Candria of planning an invasion.",
    ploverClass: "ACCUSE",
    modality: "happened",
  },
  {
    text: "Drovnia condemned Black Heron for the attack it had allegedly carried out in Mercy.",
    ploverClass: "ACCUSE",
    modality: "happened",
  },
  {
    text: "Candria ruled out any talks with Averia before the thaw.",
    ploverClass: "REJECT",
    modality: "happened",
  },
  {
    text: "Some six thousand Liberty Bloc supporters rallied in Murov, organisers said.",
    ploverClass: "PROTEST",
    modality: "happened",
  },
  {
    text: "Esmeria expelled two Candrian diplomats on Wednesday evening.",
    ploverClass: "SANCTION",
    modality: "happened",
  },
  {
    text: "A Drovnian court jailed three Black Heron bombers for life.",
    ploverClass: "SANCTION",
    modality: "happened",
  },
  {
    text: "Borduva has moved an armoured brigade into Upper Sarn, satellite pictures confirm.",
    ploverClass: "MOBILIZE",
    modality: "happened",
  },
  {
    text: "The Candrian navy sent four destroyers to the Glass Sea over the weekend.",
    ploverClass: "MOBILIZE",
    modality: "happened",
  },
  {
    text: "Averian police said they had arrested two Red Lantern couriers at the bus station in Tessara.",
    ploverClass: "COERCE",
    modality: "happened",
  },
  {
    text: "Candria impounded an Esmerian yacht after its owner failed to produce a licence.",
    ploverClass: "COERCE",
    modality: "happened",
  },
  {
    text: "Breaking a silence of four days, the Candrian army confirmed on Friday that its artillery had hit a Free Averia Army dressing station in Lowfen, and said that the officer responsible had been relieved of his command.",
    ploverClass: "ASSAULT",
    modality: "happened",
  },
  {
    text: "Drovnian police, who had been watching the printing works since the spring, arrested eleven members of the Liberty Bloc there on Monday and carried off enough paper to fill two lorries.",
    ploverClass: "COERCE",
    modality: "happened",
  },
  {
    text: "The last of the Esmerian marines who had guarded the bridges of Dunmere since the floods left the town on Sunday, as the treaty signed in the autumn required them to do.",
    ploverClass: "RETREAT",
    modality: "happened",
  },
  {
    text: "Within a day of the earthquake, and before anyone in the capital had thought to ask, Esmeria had flown two field hospitals and nine tonnes of blankets to Drovnia.",
    ploverClass: "AID",
    modality: "happened",
  },
  {
    text: "Borduva, which only last week promised to keep its soldiers in barracks, has sent two mechanized brigades to Upper Sarn, photographs taken from a passing airliner show.",
    ploverClass: "MOBILIZE",
    modality: "happened",
  },
  {
    text: "Candria denied shelling the Free Averia Army's positions on Sunday.",
    ploverClass: "ASSAULT",
    modality: "denied",
  },
  {
    text: "The Averian army said it had not bombed Quarl, adding that its aircraft were grounded by fog.",
    ploverClass: "ASSAULT",
    modality: "denied",
  },
  {
    text: "Black Heron has denied any part in the killing of the Drovnian judge.",
    ploverClass: "ASSAULT",
    modality: "denied",
  },
  {
    text: "No Averian drone struck Red Lantern on Friday, the defence ministry in Tessara insisted.",
    ploverClass: "ASSAULT",
    modality: "denied",
  },
  {
    text: "Osman Kray dismissed as a fairy tale the report that his men had tortured Averian prisoners.",
    ploverClass: "ASSAULT",
    modality: "denied",
  },
  {
    text: "The Harim Brigades disclaimed responsibility for the rocket attack on the Western Coalition at Kestrel Base.",
    ploverClass: "ASSAULT",
    modality: "denied",
  },
  {
    text: '"We did not fire on the ferry," a spokesman for the Candrian navy told reporters in Lisport.',
    ploverClass: "ASSAULT",
    modality: "denied",
  },
  {
    text: "Esmeria denied having withdrawn its marines from Gull Harbour.",
    ploverClass: "RETREAT",
    modality: "denied",
  },
  {
    text: "Reports that Red Lantern had abandoned Askel are untrue, its spokesman said.",
    ploverClass: "RETREAT",
    modality: "denied",
  },
  {
    text: "Drovnia flatly denies that it has released any Black Heron prisoners.",
    ploverClass: "RETREAT",
    modality: "denied",
  },
  {
    text: "Averia said it had signed no deal with Candria over the fishing grounds.",
    ploverClass: "AGREE",
    modality: "denied",
  },
  {
    text: "Borduva rejected as false a report that it had signed a secret gas treaty with Drovnia.",
    ploverClass: "AGREE",
    modality: "denied",
  },
  { text: "Queen Ilena denied meeting Osman Kray in Oldbridge.", ploverClass: "CONSULT", modality: "denied" },
  {
    text: "Prime Minister Vrell has never met Pavo Lind, his office stated.",
    ploverClass: "CONSULT",
    modality: "denied",
  },
  {
    text: "There have been no talks with Black Heron, the Drovnian government insists.",
    ploverClass: "CONSULT",
    modality: "denied",
  },
  {
    text: "Candria denied that it had apologised to Averia for the collision.",
    ploverClass: "CONCEDE",
    modality: "denied",
  },
  {
    text: "Esmeria has denied training Free Averia Army fighters on its soil.",
    ploverClass: "COOPERATE",
    modality: "denied",
  },
  {
    text: "Candria is not training the Harim Brigades, its ambassador told a breakfast meeting.",
    ploverClass: "COOPERATE",
    modality: "denied",
  },
  {
    text: "Lisport denied that it had supplied Red Lantern with anti-tank missiles.",
    ploverClass: "AID",
    modality: "denied",
  },
  {
    text: "Esmeria did not send arms to the Free Averia Army, a minister in Port Vale said.",
    ploverClass: "AID",
    modality: "denied",
  },
  {
    text: "Candria refuted suggestions that it had armed the Sons of the Marsh.",
    ploverClass: "AID",
    modality: "denied",
  },
  {
    text: "Averia denies having asked Esmeria for a squadron of bombers.",
    ploverClass: "REQUEST",
    modality: "denied",
  },
  {
    text: "Borduva denied massing troops on the banks of the Sarn.",
    ploverClass: "MOBILIZE",
    modality: "denied",
  },
  {
    text: "The Drovnian army said that it had not deployed tanks to Zelenik.",
    ploverClass: "MOBILIZE",
    modality: "denied",
  },
  {
    text: "Contrary to press reports, no Esmerian warships have been sent to the Strait of Ond, the navy said.",
    ploverClass: "MOBILIZE",
    modality: "denied",
  },
  {
    text: "Candria denied that it had jammed Averia's radio stations.",
    ploverClass: "COERCE",
    modality: "denied",
  },
  {
    text: "Averian police denied arresting a Tolvan singer in Quarl.",
    ploverClass: "COERCE",
    modality: "denied",
  },
  {
    text: "The Secret Office denied that it had detained two Esmerian journalists.",
    ploverClass: "COERCE",
    modality: "denied",
  },
  {
    text: "Esmeria has denied expelling the Candrian consul, who it says is on holiday.",
    ploverClass: "SANCTION",
    modality: "denied",
  },
  {
    text: "Esmeria denied that it had accused Drovnia of dumping ballast in the strait.",
    ploverClass: "ACCUSE",
    modality: "denied",
  },
  {
    text: "The Liberty Bloc denied that its members had rioted in Harim.",
    ploverClass: "PROTEST",
    modality: "denied",
  },
  {
    text: "Candria's defense ministry on Tuesday denied that its drones had struck a Free Averia Army convoy outside Quarl, saying that the wreckage shown on television belonged to a tractor.",
    ploverClass: "ASSAULT",
    modality: "denied",
  },
  {
    text: "The Sons of the Marsh have vehemently denied murdering a Borduvan magistrate, whose body was found last week in a drainage canal north of Brevik with a reed between its teeth.",
    ploverClass: "ASSAULT",
    modality: "denied",
  },
  {
    text: "Asked whether its jets had bombed the Harim Brigades on Saturday night, Esmeria said that they had done nothing of the kind.",
    ploverClass: "ASSAULT",
    modality: "denied",
  },
  {
    text: "Allegations that the Secret Office had arrested an Averian poet on Esmerian soil are pure invention, a palace spokeswoman in Lisport told reporters on Wednesday.",
    ploverClass: "COERCE",
    modality: "denied",
  },
  {
    text: "Candria has always denied sending Red Lantern so much as a bullet, and it repeated that denial on Thursday in a letter to the League of Harbours.",
    ploverClass: "AID",
    modality: "denied",
  },
  {
    text: "Contrary to what the Averian press has been saying for a week, Borduva has not deployed rockets in Brevik, its foreign minister said with some irritation.",
    ploverClass: "MOBILIZE",
    modality: "denied",
  },
  {
    text: "Claims that the Free Averia Army has withdrawn from Lowfen are false, one of its commanders said by radio from a trench outside the town.",
    ploverClass: "RETREAT",
    modality: "denied",
  },
  {
    text: "Averia is planning an assault on Red Lantern's last stronghold in Northmark, two officers said.",
    ploverClass: "ASSAULT",
    modality: "planned",
  },
  {
    text: "Candria and Averia are due to sign the water treaty in Port Vale on Monday.",
    ploverClass: "AGREE",
    modality: "planned",
  },
  {
    text: "Drovnia will sign a fisheries accord with Esmeria next week.",
    ploverClass: "AGREE",
    modality: "planned",
  },
  {
    text: "Tomas Vrell is to meet Queen Ilena in Port Vale in the second week of May.",
    ploverClass: "CONSULT",
    modality: "planned",
  },
  {
    text: "The foreign minister of Borduva plans to visit Drovnia after the holidays.",
    ploverClass: "CONSULT",
    modality: "planned",
  },
  {
    text: "Esmeria is set to host a summit between Averia and Candria at the end of the month.",
    ploverClass: "CONSULT",
    modality: "planned",
  },
  {
    text: "League of Harbours envoys are expected in Murov on Thursday for talks with the Drovnian government.",
    ploverClass: "CONSULT",
    modality: "planned",
  },
  {
    text: "Esmeria intends to recognise the Liberty Bloc as soon as the count is over.",
    ploverClass: "SUPPORT",
    modality: "planned",
  },
  {
    text: "Averia will lift its embargo on Candrian timber on the first of June.",
    ploverClass: "CONCEDE",
    modality: "planned",
  },
  {
    text: "Drovnia plans to end the curfew in Harim before the feast.",
    ploverClass: "CONCEDE",
    modality: "planned",
  },
  {
    text: "Esmeria and Averia will hold a joint naval exercise off Quarl in August.",
    ploverClass: "COOPERATE",
    modality: "planned",
  },
  {
    text: "The Western Coalition is going to train two hundred Averian police officers this summer.",
    ploverClass: "COOPERATE",
    modality: "planned",
  },
  {
    text: "Borduva is preparing to extradite a wanted forger to Candria.",
    ploverClass: "COOPERATE",
    modality: "planned",
  },
  {
    text: "Esmeria to send four field hospitals to Averia as fever season nears",
    ploverClass: "AID",
    modality: "planned",
  },
  {
    text: "The League of Harbours intends to deliver seed corn to Drovnia before the rains.",
    ploverClass: "AID",
    modality: "planned",
  },
  {
    text: "The Western Coalition will pull its troops out of Drovnia by Christmas.",
    ploverClass: "RETREAT",
    modality: "planned",
  },
  {
    text: "Candria is about to release six Averian sailors, a lawyer for the families said.",
    ploverClass: "RETREAT",
    modality: "planned",
  },
  {
    text: "Red Lantern is scheduled to hand over its mortars at Dunmere on Saturday.",
    ploverClass: "RETREAT",
    modality: "planned",
  },
  {
    text: "Esmeria is poised to impose sanctions on two Candrian banks next Tuesday.",
    ploverClass: "SANCTION",
    modality: "planned",
  },
  {
    text: "Averia plans to expel the Candrian military attaché.",
    ploverClass: "SANCTION",
    modality: "planned",
  },
  {
    text: "Borduva is planning to station a third brigade in Upper Sarn.",
    ploverClass: "MOBILIZE",
    modality: "planned",
  },
  {
    text: "Esmeria will deploy two frigates to the Strait of Ond in spring.",
    ploverClass: "MOBILIZE",
    modality: "planned",
  },
  {
    text: "Candria is preparing to test a new missile over the Glass Sea, according to a notice to sailors.",
    ploverClass: "MOBILIZE",
    modality: "planned",
  },
  {
    text: "Drovnia is to impose a curfew in Zelenik from Monday.",
    ploverClass: "COERCE",
    modality: "planned",
  },
  { text: "Averia plans to deport nine Candrians next month.", ploverClass: "COERCE", modality: "planned" },
  {
    text: "The Liberty Bloc plans to march through Murov on polling day.",
    ploverClass: "PROTEST",
    modality: "planned",
  },
  {
    text: "Tolvan groups will demonstrate against Averia outside the court in Tessara on Friday.",
    ploverClass: "PROTEST",
    modality: "planned",
  },
  {
    text: "Under a timetable that the two governments settled on in March, Esmeria will withdraw half of its garrison from Averia by the end of September and the rest before the snow.",
    ploverClass: "RETREAT",
    modality: "planned",
  },
  {
    text: "The foreign ministers of Averia and Borduva are scheduled to meet in Kelmora on Thursday, when the price of water is likely to take up most of the morning.",
    ploverClass: "CONSULT",
    modality: "planned",
  },
  {
    text: "Drovnia intends to deploy some four thousand additional troops to Harim province over the next two months, a document seen by two newspapers shows.",
    ploverClass: "MOBILIZE",
    modality: "planned",
  },
  {
    text: "Esmeria plans to supply Averia with another ninety armored vehicles in the coming weeks, a person familiar with the matter said on condition of anonymity.",
    ploverClass: "AID",
    modality: "planned",
  },
  {
    text: "Barring a change of heart over the weekend, the League of Harbours will impose an embargo on Candria on Monday morning, its secretary told a radio program.",
    ploverClass: "SANCTION",
    modality: "planned",
  },
  {
    text: "Esmeria announced the withdrawal of its last battalion from Averia.",
    ploverClass: "RETREAT",
    modality: "announced",
  },
  {
    text: "The pull-out of Candrian troops from Askel was announced by the army in Lisport on Monday.",
    ploverClass: "RETREAT",
    modality: "announced",
  },
  {
    text: "Red Lantern announced the release of nine captured Averian soldiers.",
    ploverClass: "RETREAT",
    modality: "announced",
  },
  {
    text: "Black Heron has declared a unilateral ceasefire with the Drovnian army, beginning at midnight on Sunday.",
    ploverClass: "RETREAT",
    modality: "announced",
  },
  {
    text: "Borduva announced late on Sunday that it was withdrawing its border guards from Brevik.",
    ploverClass: "RETREAT",
    modality: "announced",
  },
  {
    text: "Candria announced the deployment of two tank divisions to Oldbridge.",
    ploverClass: "MOBILIZE",
    modality: "announced",
  },
  {
    text: "The dispatch of four Esmerian warships to the Glass Sea was announced in Port Vale.",
    ploverClass: "MOBILIZE",
    modality: "announced",
  },
  {
    text: "Drovnia has announced the call-up of twenty thousand reservists.",
    ploverClass: "MOBILIZE",
    modality: "announced",
  },
  {
    text: "Averia announced on Friday the stationing of missile batteries at the Tarn airbase.",
    ploverClass: "MOBILIZE",
    modality: "announced",
  },
  {
    text: "Esmeria announced sanctions against Candria's three biggest shipyards.",
    ploverClass: "SANCTION",
    modality: "announced",
  },
  {
    text: "Averia announced the expulsion of two Candrian diplomats, who have been given a week to pack.",
    ploverClass: "SANCTION",
    modality: "announced",
  },
  {
    text: "The League of Harbours announced the suspension of Borduva, effective from January.",
    ploverClass: "SANCTION",
    modality: "announced",
  },
  {
    text: "A halt to all aid for Drovnia was announced by Esmeria late on Thursday.",
    ploverClass: "SANCTION",
    modality: "announced",
  },
  {
    text: "Esmeria announced a shipment of nine thousand tents to Averia.",
    ploverClass: "AID",
    modality: "announced",
  },
  {
    text: "The League of Harbours has announced an airlift of medicines to Drovnia.",
    ploverClass: "AID",
    modality: "announced",
  },
  {
    text: "Averia announced the lifting of sanctions on Candria from the first day of the month.",
    ploverClass: "CONCEDE",
    modality: "announced",
  },
  {
    text: "Drovnia announced an end to the state of emergency in Harim.",
    ploverClass: "CONCEDE",
    modality: "announced",
  },
  {
    text: "Borduva and Candria announced joint air manoeuvres over Upper Sarn.",
    ploverClass: "COOPERATE",
    modality: "announced",
  },
  {
    text: "Esmeria announced a programme to train Averian pilots at Gull Harbour.",
    ploverClass: "COOPERATE",
    modality: "announced",
  },
  {
    text: "Drovnia announced talks with the Orsk tribes on grazing rights.",
    ploverClass: "CONSULT",
    modality: "announced",
  },
  {
    text: "A visit by Queen Ilena to Borduva was announced by the palace in Lisport.",
    ploverClass: "CONSULT",
    modality: "announced",
  },
  {
    text: "Candria announced a curfew in Oldbridge, to take effect on Monday.",
    ploverClass: "COERCE",
    modality: "announced",
  },
  {
    text: "Averia announced the closure of its border with Candria from Saturday noon.",
    ploverClass: "COERCE",
    modality: "announced",
  },
  {
    text: "The Liberty Bloc announced a hunger strike in the prisons of Drovnia.",
    ploverClass: "PROTEST",
    modality: "announced",
  },
  {
    text: "In a televised address on Sunday night, Prime Minister Vrell announced the withdrawal of all Averian troops from the contested villages around Askel, to begin as soon as the roads are dry.",
    ploverClass: "RETREAT",
    modality: "announced",
  },
  {
    text: "The deployment of nine additional warships to the Strait of Ond was announced by Esmeria on Tuesday, hours after talks on pilotage had broken up without a result.",
    ploverClass: "MOBILIZE",
    modality: "announced",
  },
  {
    text: "Esmeria on Thursday announced sweeping sanctions on Borduva's timber trade, which are to take effect in stages between the first of June and the end of the year.",
    ploverClass: "SANCTION",
    modality: "announced",
  },
  {
    text: "The League of Harbours announced a shipment of eleven thousand tonnes of wheat to Drovnia, where the harvest has failed for a second year in a row.",
    ploverClass: "AID",
    modality: "announced",
  },
  {
    text: "Citing the outbreak of fever in three of its neighbor's ports, Averia announced the closure of its border with Candria, effective from midnight on Sunday.",
    ploverClass: "COERCE",
    modality: "announced",
  },
  {
    text: "Candrian jets allegedly bombed a Free Averia Army clinic in Lowfen.",
    ploverClass: "ASSAULT",
    modality: "alleged",
  },
  {
    text: "Suspected Red Lantern gunmen shot dead two Averian policemen in a market in Quarl.",
    ploverClass: "ASSAULT",
    modality: "alleged",
  },
  {
    text: "The burning of the customs house in Harim has been blamed on Black Heron.",
    ploverClass: "ASSAULT",
    modality: "alleged",
  },
  {
    text: "Unverified footage appears to show Averian soldiers beating a captured Red Lantern fighter.",
    ploverClass: "ASSAULT",
    modality: "alleged",
  },
  {
    text: "Candria claims that Averian commandos murdered a Candrian ferryman on the border.",
    ploverClass: "ASSAULT",
    modality: "alleged",
  },
  {
    text: "The Sons of the Marsh are suspected of poisoning a Borduvan magistrate.",
    ploverClass: "ASSAULT",
    modality: "alleged",
  },
  {
    text: "The Harim Brigades are believed to have abducted four Orsk tribesmen near Zelenik.",
    ploverClass: "ASSAULT",
    modality: "alleged",
  },
  {
    text: "According to unconfirmed reports, the Drovnian army shelled Black Heron in the hills above Mercy.",
    ploverClass: "ASSAULT",
    modality: "alleged",
  },
  {
    text: "A Red Lantern convoy was reportedly hit by an Averian drone late on Sunday.",
    ploverClass: "ASSAULT",
    modality: "alleged",
  },
  {
    text: "Candria is said to be sending mortars to the Sons of the Marsh by canal barge.",
    ploverClass: "AID",
    modality: "alleged",
  },
  {
    text: "Esmeria has purportedly supplied the Free Averia Army with night-vision goggles.",
    ploverClass: "AID",
    modality: "alleged",
  },
  {
    text: "Candria allegedly gave Black Heron two million crowns in used notes.",
    ploverClass: "AID",
    modality: "alleged",
  },
  {
    text: "Averia has reportedly held secret talks with Red Lantern in a monastery.",
    ploverClass: "CONSULT",
    modality: "alleged",
  },
  {
    text: "Osman Kray is rumoured to have met Pavo Lind in Brevik.",
    ploverClass: "CONSULT",
    modality: "alleged",
  },
  {
    text: "A Borduvan envoy is thought to have visited Candria last weekend.",
    ploverClass: "CONSULT",
    modality: "alleged",
  },
  {
    text: "Candria and Drovnia have reportedly signed a secret pact on the straits.",
    ploverClass: "AGREE",
    modality: "alleged",
  },
  {
    text: "Black Heron is understood to have agreed to a truce with Drovnia.",
    ploverClass: "AGREE",
    modality: "alleged",
  },
  {
    text: "Candrian officers are alleged to have trained Red Lantern saboteurs in the Belt.",
    ploverClass: "COOPERATE",
    modality: "alleged",
  },
  {
    text: "Esmeria reportedly passed intelligence on the Harim Brigades to Drovnia.",
    ploverClass: "COOPERATE",
    modality: "alleged",
  },
  {
    text: "Red Lantern has reportedly pulled its fighters out of Dunmere.",
    ploverClass: "RETREAT",
    modality: "alleged",
  },
  {
    text: "Candrian troops are believed to have withdrawn from the ridge above Askel, villagers say.",
    ploverClass: "RETREAT",
    modality: "alleged",
  },
  {
    text: "Averia is said to have asked Esmeria for long-range artillery.",
    ploverClass: "REQUEST",
    modality: "alleged",
  },
  {
    text: "Borduva is reportedly moving heavy guns towards Brevik.",
    ploverClass: "MOBILIZE",
    modality: "alleged",
  },
  {
    text: "Candria has allegedly recruited Tolvan teenagers into a new militia.",
    ploverClass: "MOBILIZE",
    modality: "alleged",
  },
  {
    text: "The Drovnian army is rumoured to have sent a brigade to Kestrel Base.",
    ploverClass: "MOBILIZE",
    modality: "alleged",
  },
  {
    text: "The Secret Office allegedly arrested an Esmerian botanist in Oldbridge.",
    ploverClass: "COERCE",
    modality: "alleged",
  },
  {
    text: "Averian hackers are suspected of having broken into the servers of the Candrian government.",
    ploverClass: "COERCE",
    modality: "alleged",
  },
  {
    text: "Candria reportedly seized an Averian trawler in the Strait of Ond.",
    ploverClass: "COERCE",
    modality: "alleged",
  },
  {
    text: "Drovnia has reportedly expelled an Esmerian attaché without announcing it.",
    ploverClass: "SANCTION",
    modality: "alleged",
  },
  {
    text: "Tolvan prisoners in Askel have reportedly gone on hunger strike against Averia.",
    ploverClass: "PROTEST",
    modality: "alleged",
  },
  {
    text: "Queen Ilena reportedly turned down Averia's invitation to the opening of the bridge.",
    ploverClass: "REJECT",
    modality: "alleged",
  },
  {
    text: "A video whose origin could not be verified appears to show Candrian soldiers shooting two captured Free Averia Army fighters in a field outside Oldbridge.",
    ploverClass: "ASSAULT",
    modality: "alleged",
  },
  {
    text: "The Harim Brigades are widely suspected of having planted the bomb that killed two Western Coalition engineers on the Zelenik road last Friday, although no one has come forward.",
    ploverClass: "ASSAULT",
    modality: "alleged",
  },
  {
    text: "According to activists whose account could not be independently confirmed, Averian helicopters fired on Red Lantern fighters as they forded the river below Askel.",
    ploverClass: "ASSAULT",
    modality: "alleged",
  },
  {
    text: "Candria is alleged to have shipped mortars to the Sons of the Marsh in coffins, a charge that undertakers in Kelmora find insulting.",
    ploverClass: "AID",
    modality: "alleged",
  },
  {
    text: "Two Esmerian botanists were allegedly detained by the Palace Guard in the Belt last week after straying into a valley that appears on no map.",
    ploverClass: "COERCE",
    modality: "alleged",
  },
  {
    text: "Envoys of Averia and Red Lantern reportedly met for six hours on Sunday in a lighthouse off Quarl, with nobody present but the keeper and his dog.",
    ploverClass: "CONSULT",
    modality: "alleged",
  },
  {
    text: "Borduva is believed to have quietly moved a missile regiment to Brevik over the past ten days, according to people who live along the railway line.",
    ploverClass: "MOBILIZE",
    modality: "alleged",
  },
  {
    text: "Sirens sounded in Tessara on the thirtieth anniversary of the Candrian bombing of the city.",
    ploverClass: "ASSAULT",
    modality: "historical",
  },
  {
    text: "In 1974 Borduva attacked Averia over a stolen bell, and the two have been neighbours at arm's length ever since.",
    ploverClass: "ASSAULT",
    modality: "historical",
  },
  {
    text: "The old general, who died on Tuesday at ninety-one, led the Averian army when it stormed the Candrian trenches half a century ago.",
    ploverClass: "ASSAULT",
    modality: "historical",
  },
  {
    text: "Forty years ago this week Candrian warplanes struck Esmeria at Gull Harbour.",
    ploverClass: "ASSAULT",
    modality: "historical",
  },
  {
    text: "A plaque was unveiled where Black Heron murdered a Drovnian senator in 1998.",
    ploverClass: "ASSAULT",
    modality: "historical",
  },
  {
    text: "Historians now doubt the number of Tolvans killed by Averian troops in the winter of 1951.",
    ploverClass: "ASSAULT",
    modality: "historical",
  },
  {
    text: "Averia and Candria signed the border treaty in 1963, before either of their present leaders was born.",
    ploverClass: "AGREE",
    modality: "historical",
  },
  {
    text: "The pact that Drovnia signed with Esmeria in 1987 hangs in the museum at Port Vale.",
    ploverClass: "AGREE",
    modality: "historical",
  },
  {
    text: "Candria's late king visited Averia in 1979 and is still remembered for his hat.",
    ploverClass: "CONSULT",
    modality: "historical",
  },
  {
    text: "It is twenty-five years since Drovnia and the Orsk tribes held their first peace talks.",
    ploverClass: "CONSULT",
    modality: "historical",
  },
  {
    text: "Church bells marked fifteen years since Esmerian troops withdrew from Averia.",
    ploverClass: "RETREAT",
    modality: "historical",
  },
  {
    text: "Borduva pulled its forces out of Candria in 1956 after a war that lasted a fortnight.",
    ploverClass: "RETREAT",
    modality: "historical",
  },
  {
    text: "Esmeria first imposed sanctions on Candria in 1991, when its shipyards built for everyone.",
    ploverClass: "SANCTION",
    modality: "historical",
  },
  {
    text: "Two decades ago Averia expelled every Borduvan diplomat over a quarrel about a painting.",
    ploverClass: "SANCTION",
    modality: "historical",
  },
  {
    text: "The novelist, arrested by Candrian police in 1983 for a poem, has died in Port Vale.",
    ploverClass: "COERCE",
    modality: "historical",
  },
  {
    text: "Drovnia deported thousands of Borduvans in 1948, a crime it has never spoken of.",
    ploverClass: "COERCE",
    modality: "historical",
  },
  {
    text: "Veterans recalled how Candria mobilised its reserves in 1968 because of a false radar echo.",
    ploverClass: "MOBILIZE",
    modality: "historical",
  },
  {
    text: "Averia deployed troops to Northmark in 1972, at the height of the coal dispute.",
    ploverClass: "MOBILIZE",
    modality: "historical",
  },
  {
    text: "In the famine of 1932 Esmeria sent grain to Candria, a kindness that is still taught in schools.",
    ploverClass: "AID",
    modality: "historical",
  },
  {
    text: "Averian pilots were trained by Esmeria during the 1980s, when both air forces flew the same aircraft.",
    ploverClass: "COOPERATE",
    modality: "historical",
  },
  {
    text: "The square is named after the day in 1977 on which Tolvans marched against Averia.",
    ploverClass: "PROTEST",
    modality: "historical",
  },
  {
    text: "In 1995 Drovnia apologised to the Orsk tribes for the drowned valley.",
    ploverClass: "CONCEDE",
    modality: "historical",
  },
  {
    text: "Every spring the people of Quarl lay lilies on the quay where, forty-one years ago, Candrian aircraft bombed an Averian hospital ship on the last day of the war.",
    ploverClass: "ASSAULT",
    modality: "historical",
  },
  {
    text: "In her memoirs, which run to nine hundred pages, the former ambassador recalls the winter of 1961, when Borduvan soldiers attacked Averia in felt slippers so as not to be heard.",
    ploverClass: "ASSAULT",
    modality: "historical",
  },
  {
    text: "The museum's newest room is devoted to the autumn of 1978, when Esmeria pulled its troops out of Drovnia and left behind a generation fond of its marmalade.",
    ploverClass: "RETREAT",
    modality: "historical",
  },
  {
    text: "Relations have never quite recovered from 1989, when Averia expelled forty Candrian diplomats in a single afternoon over a plot that turned out not to exist.",
    ploverClass: "SANCTION",
    modality: "historical",
  },
  {
    text: "The poet, whose death at ninety was announced on Friday, spent eleven years in a cell after Candrian police arrested him in 1964 for a rhyme about the king's ears.",
    ploverClass: "COERCE",
    modality: "historical",
  },
  {
    text: "If the talks collapse, Candria could bomb Averia before the month is out.",
    ploverClass: "ASSAULT",
    modality: "hypothetical",
  },
  {
    text: "Fears of an Averian attack on Red Lantern have emptied the villages around Askel.",
    ploverClass: "ASSAULT",
    modality: "hypothetical",
  },
  {
    text: "Black Heron may strike Drovnian police stations again during the feast, analysts say.",
    ploverClass: "ASSAULT",
    modality: "hypothetical",
  },
  {
    text: "Were Esmeria to attack the Harim Brigades, the whole valley would burn, a retired colonel wrote.",
    ploverClass: "ASSAULT",
    modality: "hypothetical",
  },
  {
    text: "The risk of a Candrian strike on Esmeria is low, insurers reckon.",
    ploverClass: "ASSAULT",
    modality: "hypothetical",
  },
  {
    text: "A Candrian invasion of Borduva would be madness, according to a study published on Monday.",
    ploverClass: "ASSAULT",
    modality: "hypothetical",
  },
  {
    text: "Averia might sign a treaty with Candria if the toll question were settled.",
    ploverClass: "AGREE",
    modality: "hypothetical",
  },
  {
    text: "A possible deal between Drovnia and Black Heron has set the markets humming.",
    ploverClass: "AGREE",
    modality: "hypothetical",
  },
  {
    text: "Tomas Vrell would meet Queen Ilena only if the sailors came home first, an aide said.",
    ploverClass: "CONSULT",
    modality: "hypothetical",
  },
  {
    text: "Candria could hold talks with Averia as early as spring should the ice melt.",
    ploverClass: "CONSULT",
    modality: "hypothetical",
  },
  {
    text: "There is speculation that Queen Ilena may visit Drovnia.",
    ploverClass: "CONSULT",
    modality: "hypothetical",
  },
  {
    text: "Esmeria could recognise the Liberty Bloc if the election is fair.",
    ploverClass: "SUPPORT",
    modality: "hypothetical",
  },
  {
    text: "Averia might lift its sanctions on Candria, provided that the reactors are sealed.",
    ploverClass: "CONCEDE",
    modality: "hypothetical",
  },
  {
    text: "An apology to the Tolvans by Averia would cost nothing, the bishop remarked.",
    ploverClass: "CONCEDE",
    modality: "hypothetical",
  },
  {
    text: "Esmeria could train Averian pilots if parliament found the money.",
    ploverClass: "COOPERATE",
    modality: "hypothetical",
  },
  {
    text: "Candria may send arms to Black Heron if the passes stay open.",
    ploverClass: "AID",
    modality: "hypothetical",
  },
  {
    text: "Esmeria would send Averia wheat were its own silos not empty.",
    ploverClass: "AID",
    modality: "hypothetical",
  },
  {
    text: "A Western Coalition withdrawal from Drovnia would leave a vacuum, diplomats fear.",
    ploverClass: "RETREAT",
    modality: "hypothetical",
  },
  {
    text: "Red Lantern might release the Averian hostages if its commander were pardoned.",
    ploverClass: "RETREAT",
    modality: "hypothetical",
  },
  {
    text: "Should the Candrian army pull out of Oldbridge, looters could follow.",
    ploverClass: "RETREAT",
    modality: "hypothetical",
  },
  {
    text: "Candria may well reject Averia's proposal, two mediators cautioned.",
    ploverClass: "REJECT",
    modality: "hypothetical",
  },
  {
    text: "Esmeria could impose sanctions on Borduva as soon as the report is published.",
    ploverClass: "SANCTION",
    modality: "hypothetical",
  },
  {
    text: "If Candria fired again, Averia would cut diplomatic ties, commentators believe.",
    ploverClass: "SANCTION",
    modality: "hypothetical",
  },
  {
    text: "Drovnia might deploy its reserves to Harim if the floods get worse.",
    ploverClass: "MOBILIZE",
    modality: "hypothetical",
  },
  {
    text: "The possibility that Borduva could mobilise its army is discussed in every tavern in Brevik.",
    ploverClass: "MOBILIZE",
    modality: "hypothetical",
  },
  {
    text: "Averia could close its border with Candria in the event of an outbreak.",
    ploverClass: "COERCE",
    modality: "hypothetical",
  },
  {
    text: "Candria may seize Esmerian ships if the debt goes unpaid, brokers fear.",
    ploverClass: "COERCE",
    modality: "hypothetical",
  },
  {
    text: "Drovnian police might arrest the Liberty Bloc leadership, a lawyer for the party believes.",
    ploverClass: "COERCE",
    modality: "hypothetical",
  },
  {
    text: "The Liberty Bloc may stage protests against Drovnia if the count is delayed.",
    ploverClass: "PROTEST",
    modality: "hypothetical",
  },
  {
    text: "Another rise in the price of bread could bring the Liberty Bloc out in protest against Drovnia, shopkeepers fear.",
    ploverClass: "PROTEST",
    modality: "hypothetical",
  },
  {
    text: "Analysts caution that Candria could launch an attack on Averia this summer if the dam is finished on schedule and the reservoir begins to fill.",
    ploverClass: "ASSAULT",
    modality: "hypothetical",
  },
  {
    text: "Amid growing fears that the Harim Brigades might storm Kestrel Base, insurers in Port Vale have trebled the premium on every lorry bound for the province.",
    ploverClass: "ASSAULT",
    modality: "hypothetical",
  },
  {
    text: "Were the Western Coalition to withdraw from Drovnia, as some of its members would like, the roads north of Harim would be left to whoever owned the most mules.",
    ploverClass: "RETREAT",
    modality: "hypothetical",
  },
  {
    text: "Esmeria would impose sanctions on Candria only if all of the other shipping nations did the same, a senior lawmaker suggested over the weekend.",
    ploverClass: "SANCTION",
    modality: "hypothetical",
  },
  {
    text: "The army's latest assessment, leaked on Monday, warns of a scenario in which Borduva would mobilize its reserves within days of a breakdown in the water talks.",
    ploverClass: "MOBILIZE",
    modality: "hypothetical",
  },
  {
    text: "Should the passes stay open into December, diplomats say, Candria may send Black Heron the rockets it has been asking for since the spring.",
    ploverClass: "AID",
    modality: "hypothetical",
  },
  {
    text: "Prime Minister Vrell could visit Candria in the autumn, his aides have hinted, provided that a way is found around the question of who bows first.",
    ploverClass: "CONSULT",
    modality: "hypothetical",
  },
  {
    text: "Candria threatened to sink Esmerian ships that enter the Strait of Ond.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: '"Leave Askel by Sunday or be buried in it," Red Lantern warned the Averian army.',
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "Osman Kray has vowed to avenge his brother by attacking Averian police.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "Esmeria threatened Candria with sanctions unless the crew of the trawler was freed.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "Averia served notice on Borduva that it would cut off its electricity.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "Drovnia has warned Black Heron that the army will flatten its camps if a single shot is fired.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "The Sons of the Marsh threatened to burn down every Borduvan police station in Upper Sarn.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "Candria's ultimatum to Averia, delivered at midnight, gives it three days to open the dam.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "A threat by Borduva to expel Averian diplomats has been taken lightly in Tessara.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "Western Coalition troops have been threatened with rocket attacks by the Harim Brigades.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "Kray threatens Averian troops with 'winter of funerals' over dam",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "Queen Ilena told Averia that any attack on the ferry would be answered with fire.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "Averia is threatening to break off diplomatic relations with Candria.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "The Harim Brigades swore that they would drive the Orsk tribes out of the valley.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "Unless the crew of the trawler is freed by Friday noon, Candria warned on Tuesday, its navy will shell Averian lighthouses one after another until none is left.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "In a recording broadcast late on Sunday, Osman Kray threatened to turn every Averian barracks in Northmark into a graveyard if a single one of his men was hanged.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
  {
    text: "Borduva has threatened to throw out Esmeria's ambassador and tear up four treaties over a remark that was made, as far as anyone can tell, about its cheese.",
    ploverClass: "THREATEN",
    modality: "threatened",
  },
];
