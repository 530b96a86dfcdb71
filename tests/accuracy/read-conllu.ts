/** Where something stands in the text of its sentence. */
export interface Span {
  start: number;
  end: number;
}

/** A word of a sentence parsed by hand, with the word that it depends on. */
export interface GoldWord extends Span {
  id: number;
  form: string;
  /** Its part of speech: "VERB", "NOUN", … */
  part: string;
  /** The id of the word that it depends on; 0 for the root. */
  head: number;
  /** "nsubj", "acl:relcl", … */
  relation: string;
  /** All words that it depends on with what is understood counted in: of "which X signed" the noun before "which". */
  understood: { head: number; relation: string }[];
}

export interface GoldSentence {
  text: string;
  words: GoldWord[];
}

/** The sentences of a file in the format CoNLL-U (universaldependencies.org/format.html); words left out are passed over. */
export function readConllu(content: string): GoldSentence[] {
  return content
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== "")
    .map(sentenceOf);
}

function sentenceOf(block: string): GoldSentence {
  const lines = block.split("\n");
  const text = lines.find((line) => line.startsWith(textMark))?.slice(textMark.length);
  if (text === undefined) throw new Error(`Cannot read a parsed sentence without "${textMark}": ${lines[0]}`);
  const words: GoldWord[] = [];
  /** The word that is written together with others ("don't"), and the last of these. */
  let whole = { last: 0, start: 0, end: 0 };
  let read = 0;
  for (const line of lines.filter((one) => /^\d/.test(one))) {
    const fields = line.split("\t");
    const [id = "", form = ""] = fields;
    if (id.includes(".")) continue;
    if (id.includes("-")) {
      whole = { last: Number(id.split("-")[1]), ...spanOf(text, form, read) };
      read = whole.start;
      continue;
    }
    const isPart = Number(id) <= whole.last;
    const isSpelledOut = isPart && text.startsWith(form, read) && read + form.length <= whole.end;
    const span = !isPart || isSpelledOut ? spanOf(text, form, read) : { start: whole.start, end: whole.end };
    words.push({ ...wordOf(fields), ...span });
    read = span.end;
  }
  return { text, words };
}

const textMark = "# text = ";

function spanOf(text: string, form: string, from: number): Span {
  const start = text.indexOf(form, from);
  if (start < 0 || text.slice(from, start).trim() !== "")
    throw new Error(`Cannot find the next word of a parsed sentence: "${form}" in "${text}"`);
  return { start, end: start + form.length };
}

function wordOf(fields: readonly string[]): Omit<GoldWord, keyof Span> {
  const [id, form = "", , part = "", , , head, relation = "", understood = ""] = fields;
  return {
    id: Number(id),
    form,
    part,
    head: Number(head),
    relation,
    understood: understood.split("|").map((one) => {
      const colon = one.indexOf(":");
      return { head: Number(one.slice(0, colon)), relation: one.slice(colon + 1) };
    }),
  };
}
