import { fold } from "./fold.ts";
import type { Place } from "./place.ts";

/** A town and the province around it that bears its name ("Idlib"): who writes no more may mean either. */
export function isSeatOf(
  town: Pick<Place, "name" | "precision" | "province">,
  province: Pick<Place, "id" | "name" | "precision"> | undefined,
): boolean {
  if (province?.precision !== "province") return false;
  if (town.precision !== "settlement" || town.province !== province.id) return false;
  const own = fold(town.name).split(" ");
  return fold(province.name).split(" ").slice(0, own.length).join(" ") === own.join(" ");
}
