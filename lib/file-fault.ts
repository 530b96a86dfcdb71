/** Why a file cannot be read or written, in plain words; of anything else what the error says. */
export function fileFault(error: unknown): string {
  const code = error instanceof Error ? String(Reflect.get(error, "code")) : "";
  const said = error instanceof Error ? error.message : String(error);
  // Of no JSON the message quotes some lines.
  const inOneLine = said.replace(/\s+/g, " ");
  return words[code] ?? (error instanceof SyntaxError ? `it is no JSON: ${inOneLine}` : inOneLine);
}

const words: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "there is no such file or folder",
  EISDIR: "it is a folder, not a file",
  EACCES: "it may not be read or written by you",
  EPERM: "it may not be read or written by you",
  EROFS: "its disk may only be read",
  ENOSPC: "the disk is full",
};
