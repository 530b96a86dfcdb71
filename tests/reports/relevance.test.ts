import { describe, expect, test } from "vitest";
import { lexicalFields } from "../../lambdas/reports/relevance/lexical-fields.ts";
import { relevanceOf } from "../../lambdas/reports/relevance/relevance.ts";

const judge = (text: string) => relevanceOf(text, []);

describe("relevanceOf", () => {
  test.each([
    "Gunmen opened fire on a checkpoint outside Quarl, killing two policemen.",
    "Averia recalled its ambassador after the border clash.",
    "Thousands of protesters marched on the palace; riot police fired tear gas.",
    "The ceasefire held for a third day, peacekeepers said.",
    "Candrian troops shelled three villages overnight.",
    "A roadside bomb wounded four soldiers of the coast guard.",
    "Rebels freed twelve hostages after talks in Tessara.",
    "The two foreign ministers signed a peace agreement on Monday.",
    "Security forces arrested nine suspected militants in a dawn raid.",
    "The council imposed sanctions on Borduva over its missile programme.",
    "A curfew was imposed after mobs torched shops in the old town.",
    "insurgents ambushed an army convoy and abducted the driver.",
    "Warships of four navies began a joint exercise in the strait.",
    "Refugees fled the siege as artillery pounded the suburbs.",
  ])("relevant: %s", (text) => {
    expect(judge(text)).toMatchObject({ relevant: true });
  });

  test.each([
    "The striker's late shot was the only attack that beat the goalkeeper in the cup final.",
    "Averia's batsmen fought back on day two, losing three wickets before the close.",
    "The heavyweight was knocked out in the fourth round after a barrage of punches.",
    "The film tells of a soldier lost behind enemy lines; its director won two awards for an earlier movie.",
    "In the new shooter players capture outposts, call in air strikes and upgrade their console weapons.",
    "The grocer opened a price war that has cost its rivals a third of their profits.",
    "The hostile takeover met fierce resistance from shareholders of the airline.",
    "Dock workers ended their strike when the company raised wages by four per cent.",
    "The storm battered the coast, and flooding cut roads to nine villages.",
    "Doctors fight the disease with a vaccine that attacks the virus in its cells.",
    "Gardeners declared war on slugs, an invasion that rain had brought.",
    "Fry the onions, crush the garlic, and bomb the sauce with pepper.",
    "The historian's book retells the siege of a medieval castle.",
    "A burglar was sentenced for stealing copper from a school.",
    "Hackers attacked the bank's web site with spam, a software firm said.",
    "Chess: the champion sacrificed a knight to break through the defence.",
  ])("not relevant: %s", (text) => {
    expect(judge(text)).toMatchObject({ relevant: false });
  });

  test("what coding found makes a text without telling words relevant", () => {
    const text = "Averia pulled its men out of Quarl.";
    expect(judge(text).relevant).toBe(false);
    expect(relevanceOf(text, [0.7])).toMatchObject({ relevant: true });
  });

  test("one report does not make a match report relevant", () => {
    const text =
      "Averia's captain scored twice in the cup final. The goalkeeper of Borduva was beaten by a header, and the coach blamed the referee. Fans of the club sang until half-time.";
    expect(relevanceOf(text, [0.6]).relevant).toBe(false);
  });

  test("says why", () => {
    expect(judge("Militants threw a grenade at the stadium before the match.").reason).toBe(
      "speaks of violence (militant…, grenade…), and of sport (stadium, match)",
    );
    expect(judge("The lamp was green.").reason).toBe("no word of war, unrest or diplomacy");
  });

  test("a long text is judged like a short one that says the same", () => {
    const sport = "The striker beat the keeper and the fans of the club sang. ";
    expect(judge(sport.repeat(400)).relevant).toBe(false);
    const war = "Militants shelled the barracks and troops fired rockets. ";
    expect(judge(war.repeat(400)).relevant).toBe(true);
  });
});

describe("lexicalFields", () => {
  const entries = lexicalFields.flatMap(({ strong, medium, weak }) =>
    [strong, medium, weak].flatMap((list) => list.trim().split(/\s+/)),
  );

  test("name no word twice", () => {
    expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
  });

  test("are in lower case, and their lists in order", () => {
    expect(entries.filter((entry) => entry !== entry.toLowerCase())).toEqual([]);
    for (const { strong, medium, weak } of lexicalFields)
      for (const list of [strong, medium, weak]) {
        const words = list.trim().split(/\s+/);
        expect(words).toEqual(words.toSorted((a, b) => (a < b ? -1 : 1)));
      }
  });
});
