import { posix } from "node:path";
import type { SourceTree } from "./source-tree.ts";

/** The pipeline's stages from left to right: each may import itself and what stands to its left. */
const stages = ["feed", "article", "mentions", "reports", "reader", "events", "alerts"];

/** Where everything that people see passes, so that nothing foreign in it does harm. */
const terminalDoor = "lib/terminal.ts";

/** Every import that goes in a direction that the layout forbids: one line each. */
export function importProblems(tree: SourceTree): string[] {
  return Object.entries(tree).flatMap(([file, text]) => {
    // The local run imports what was bundled, by a path that it is given: that is no import of the layout.
    const unreadable =
      placeOf(file) !== "local" && /\bimport\(\s*(?!["'])/.test(text)
        ? [`${file}: imports something that only running it tells; write the path out`]
        : [];
    const refused = importsOf(text)
      .map((specifier) => {
        const reason = specifier.startsWith(".")
          ? whyNotFile(file, posix.join(posix.dirname(file), specifier))
          : whyNotPackage(file, specifier);
        return reason === null ? null : `${file}: imports ${specifier}; ${reason}`;
      })
      .filter((line) => line !== null);
    return [...unreadable, ...refused];
  });
}

/** Every place where code reads what should have come in as an argument: one line each. */
export function effectProblems(tree: SourceTree): string[] {
  return Object.entries(tree).flatMap(([file, text]) => {
    const folder = placeOf(file);
    const found: string[] = [];
    const code = withoutComments(text);
    if (!file.startsWith("lambdas/")) {
      const writes = /\bprocess\s*\.\s*std(?:out|err)\s*\.\s*write\b|\bconsole\s*\./.test(code);
      return writes && file !== terminalDoor
        ? [`${file}: writes to the terminal; ${terminalDoor} alone does`]
        : [];
    }
    if (file !== "lambdas/env.ts" && /\bprocess\s*\.\s*env\b/.test(code)) {
      found.push(`${file}: reads process.env; lambdas/env.ts alone does`);
    }
    if (folder !== "handler" && /\bnew Date\(\s*\)|\bDate\.now\(/.test(code)) {
      found.push(`${file}: reads the clock; take it as an argument`);
    }
    if (folder !== "handler" && /\bMath\.random\(|\brandomUUID\(/.test(code)) {
      found.push(`${file}: draws at random; take it as an argument`);
    }
    return found;
  });
}

/** Every specifier that a file imports or exports from, types included. */
export function importsOf(text: string): string[] {
  const forms = [
    /^\s*import\s+(?:type\s+)?[\w*{][^;"']*?\bfrom\s*["']([^"']+)["']/gm,
    /^\s*export\s+(?:type\s+)?[*{][^;"']*?\bfrom\s*["']([^"']+)["']/gm,
    /^\s*import\s*["']([^"']+)["']/gm,
    /\bimport\(\s*["']([^"']+)["']/g,
  ];
  return forms.flatMap((form) => [...text.matchAll(form)].map(([, specifier = ""]) => specifier));
}

/** What every stage may use, and what itself uses nothing. */
const basics = ["check", "budget", "time-limit"];

/** Where a file stands: the name of its folder in `lambdas/`, or `handler`, `check`, `env`, `lib`, `knowledge`, `local`, `bin`. */
function placeOf(file: string): string {
  const [top = "", second = "", ...deeper] = file.split("/");
  if (top === "lib") return second === "local" || second === "knowledge" ? second : "lib";
  if (top !== "lambdas") return top;
  if (deeper.length > 0) return second;
  return ["check.ts", "env.ts", "budget.ts", "time-limit.ts"].includes(second)
    ? second.replace(".ts", "")
    : "handler";
}

function whyNotFile(from: string, to: string): string | null {
  const [here, there] = [placeOf(from), placeOf(to)];
  if (to.startsWith("node_modules/")) {
    return from === "lib/local/sqs-engine.ts" ? null : "packages are imported by name";
  }
  if (!to.endsWith(".ts")) return "the path ends in .ts";
  if (here === "bin") return null;
  if (here === "local") return there === "bin" ? "the local run knows nothing of the command line" : null;
  if (here === "knowledge") {
    return ["knowledge", "mentions", "check"].includes(there) ? null : "packing knows of names alone";
  }
  if (here === "lib") {
    return ["lib", "knowledge", "check", "env"].includes(there)
      ? null
      : "the stack knows of its functions only their settings";
  }
  if (!to.startsWith("lambdas/")) return "what runs on Lambda imports nothing from outside lambdas/";
  if (here === "handler") return null;
  if (basics.includes(here)) return `${here}.ts stands alone`;
  if (basics.includes(there)) return null;
  if (here === "env") return "env.ts imports check.ts alone";
  if (here === "store") {
    return there === "store" || stages.includes(there) ? null : "the store imports stages, and no settings";
  }
  if (!stages.includes(here)) return `${here} is no stage: name it in tests/import-problems.ts`;
  if (!stages.includes(there)) return "a stage imports only stages, check.ts, budget.ts and time-limit.ts";
  if (stages.indexOf(there) > stages.indexOf(here)) return `${there} stands to the right of ${here}`;
  return whyNotRoom(roomOf(from), roomOf(to));
}

/** The rooms of the coder, each with those that it may import beside the files on top: the lexicon knows of nothing. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  syntax: ["lexicon"],
  dates: ["lexicon", "syntax"],
  tolls: ["lexicon", "syntax", "dates"],
  relevance: [],
  deeds: ["lexicon", "syntax"],
  modality: ["lexicon", "syntax", "dates", "deeds"],
  standing: ["lexicon", "syntax", "dates", "deeds", "relevance"],
};

/** The folder of `lambdas/reports/` in which a file stands; "" for those on top and elsewhere. */
function roomOf(file: string): string {
  const [, stage = "", room = "", ...deeper] = file.split("/");
  return stage === "reports" && deeper.length > 0 ? room : "";
}

function whyNotRoom(here: string, there: string): string | null {
  if (here === "" || there === "" || here === there) return null;
  return rooms[here]?.includes(there) ? null : `${here} knows nothing of ${there}`;
}

function whyNotPackage(from: string, specifier: string): string | null {
  const here = placeOf(from);
  if (/^@aws-sdk\/|^@smithy\//.test(specifier) && !["store", "handler", "local", "bin"].includes(here)) {
    return "AWS clients stand in lambdas/store/ and the handlers";
  }
  if (specifier === "htmlparser2" && here !== "feed") {
    return "htmlparser2 stands in lambdas/feed alone";
  }
  if (specifier === "rss-parser" && from !== "lambdas/feed/parse-feed.ts") {
    return "rss-parser stands in lambdas/feed/parse-feed.ts alone";
  }
  if (/^(aws-cdk-lib|constructs|cdk-nag)(\/|$)/.test(specifier) && here !== "lib") {
    return "CDK stands in lib/ alone";
  }
  if (/^(dynalite|fauxqs)(\/|$)/.test(specifier) && here !== "local") {
    return "embedded AWS stands in lib/local/ alone";
  }
  if (specifier === "fauxqs" && from !== "lib/local/sqs-engine.ts") {
    return "the embedded SQS comes from lib/local/sqs-engine.ts, where it is made to behave like AWS's";
  }
  return null;
}

/** Without comments, as far as a scan can tell; a `//` inside a URL stays. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(])\/\/.*$/gm, "$1");
}
