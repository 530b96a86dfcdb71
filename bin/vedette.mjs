#!/usr/bin/env node
import { bundled } from "./bundled.mjs";

// The SDK warns of Node 20; package.json says which Node this runs on.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";

await import(await bundled("vedette"));
