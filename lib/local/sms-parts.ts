/**
 * The basic character set of GSM 03.38: one septet each. Anything outside it and its extension turns the whole
 * message into UCS-2.
 */
const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Reached by an escape: two septets each. */
const extension = new Set("\f^{}\\[~]|€");

export interface SmsParts {
  encoding: "GSM-7" | "UCS-2";
  parts: number;
}

/** How many parts a text message is sent in. Joined parts lose room to their header: 153 of 160, 67 of 70. */
export function countSmsParts(text: string): SmsParts {
  const characters = [...text];
  if (characters.every((c) => basic.has(c) || extension.has(c))) {
    const septets = characters.reduce((sum, c) => sum + (extension.has(c) ? 2 : 1), 0);
    return { encoding: "GSM-7", parts: septets <= 160 ? 1 : Math.ceil(septets / 153) };
  }
  return { encoding: "UCS-2", parts: text.length <= 70 ? 1 : Math.ceil(text.length / 67) };
}
