import { bundled } from "./bundled.mjs";

await import(await bundled("start"));
