/** Lines that belong to the page, not to the news. */
const lines: readonly RegExp[] = [
  /^advertis(?:e?ment|ing)\b.{0,40}$/i,
  /^(?:read|see|watch|view|click|listen|subscribe|sign up|follow|share|download|related|also read|recommended)\b.{0,120}$/i,
  /^note:? (?:this|the) article\b/i,
  /^(?:this|the) (?:article|story|report|page) (?:was|has been|is)\b.{0,160}(?:written|published|updated|corrected|translated|based)/i,
  /^(?:©|\(c\)|copyright|all rights reserved|photo(?:graph)?(?: by| credit)?:|image(?: credit)?:|source:|by [A-Z][\w.-]+(?: [A-Z][\w.-]+){0,3}$)/i,
  /\b(?:all rights reserved|newsletter|cookie policy|terms of (?:use|service)|privacy policy|as an ai)\b/i,
];
/** What an agency writes before its first sentence: "DAMASCUS, Nov 20 (SANA) -". */
const dateline =
  /^[\p{Lu}][\p{Lu}\s.'’/-]{2,40}(?:,\s*[\p{L}.\s]{2,30})?(?:,?\s*\(?[\p{L}.]*\s*\d{0,2}\)?)?(?:\s*\([^)]{2,30}\))?\s*(?:—|–|--|-|:)\s+/u;

export const isBoilerplate = (sentence: string): boolean => lines.some((line) => line.test(sentence.trim()));

/** How many characters of a sentence are its dateline. */
export const datelineLength = (sentence: string): number => dateline.exec(sentence)?.[0].length ?? 0;
