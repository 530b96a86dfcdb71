#!/usr/bin/env node
// The CLI is TypeScript, run as it is; tsx is resolved from here, so that any working directory will do.
import { register } from "tsx/esm/api";

register();
await import("./vedette.ts");
