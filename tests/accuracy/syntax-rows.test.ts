import { expect, test } from "vitest";
import { fictional } from "../fictional.ts";
import { clauseFacts } from "./clause-facts.ts";
import { type ClauseFacts, goldClauses } from "./gold-clauses.ts";
import { judgeClauses } from "./judge-clauses.ts";
import { type GoldSentence, readConllu, type Span } from "./read-conllu.ts";
import { missedSyntax, syntaxRows } from "./syntax-rows.ts";

/** Rows of a parsed file: id, word, part of speech, head, relation and all that is understood. */
const parsedFile = (text: string, rows: string) =>
  `# sent_id = 1\n# text = ${text}\n${rows
    .trim()
    .split("\n")
    .map((row) => {
      const [id, form, part = "_", head = "_", relation = "_", understood = "_"] = row.trim().split(/ +/);
      return [id, form, "_", part, "_", "_", head, relation, understood, "_"].join("\t");
    })
    .join("\n")}\n\n`;

const village = parsedFile(
  "Averia says Candrian troops didn't shell the village that Borduva holds.",
  `1 Averia PROPN 2 nsubj 2:nsubj
   2 says VERB 0 root 0:root
   3 Candrian ADJ 4 amod 4:amod
   4 troops NOUN 7 nsubj 7:nsubj
   5-6 didn't
   5 did AUX 7 aux 7:aux
   6 n't PART 7 advmod 7:advmod
   7 shell VERB 2 ccomp 2:ccomp
   8 the DET 9 det 9:det
   9 village NOUN 7 obj 7:obj|12:obj
   10 that PRON 12 obj 9:ref
   10.1 who _ _ _ 12:nsubj
   11 Borduva PROPN 12 nsubj 12:nsubj
   12 holds VERB 9 acl:relcl 9:acl:relcl
   13 . PUNCT 2 punct 2:punct`,
);
/** The coder leaves out what stands in short brackets. */
const mill = parsedFile(
  "The mill (it was ready) was closed by soldiers.",
  `1 The DET 2 det 2:det
   2 mill NOUN 9 nsubj:pass 9:nsubj:pass
   3 ( PUNCT 6 punct 6:punct
   4 it PRON 6 nsubj 6:nsubj
   5 was AUX 6 cop 6:cop
   6 ready ADJ 9 parataxis 9:parataxis
   7 ) PUNCT 6 punct 6:punct
   8 was AUX 9 aux:pass 9:aux:pass
   9 closed VERB 0 root 0:root
   10 by ADP 11 case 11:case
   11 soldiers NOUN 9 obl 9:obl:by
   12 . PUNCT 9 punct 9:punct`,
);

const only = (file: string): GoldSentence => {
  const [sentence] = readConllu(file);
  if (sentence === undefined) throw new Error("a parsed file without a sentence");
  return sentence;
};
const judged = (file: string) =>
  readConllu(file).map((sentence) => ({
    ...sentence,
    judgements: judgeClauses(goldClauses(sentence), clauseFacts(sentence.text, fictional)),
  }));
const figures = (file: string) =>
  Object.fromEntries(syntaxRows(judged(file)).map(([, , measure, figure]) => [measure, figure]));

test("words have the places at which they are written, also two that are written as one", () => {
  const { text, words } = only(village);
  const written = words.map(({ start, end }) => text.slice(start, end));
  expect(written.join(" ")).toBe(
    "Averia says Candrian troops did n't shell the village that Borduva holds .",
  );
});

test("a word that is contracted beyond its letters has the place of the whole", () => {
  const rows = "1-2 won't\n1 will AUX 3 aux\n2 not PART 3 advmod\n3 yield VERB 0 root";
  const { text, words } = only(parsedFile("won't yield", rows));
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["won't", "won't", "yield"]);
});

test("a file whose words are not those of its text is refused", () => {
  const rows = "1 Averia PROPN 2 nsubj\n2 slept VERB 0 root";
  expect(() => readConllu(parsedFile("Averia, slept", rows))).toThrow('"slept" in "Averia, slept"');
  expect(() => readConllu("1\tAveria\n")).toThrow("# text = ");
});

