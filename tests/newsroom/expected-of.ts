import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { type ExpectedEvent, expected } from "./expected.ts";

/** The expected happening that an event is: of its class, told by its articles; where it happened decides, then by how many. */
export function expectedOf(event: Told): ExpectedEvent | null {
  const readings = (one: ExpectedEvent) => [one, ...alternativesOf(one)];
  const isAt = (one: ExpectedEvent) => readings(one).some(({ place }) => place === placeOf(event));
  const tellings = (one: ExpectedEvent) =>
    [...one.slugs, ...one.retold].filter((slug) => event.slugs.includes(slug)).length;
  const [first] = expected.events
    .filter((one) => tellings(one) > 0)
    .filter((one) => readings(one).some(({ ploverClass }) => ploverClass === event.ploverClass))
    .sort((a, b) => Number(isAt(b)) - Number(isAt(a)) || tellings(b) - tellings(a));
  return first ?? null;
}

type Told = Pick<SecurityEvent, "ploverClass" | "place"> & { slugs: readonly string[] };
const placeOf = ({ place }: Told) => (place === null || place.inferred ? null : place.id);

/** Other right readings of what its articles tell of it. */
export const alternativesOf = (event: ExpectedEvent) =>
  event.slugs
    .flatMap((slug) => expected.articles[slug] ?? [])
    .filter(({ ploverClass, place }) => ploverClass === event.ploverClass && place === event.place)
    .flatMap(({ or }) => or);
