import { bundled } from "../bin/bundled.mjs";

/** Before any test: those that start `npm start` or `vedette` do not wait for the bundle in their own time. */
export async function setup(): Promise<void> {
  await bundled("start");
}
