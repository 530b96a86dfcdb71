import { expected } from "../newsroom/expected.ts";
import { deliveriesIn, heldIn, listeners, toldEvents } from "./listeners.ts";
import { readTables } from "./read-tables.ts";
import { measureTold, tellTold } from "./told.ts";

/** Who was told what in a demo run, how often, and what he should not have been told: `npm run told -- DATA-FOLDER`. */
const [data = ".vedette"] = process.argv.slice(2);
const tables = await readTables(data);
const telling = {
  deliveries: deliveriesIn(data),
  events: toldEvents(tables),
  held: heldIn(tables),
  changes: expected.changes,
};
process.stdout.write(`${tellTold(listeners.map((listener) => measureTold(listener, telling)))}\n`);
