#!/usr/bin/env node
// The CLI is TypeScript, run as it is; tsx is resolved from here, so that any working directory will do.
import { register } from "tsx/esm/api";

// The SDK warns of Node 20; package.json says which Node this runs on.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

register();
const { ensureKnowledge } = await import("../lib/knowledge/ensure-knowledge.ts");
await ensureKnowledge();
await import("./vedette.ts");
