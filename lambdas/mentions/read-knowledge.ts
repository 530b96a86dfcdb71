import * as v from "valibot";
import { BadInput, check, daySchema, idSchema } from "../check.ts";
import type { Actor } from "./actor.ts";
import { actorTypes } from "./actor.ts";
import type { Place } from "./place.ts";
import { precisions } from "./place.ts";

const list = v.pipe(
  v.string(),
  v.transform((cell) => cell.split(";").map((part) => part.trim())),
  v.transform((parts) => parts.filter((part) => part !== "")),
);
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "Expected an ISO 3166-1 alpha-2 code"));
const orNull = v.transform((cell: string) => (cell === "" ? null : cell));
const degrees = (limit: number) =>
  v.pipe(
    v.string(),
    v.decimal("Expected decimal degrees"),
    v.transform(Number),
    v.minValue(-limit),
    v.maxValue(limit),
  );
const name = v.pipe(v.string(), v.nonEmpty("Expected a name"));

/** `iran` or `iran@2003-06-01..2011-01-01`, either end may be empty. */
const affiliation = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9-]+(@(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?)?$/,
    "Expected `id` or `id@YYYY-MM-DD..YYYY-MM-DD`",
  ),
  v.transform((cell) => {
    const [to = "", days = ".."] = cell.split("@");
    const [from = "", until = ""] = days.split("..");
    return { to, from: from === "" ? null : from, until: until === "" ? null : until };
  }),
  v.object({ to: idSchema, from: v.nullable(daySchema), until: v.nullable(daySchema) }),
);

const actorRow = v.strictObject({
  id: idSchema,
  name,
  type: v.picklist(actorTypes),
  country: v.pipe(
    v.union([v.literal(""), country], "Expected an ISO 3166-1 alpha-2 code or nothing"),
    orNull,
  ),
  affiliations: v.pipe(list, v.array(affiliation)),
  aliases: list,
  source: name,
});

const placeRow = v.strictObject({
  id: idSchema,
  name,
  type: name,
  precision: v.picklist(precisions),
  countries: v.pipe(list, v.array(country)),
  province: v.pipe(v.string(), orNull, v.nullable(idSchema)),
  lat: degrees(90),
  lon: degrees(180),
  aliases: list,
  ambiguous: v.pipe(
    v.picklist(["", "yes"]),
    v.transform((cell) => cell === "yes"),
  ),
  source: name,
});

/** Rows of tab-separated text as objects by the header's names, each with where it stands. */
function rowsOf(tsv: string, file: string, columns: readonly string[]) {
  const lines = tsv.replace(/\r/g, "").replace(/\n$/, "").split("\n");
  const header = (lines[0] ?? "").split("\t");
  if (header.join() !== columns.join())
    throw new BadInput(`${file} line 1`, [`Expected the columns ${columns.join(", ")}`]);
  return lines.slice(1).map((line, at) => {
    const where = `${file} line ${at + 2}`;
    const cells = line.split("\t");
    if (cells.length !== columns.length)
      throw new BadInput(where, [`Expected ${columns.length} columns but found ${cells.length}`]);
    return { where, row: Object.fromEntries(columns.map((column, n) => [column, cells[n] ?? ""])) };
  });
}

/** Ids stand once and in order, so that a row is found by eye and two edits do not collide. */
function checkOrder(ids: readonly string[], file: string) {
  ids.forEach((id, at) => {
    const before = ids[at - 1];
    if (before !== undefined && before >= id)
      throw new BadInput(`${file} line ${at + 2}`, [
        before === id
          ? `id: "${id}" stands twice`
          : `id: "${id}" must stand before "${before}" (sorted by id)`,
      ]);
  });
}

/** @throws {BadInput} naming file, line and column of the first bad row. */
export function readActors(tsv: string, file: string): Actor[] {
  const rows = rowsOf(tsv, file, Object.keys(actorRow.entries));
  const actors = rows.map(({ row, where }) => check(actorRow, row, where));
  checkOrder(
    actors.map(({ id }) => id),
    file,
  );
  const ids = new Set(actors.map(({ id }) => id));
  actors.forEach(({ affiliations }, at) => {
    for (const { to } of affiliations)
      if (!ids.has(to))
        throw new BadInput(`${file} line ${at + 2}`, [`affiliations: there is no actor "${to}"`]);
  });
  return actors;
}

/** @throws {BadInput} naming file, line and column of the first bad row. */
export function readPlaces(tsv: string, file: string): Place[] {
  const rows = rowsOf(tsv, file, Object.keys(placeRow.entries));
  const places = rows.map(({ row, where }) => check(placeRow, row, where));
  checkOrder(
    places.map(({ id }) => id),
    file,
  );
  const ids = new Set(places.map(({ id }) => id));
  places.forEach(({ province }, at) => {
    if (province !== null && !ids.has(province))
      throw new BadInput(`${file} line ${at + 2}`, [`province: there is no place "${province}"`]);
  });
  return places;
}
