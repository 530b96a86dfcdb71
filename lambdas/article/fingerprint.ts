import { createHash } from "node:crypto";

/** SHA-256 of what was said: another title or text is another revision; blanks and a new date are not. */
export function fingerprintOf(said: { title: string; summary: string; content: string | null }): string {
  const parts = [said.title, said.summary, said.content ?? ""].map((part) =>
    part.replace(/\s+/g, " ").trim(),
  );
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
