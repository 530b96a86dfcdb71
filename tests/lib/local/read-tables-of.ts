import { endOnCrash } from "../../../lib/local/end-on-crash.ts";
import { startTables } from "../../../lib/local/tables-engine.ts";
import { print } from "../../../lib/terminal.ts";

/** Reads whole tables of a data folder, in a process of its own: damage that shows only then ends it. */
const [folder = ""] = process.argv.slice(2);
endOnCrash(folder);
const tables = await startTables(`${folder}/dynamodb`);
const answer = await tables.dynamodb("Scan", JSON.stringify({ TableName: "Vedette-EventsTable" }));
print(`${answer.status}\n`);
await tables.stop();
