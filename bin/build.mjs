// Run when packages are installed, so that the first command need not wait for it.
import { bundled } from "./bundled.mjs";

// Without devDependencies there is no bundler, and nothing to build.
await bundled("vedette").catch((error) => {
  if (error?.code !== "ERR_MODULE_NOT_FOUND") throw error;
});
