import { describe, expect, test } from "vitest";
import { tokenize } from "../../lambdas/mentions/tokens.ts";
import { type Count, statesToll, tollsIn } from "../../lambdas/reports/tolls/toll.ts";

const exactly = (value: number): Count => ({ least: value, most: value, stated: "exact" });
const atLeast = (least: number): Count => ({ least, most: null, stated: "at least" });
const atMost = (most: number): Count => ({ least: 0, most, stated: "at most" });
const about = (value: number): Count => ({ least: value, most: value, stated: "about" });
const vague = (least: number): Count => ({ least, most: null, stated: "vague" });
const between = (least: number, most: number): Count => ({ least, most, stated: "range" });

const tollsOf = (text: string) => tollsIn(tokenize(text));

const fates = ["killed", "wounded", "captured", "missing"] as const;
type Stated = Partial<Record<(typeof fates)[number], Count | number>>;
const toll = (stated: Stated) =>
  Object.fromEntries(
    fates.map((fate) => {
      const count = stated[fate];
      return [fate, typeof count === "number" ? exactly(count) : (count ?? null)];
    }),
  );

const cases: Record<string, [string, Stated][]> = {
  "what a verb is done to": [
    ["killing six fighters", { killed: 6 }],
    ["A raid killed a farmer", { killed: 1 }],
    ["Shells killed at least 1,200 people", { killed: atLeast(1200) }],
    ["The blast killed two soldiers and wounded five others", { killed: 2, wounded: 5 }],
    ["killing two and wounding five", { killed: 2, wounded: 5 }],
    ["Gunmen kill seven in Kelmora", { killed: 7 }],
    ["Blast kills 12, injures 30", { killed: 12, wounded: 30 }],
    ["The army shot him, killing him on the spot", { killed: 1 }],
    ["The drone hit her car, killing her instantly", { killed: 1 }],
    ["A sniper killed her brother", { killed: 1 }],
    ["The militia has killed 40 villagers", { killed: 40 }],
    ["Guards shot dead two men", { killed: 2 }],
    ["Guards shot and killed two men", { killed: 2 }],
    ["The raid wounded another three", { wounded: 3 }],
    ["Police arrested 23 protesters", { captured: 23 }],
    ["Gunmen kidnapped 14 villagers", { captured: 14 }],
    ["Fighters abducted fourteen villagers near Tessaly", { captured: 14 }],
    ["The army captured three villages", {}],
    ["The army captured two tanks and a depot", {}],
    ["They took 12 soldiers prisoner", { captured: 12 }],
    ["The group took nine hostages", { captured: 9 }],
    ["A strike killed the commander", { killed: 1 }],
    ["The rocket killed a farmer and his son", { killed: 2 }],
    ["Gunmen killed two soldiers, three policemen and a driver", { killed: 6 }],
    ["Gunmen killed two soldiers and three policemen", { killed: 5 }],
    ["The blast killed two soldiers and three policemen were wounded", { killed: 2, wounded: 3 }],
    ["The strike killed two soldiers and destroyed a lorry", { killed: 2 }],
    ["The mine killed a shepherd and a donkey", { killed: 1 }],
    ["The army killed a rebel commander and two other fighters in occupied Kelmora", { killed: 3 }],
    ["The army killed a rebel commander and two other fighters surrendered", { killed: 1 }],
    ["The bomb killed 12 people, including two children", { killed: 12 }],
    ["killing five people, two of them children", { killed: 5 }],
    ["The strike killed him and his two sons", { killed: 3 }],
    ["The strike killed the family's three children", { killed: 3 }],
    ["The strike killed the militant group", {}],
    ["Drone strike wounds five civilians", { wounded: 5 }],
    ["Averia lost 12 soldiers in the fighting", { killed: 12 }],
    ["Averia lost 12 villages in the fighting", {}],
    ["The army captured 300 square km", {}],
    [
      "killing seven soldiers, wounding 11 and abducting three, two sources said",
      { killed: 7, wounded: 11, captured: 3 },
    ],
    ["Shelling killed one person in Kelmora and three in Tessaly on Monday", { killed: 4 }],
    ["Rockets killed 2 people in Kelmora, 3 in Tessaly", { killed: 5 }],
    ["The navy detained 17 crew members of a tanker", { captured: 17 }],
    ["They took the captain hostage", { captured: 1 }],
    ["Gunmen gunned down five labourers", { killed: 5 }],
    ['It had killed "more than 60" fighters', { killed: atLeast(60) }],
    ["Rebels detained a journalist and two drivers", { captured: 3 }],
  ],
  "whom it befell": [
    ["A soldier was killed", { killed: 1 }],
    ["Five people, including two children, were killed", { killed: 5 }],
    ["Twelve people, all of them civilians, were killed", { killed: 12 }],
    ["Two Candrian soldiers were killed when a bridge fell", { killed: 2 }],
    ["Two soldiers were killed and five wounded", { killed: 2, wounded: 5 }],
    ["Twelve were killed and more than 30 injured", { killed: 12, wounded: atLeast(30) }],
    ["12 killed in blast at Kelmora market", { killed: 12 }],
    ["15 militants dead", { killed: 15 }],
    ["Two dead, ten hurt", { killed: 2, wounded: 10 }],
    ["leaving 3 dead and 12 injured", { killed: 3, wounded: 12 }],
    ["It left nine people dead", { killed: 9 }],
    ["leaving at least 11 fighters dead and several wounded", { killed: atLeast(11), wounded: vague(3) }],
    ["47 prisoners were captured", { captured: 47 }],
    ["14 people were taken hostage", { captured: 14 }],
    ["Six are missing", { missing: 6 }],
    ["Eight sailors remain missing", { missing: 8 }],
    ["Three divers went missing and two died", { missing: 3, killed: 2 }],
    ["At least 30 people are unaccounted for", { missing: atLeast(30) }],
    ["A 5-year-old boy was killed", { killed: 1 }],
    ["A two-year-old girl and her mother were wounded", { wounded: 2 }],
    ["Two soldiers and three policemen were killed", { killed: 5 }],
    ["Two soldiers, three policemen and a farmer were killed", { killed: 6 }],
    ["Two rockets hit the town, and five people were killed", { killed: 5 }],
    ["The army fired three missiles and two farmers were killed", { killed: 2 }],
    ["In three villages, 12 people were killed", { killed: 12 }],
    ["12 people in two villages were killed", { killed: 12 }],
    ["Of 30 hostages, 12 died", { killed: 12 }],
    ["12 of the 30 passengers were killed", { killed: 12 }],
    ["On May 12 five people were killed", { killed: 5 }],
    ["Both pilots died", { killed: 2 }],
    ["Twin brothers were killed on Monday", { killed: 2 }],
    ["A family of five was killed", { killed: 5 }],
    ["An entire family was killed", {}],
    ["He was wounded", { wounded: 1 }],
    ["The governor was assassinated", { killed: 1 }],
    ["Amal Deren was killed by a mine", { killed: 1 }],
    ["Two soldiers were killed and three others died in hospital", { killed: 5 }],
    ["Five soldiers who were wounded", { wounded: 5 }],
    ["Three officers have also been reported killed", { killed: 3 }],
    ["a man lost his life and 12 others lost their lives", { killed: 13 }],
    ["Amal, 12, was killed", {}],
    ["Five soldiers and their commander were killed", { killed: 6 }],
    ["Amal Deren and his driver were wounded", {}],
    ["Two of the 12 wounded died in hospital", { killed: 2, wounded: 12 }],
    ["Of the 12 dead, five were children", { killed: 12 }],
    ["Clashes left at least 17 people, including four civilians, dead", { killed: atLeast(17) }],
    ["On 12 May five people died", { killed: 5 }],
    ["Thirty people were killed in the deadliest attack in two years", { killed: 30 }],
    ["Some of the 30 people on board were killed", {}],
    ["Ten soldiers and an unknown number of rebels were killed", { killed: atLeast(11) }],
    ["The strike killed two and wounded another five", { killed: 2, wounded: 5 }],
    ["One soldier was killed and another wounded", { killed: 1, wounded: 1 }],
    ["One man died at the scene and another died in hospital", { killed: 2 }],
    ["Four people — two of them children — were killed", { killed: 4 }],
    ["Four people (two of them children) were killed", { killed: 4 }],
    ["Ali Deren, 45, and his son, 12, were killed", {}],
    ["Two brothers aged 12 and 14 were killed", { killed: 2 }],
    ["A policeman was killed and his colleague injured", { killed: 1, wounded: 1 }],
    ["Five labourers were gunned down", { killed: 5 }],
    ["A third were killed, one in five was wounded", {}],
    ["12 gunmen were killed by two guards", { killed: 12 }],
    ["12 gunmen killed guards", {}],
    ["The wounded were taken home", {}],
    ["Rescuers carried the dead away", {}],
    ["The 12 wounded soldiers were flown out", { wounded: 12 }],
    ["soldiers of the 5th Brigade were killed", {}],
  ],
  "deeds and tolls named as nouns": [
    ["the killing of four farmers", { killed: 4 }],
    ["after four deaths in Kelmora", { killed: 4 }],
    ["the deaths of at least ten miners", { killed: atLeast(10) }],
    ["the death of a soldier", { killed: 1 }],
    ["The kidnapping of 14 villagers", { captured: 14 }],
    ["the arrest of two judges", { captured: 2 }],
    ["The shelling caused 12 fatalities and 20 injuries", { killed: 12, wounded: 20 }],
    ["The attack claimed 12 lives", { killed: 12 }],
    ["It claimed the lives of seven people", { killed: 7 }],
    ["The death toll rose to 41", { killed: 41 }],
    ["The death toll rose from 38 to at least 41", { killed: atLeast(41) }],
    ["The death toll has passed 1,000", { killed: atLeast(1000) }],
    ["The number of wounded reached 90", { wounded: 90 }],
    [
      "The number of guards killed in an air strike on a depot in the north has risen to thirteen",
      { killed: 13 },
    ],
    ["Two soldiers were killed, bringing the death toll to 41", { killed: 2 }],
  ],
  none: [
    ["No one was killed", { killed: 0 }],
    ["No soldiers were killed but five were hurt", { killed: 0, wounded: 5 }],
    ["without casualties", { killed: 0, wounded: 0 }],
    ["There were no casualties", { killed: 0, wounded: 0 }],
    ["The drone fell without causing any casualties", { killed: 0, wounded: 0 }],
    ["There were no deaths or injuries", { killed: 0, wounded: 0 }],
    ["There were no immediate reports of casualties", {}],
    ["Nobody was injured", { wounded: 0 }],
    ["Neither of the two pilots was hurt", { wounded: 0 }],
  ],
  "how a number is stated": [
    ["between 10 and 15 people were killed", { killed: between(10, 15) }],
    ["10-15 fighters were killed", { killed: between(10, 15) }],
    ["killing two or three guards", { killed: between(2, 3) }],
    ["up to 20 people were killed", { killed: atMost(20) }],
    ["killing as many as 20 people", { killed: atMost(20) }],
    ["no fewer than 20 people were killed", { killed: atLeast(20) }],
    ["killing about 20 people", { killed: about(20) }],
    ["some 300 people were wounded", { wounded: about(300) }],
    ["an estimated 1.2 million people were killed", { killed: about(1_200_000) }],
    ["killing 30 or more", { killed: atLeast(30) }],
    ["dozens of people were killed", { killed: vague(24) }],
    ["scores were wounded", { wounded: vague(40) }],
    ["Hundreds have been killed", { killed: vague(200) }],
    ["killed several people", { killed: vague(3) }],
    ["A number of guards were wounded", { wounded: vague(3) }],
    ["killing a dozen people", { killed: 12 }],
    ["half a dozen people died", { killed: 6 }],
    ["two dozen men were arrested", { captured: 24 }],
    ["one hundred and twenty soldiers were killed", { killed: 120 }],
    ["thirty-four rebels were killed", { killed: 34 }],
    ["killing more than two thousand people", { killed: atLeast(2000) }],
    ["12 soldiers were killed or wounded", { killed: atMost(12), wounded: atMost(12) }],
    ["The strike killed and wounded 12 fighters", { killed: atMost(12), wounded: atMost(12) }],
    ["It had killed or wounded dozens of soldiers", { killed: vague(0), wounded: vague(0) }],
    ["They kidnapped and killed three farmers", { captured: 3, killed: 3 }],
  ],
  "numbers of something else": [
    ["In November 2025 more than a dozen people died", { killed: atLeast(12) }],
    ["He was a judge killed three and a half years ago", { killed: 1 }],
    ["the men killed three and a half years ago", {}],
    ["The general was killed two days after the coup", { killed: 1 }],
    ["The leader was killed 12 km from the border", { killed: 1 }],
    ["twelve lorries drove past", {}],
    ["Three men were late", {}],
    ["The plan cost $12 million and killed the deal", {}],
    ["The strike on the shores of the Dead Sea", {}],
    ["The army did not kill two of them", {}],
    ["12 percent of the injured were moved", {}],
    ["The 2014 war killed 2,500 people", { killed: 2500 }],
    ["A bomb killed Averian soldiers", {}],
  ],
};

