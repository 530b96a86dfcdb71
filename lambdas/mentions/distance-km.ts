/** Mean radius of the Earth. */
const earthKm = 6371;

export interface Point {
  lat: number;
  lon: number;
}

/** Great-circle distance (haversine). */
export function distanceKm(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (x: number) => Math.sin(x / 2) ** 2;
  const h =
    half(radians(b.lat - a.lat)) +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(radians(b.lon - a.lon));
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
