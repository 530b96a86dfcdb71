/** A line for the person who watches: news of the pipeline, trouble, or what is going on. */
export interface LogLine {
  kind: "announce" | "trouble" | "progress";
  text: string;
}

/** A line that a function printed; `fields` when it is JSON. */
export interface FunctionLine {
  function: string;
  text: string;
  fields: Record<string, unknown> | null;
}

export function readFunctionLine(name: string, text: string): FunctionLine {
  let fields: unknown = null;
  try {
    fields = text.startsWith("{") ? JSON.parse(text) : null;
  } catch {
    // Not JSON after all: shown as it is.
  }
  return {
    function: name,
    text,
    fields: typeof fields === "object" && fields !== null ? { ...fields } : null,
  };
}

/** What a function announces is for people; its errors too, and what is no JSON, as that is Node's own last word. */
export function lineToShow({ function: name, text, fields }: FunctionLine): LogLine | null {
  if (fields === null) return text.trim() === "" ? null : { kind: "trouble", text: `${name}: ${text}` };
  if (typeof fields["announce"] === "string") return { kind: "announce", text: oneLine(fields["announce"]) };
  if (fields["level"] !== "ERROR") return null;
  const reason = fields["reason"] === undefined ? "" : ` (${String(fields["reason"])})`;
  return { kind: "trouble", text: oneLine(`${name}: ${String(fields["message"])}${reason}`) };
}

/** What it quotes from outside may not look like a line of our own. */
const oneLine = (text: string) => text.replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, " ");
