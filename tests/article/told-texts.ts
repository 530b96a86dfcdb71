/** One strike in an invented country as several publishers might tell it: the agency's text, copies of it, and others. */
const paragraphs = [
  "DUNMERE, May 10 (Coast Wire) - Averian jets struck an ammunition depot on the outskirts of Dunmere before dawn on Saturday, killing at least six members of the Red Lantern, two hospital officials and a witness said.",
  "The first explosion was heard shortly after four in the morning and was followed by smaller blasts that went on until sunrise, said Orla Menn, who keeps a bakery some three hundred metres from the depot. She counted seven ambulances on the road to the hospital.",
  'The Averian army said in a statement that it had "struck a store of rockets which was to be used against villages on our side of the river". It gave no figures for the dead and did not say how many aircraft had taken part.',
  "The Red Lantern, which has held the hills around the town for three years, called the attack a breach of the truce that both sides signed in Kelmora last autumn and promised an answer. A spokesman for the group would not say whether any of its commanders had been in the building.",
  "Firemen were still at work at noon, and soldiers of the Borduvan army kept reporters away from the gate. The regional governor asked people living nearby to boil their water, since a main had burst under the street.",
  "Dunmere lies on the only paved road between the coast and the northern provinces. Lorry drivers said that the road was open again by the afternoon, though police turned back everything that carried fuel.",
];
const wire = paragraphs.join("\n");
const statement =
  '"Last night our aircraft struck a store of rockets which was to be used against villages on our side of the river. The army will go on acting wherever such a threat is found, and holds those who shelter the Red Lantern to be responsible for what follows," the statement said.';

export const told = {
  wire,
  /** No dateline, a credit line at the end. */
  reprint: `${wire.replace("DUNMERE, May 10 (Coast Wire) - ", "")}\nThis report came from Coast Wire.`,
  half: paragraphs.slice(0, 3).join("\n"),
  third: paragraphs.slice(0, 2).join("\n"),
  /** A desk's hand: other spellings, attributions and joints, one sentence less. */
  edited: wire
    .replace("DUNMERE, May 10 (Coast Wire) - ", "")
    .replace("before dawn on Saturday", "early on Saturday")
    .replace("at least six members", "no fewer than six fighters")
    .replace("said Orla Menn", "according to Orla Menn")
    .replace("three hundred metres", "300 metres")
    .replace("promised an answer", "vowed to respond")
    .replace(" She counted seven ambulances on the road to the hospital.", "")
    .replace("Firemen were still at work at noon", "Firefighters were still busy around noon")
    .replace("the only paved road", "the single paved road"),
  /** Its own two paragraphs before and after half of the agency's text. */
  extended: [
    "The market of Borduva Hill closed an hour early on Saturday, and the bishop called for a night of prayer in every parish along the lake. Shopkeepers said that they had seen this coming for weeks.",
    ...paragraphs.slice(0, 4),
    "In Borduva Hill the council met behind closed doors and agreed to open the old school for families who might come over the pass. The mayor said that there were beds for two hundred people and soup for twice as many.",
  ].join("\n"),
  /** The same facts in the same order in other words. */
  paraphrase: [
    "Warplanes from Averia bombed a munitions store at the edge of Dunmere in the small hours of Saturday, and no fewer than six Red Lantern fighters died, according to a resident and two people who work at the hospital.",
    "A baker, Orla Menn, whose shop is a short walk away, said that she had been woken by a great bang a little past four and that things kept going off till it was light. Seven ambulances passed her door.",
    "Averia's military confirmed the raid, saying that rockets had been kept there for use against its villages across the river, but gave neither a toll nor the number of planes.",
    "The armed group that has controlled the heights for three years said the raid had broken last autumn's Kelmora truce and that it would hit back. It declined to say if senior men were among the dead.",
    "By midday crews were still putting out fires while Borduvan troops held journalists at a distance. Because a pipe had been torn open, the governor told residents to boil tap water.",
  ].join("\n"),
  /** Two publishers that each print one statement whole, and otherwise report by themselves. */
  statementAtHome: [
    "TESSARA - The Averian air force has attacked a depot of the Red Lantern in Dunmere, the army announced on Saturday in its first communique since the truce.",
    statement,
    "In the capital the news was met with relief. Deputies of both parties congratulated the pilots, and the stock exchange opened a little higher than it had closed. Schools near the river stay shut until Tuesday, the ministry added, and the ferry will not run.",
    "The opposition leader asked for a debate and said that parliament had not been told beforehand.",
  ].join("\n"),
  statementAbroad: [
    "Smoke hung over Dunmere for most of the day after a raid that neighbours of the burnt-out warehouse described as the heaviest since the war.",
    statement,
    "Our reporter saw four bodies in the yard of the clinic. Nurses spoke of two more that had been taken away by relatives. Nobody from the Red Lantern would speak, but a flag had been lowered at its office beside the mill.",
    "Windows were broken as far away as the railway station. A teacher swept glass out of an empty classroom and said that lessons would be held in the church hall.",
  ].join("\n"),
  /** Another day, another place, an agency's usual words. */
  otherEvent: [
    "BREVIK, May 12 (Coast Wire) - Averian jets struck a bridge on the outskirts of Brevik before dawn on Monday, killing at least two members of the Sons of the Marsh, a hospital official and a witness said.",
    "The explosion was heard shortly after five in the morning, said a fisherman who lives near the bridge. The Averian army said in a statement that it had struck a crossing used by smugglers. It gave no figures for the dead.",
    "The Sons of the Marsh called the attack a crime and promised an answer. Ferries were running again by the afternoon, though police turned back lorries.",
  ].join("\n"),
};

export type Telling = keyof typeof told;