describe.each(Object.entries(cases))("own toll: %s", (_, sentences) => {
  test.each(sentences)("%s", (text, stated) => {
    expect(tollsOf(text).own).toEqual(toll(stated));
  });
});

describe("tolls of a war or of months are of no single happening", () => {
  test.each<[string, Stated, Stated]>([
    ["More than 900 people have been killed since March", {}, { killed: atLeast(900) }],
    ["The war has killed about 900 people", {}, { killed: about(900) }],
    ["The siege of Kelmora, which has killed 300 people, goes on", {}, { killed: 300 }],
    ["900 people have been killed in the conflict", {}, { killed: 900 }],
    ["Since 7 October 40,000 people have been killed", {}, { killed: 40_000 }],
    ["Over the past two years 40 judges have been killed", {}, { killed: 40 }],
    ["There have been 240 deaths since April", {}, { killed: 240 }],
    ["652 were reported killed since March and 5,400 wounded", { killed: 652, wounded: 5400 }, {}],
    ["652 have been killed since March, with 5,400 others wounded", {}, { killed: 652, wounded: 5400 }],
    ["after two weeks of shelling that has killed 90", {}, { killed: 90 }],
    ["More than 900 people were killed in the war", {}, { killed: atLeast(900) }],
    ["12 people were killed in the war room", { killed: 12 }, {}],
    ["A raid killed two soldiers, and 900 have been killed since March", { killed: 2 }, { killed: 900 }],
    // Of days, of a single deed, or told of something else that lasts.
    ["12 people have been killed since dawn", { killed: 12 }, {}],
    ["12 people have been killed since fighting broke out on Tuesday", { killed: 12 }, {}],
    ["12 people have been killed over the past day", { killed: 12 }, {}],
    ["A blast has killed 12 people in the deadliest attack since March", { killed: 12 }, {}],
    ["A blast has killed 12 people in a town that has been under siege since March", { killed: 12 }, {}],
    ["A strike in the war has killed 12 people", { killed: 12 }, {}],
    ["12 people have been killed in the war-torn town", { killed: 12 }, {}],
    ["A raid killed 12 people in the war", { killed: 12 }, {}],
  ])("%s", (text, own, running) => {
    expect(tollsOf(text)).toEqual({ own: toll(own), running: toll(running) });
  });
});

describe("statesToll", () => {
  test.each([
    ["wounding three men", true],
    ["a raid injured at least nine people", true],
    ["four people were wounded", true],
    ["up to 20 people were killed", true],
    ["the wounded were taken home", false],
    ["three men were late", false],
    ["no one was killed", false],
  ])("%s: %s", (text, stated) => {
    expect(statesToll(tollsOf(text).own)).toBe(stated);
  });
});

test("a long text is read in a time that grows with its length", () => {
  const hard = "two soldiers, three policemen and a farmer killed and wounded at least another ".repeat(1500);
  const started = performance.now();
  tollsOf(hard);
  expect(performance.now() - started).toBeLessThan(4000);
});