test("clauses of a parse have their subjects, objects and governing verbs", () => {
  const sentence = only(village);
  const words = (span: Span | null) => span && sentence.text.slice(span.start, span.end);
  const told = goldClauses(sentence).map((clause) => ({
    verb: words(clause.verb),
    subject: words(clause.subject),
    objects: clause.objects.map(words),
    allObjects: clause.allObjects.map(words),
    governor: words(clause.governor),
    isRelative: clause.isRelative,
  }));
  expect(told).toEqual([
    { verb: "says", subject: "Averia", objects: [], allObjects: [], governor: null, isRelative: false },
    {
      verb: "shell",
      subject: "troops",
      objects: ["village"],
      allObjects: ["village"],
      governor: "says",
      isRelative: false,
    },
    {
      verb: "holds",
      subject: "Borduva",
      objects: [],
      allObjects: ["village"],
      governor: null,
      isRelative: true,
    },
  ]);
});

test("a verb in form that is an adjective or a preposition in use heads no clause", () => {
  const rows = `1 Growing VERB 2 amod\n2 crowds NOUN 3 nsubj\n3 gathered VERB 0 root
    4 following VERB 6 case\n5 the DET 6 det\n6 raid NOUN 3 obl`;
  const [clause, ...others] = goldClauses(
    only(parsedFile("Growing crowds gathered following the raid", rows)),
  );
  expect(others).toEqual([]);
  expect(clause?.verb).toEqual({ start: 15, end: 23 });
});

test("the coder's clauses are counted against the parse", () => {
  expect(figures(village)).toEqual({
    verb: "100.0 % (3 of 3)",
    "verb, precision": "100.0 % (3 of 3)",
    subject: "100.0 % (3 of 3)",
    object: "100.0 % (1 of 1)",
    "object, precision": "100.0 % (2 of 2)",
    passive: "nothing asked",
    "prepositional phrase": "nothing asked",
    "governing verb": "100.0 % (1 of 1)",
    "relative clause": "100.0 % (1 of 1)",
  });
});

test("a clause that the coder leaves out counts as wrong", () => {
  expect(figures(mill)).toMatchObject({
    verb: "50.0 % (1 of 2)",
    "verb, precision": "100.0 % (1 of 1)",
    subject: "100.0 % (1 of 1)",
    passive: "100.0 % (1 of 1)",
    "prepositional phrase": "100.0 % (1 of 1)",
  });
  expect(missedSyntax(judged(mill))).toEqual(["verb: was | The mill (it was ready) was closed by soldiers."]);
});

test("whatever is asked about a clause that was not found is wrong", () => {
  const gold = goldClauses(only(village));
  const judgements = judgeClauses(gold, []);
  expect(judgements.map(({ measure }) => measure)).toEqual([
    "verb",
    "subject",
    "verb",
    "subject",
    "object",
    "governing verb",
    "verb",
    "subject",
    "relative clause",
  ]);
  expect(judgements.filter(({ isRight }) => isRight)).toEqual([]);
});

test("a wrong answer is wrong, and what the parse does not have is wrongly found", () => {
  const sentence = only(mill);
  const span = (word: string): Span => {
    const start = sentence.text.lastIndexOf(word);
    return { start, end: start + word.length };
  };
  const found: ClauseFacts[] = [
    {
      verb: span("closed"),
      subject: span("soldiers"),
      objects: [span("mill")],
      isPassive: false,
      prepositional: [],
      governor: null,
      isRelative: false,
    },
    {
      verb: span("mill"),
      subject: null,
      objects: [],
      isPassive: false,
      prepositional: [],
      governor: null,
      isRelative: true,
    },
  ];
  const judgements = judgeClauses(goldClauses(sentence), found);
  const told = judgements.map(({ measure, isRight, at }) => [
    measure,
    sentence.text.slice(at.start, at.end),
    isRight,
  ]);
  expect(told).toEqual([
    ["verb", "was", false],
    ["verb", "closed", true],
    ["subject", "mill", false],
    ["passive", "closed", false],
    ["prepositional phrase", "soldiers", false],
    ["verb, precision", "closed", true],
    ["object, precision", "mill", false],
    ["verb, precision", "mill", false],
  ]);
});
