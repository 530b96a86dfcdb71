import { withinBudget } from "../budget.ts";
import type { Knowledge } from "./knowledge.ts";
import { knownNameAt } from "./known-name.ts";
import type { Name } from "./name.ts";
import type { NamedSentence } from "./resolve-places.ts";
import type { Token } from "./tokens.ts";

/** What a short form stands for in one text: "Nasrallah" after "Hassan Nasrallah", "NFC" after "… (NFC)". */
export interface ShortForm {
  actorId: string | null;
  unlisted: boolean;
  /** The name in full, as the text has it. */
  full: string;
  /** It is a ship's. */
  isShip: boolean;
}
export type ShortForms = ReadonlyMap<string, ShortForm>;

const isCapital = (token: Token | undefined) => token?.isCapital === true;
const isAcronym = (token: Token | undefined) =>
  token?.kind === "word" && /^[\p{Lu}\p{N}-]{2,8}$/u.test(token.text) && /\p{Lu}.*\p{Lu}/u.test(token.text);

/** Surnames and acronyms that a text introduces with the name in full. */
export function shortForms(sentences: readonly NamedSentence[], knowledge: Knowledge): ShortForms {
  const forms = new Map<string, ShortForm>();
  withinBudget(() => {
    for (const sentence of sentences) addForms(forms, sentence, knowledge);
  });
  return forms;
}

function addForms(forms: Map<string, ShortForm>, { tokens, names }: NamedSentence, knowledge: Knowledge) {
  for (const name of names) {
    if (!name.isNamed || name.placeId !== null) continue;
    const full = tokens
      .slice(name.first, name.last + 1)
      .map(({ text }) => text)
      .join(" ");
    const form = { actorId: name.actorId, unlisted: name.unlisted, full, isShip: name.ship === true };
    if (
      tokens[name.last + 1]?.text === "(" &&
      isAcronym(tokens[name.last + 2]) &&
      tokens[name.last + 3]?.text === ")"
    )
      addTo(forms, tokens[name.last + 2]?.text ?? "", form);
    const isPerson = name.person === true || knowledge.actors.get(name.actorId ?? "")?.type === "person";
    const surname = tokens[name.last];
    const isBare = surname === undefined || !isCapital(surname) || surname.text.length < 3;
    if (name.ship === true && !isBare) addTo(forms, surname.text, form);
    const isTaken = isBare || knownNameAt(tokens, name.last, knowledge, false)?.actorId;
    if (isPerson && name.last > name.first && surname && !isTaken) addTo(forms, surname.text, form);
  }
}

function addTo(forms: Map<string, ShortForm>, key: string, form: ShortForm) {
  if (!forms.has(key)) forms.set(key, form);
}

/** The short form that stands here, written as it was introduced. */
export function shortFormAt(tokens: readonly Token[], at: number, forms: ShortForms): Name | null {
  const token = tokens[at];
  const form = token === undefined ? undefined : forms.get(token.text);
  if (form === undefined) return null;
  return {
    first: at,
    last: at,
    actorId: form.actorId,
    placeId: null,
    unlisted: form.unlisted,
    isNamed: true,
    reading: "actor",
    reference: true,
    ...(form.isShip ? { ship: true } : {}),
    reason: `short for "${form.full}"`,
  };
}
