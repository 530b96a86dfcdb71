import { defineConfig } from "vitest/config";

const testsIn = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.ts`);
/** Folders whose tests neither start a server nor change what others see. */
const pure = testsIn(
  "accuracy",
  "alerts",
  "article",
  "events",
  "feed",
  "golden",
  "mentions",
  "pairs",
  "reader",
  "reports",
);
/** Folders whose tests start servers of their own in this process, and stop them. */
const served = testsIn("config", "hostile", "lib", "store");

export default defineConfig({
  test: {
    globalSetup: ["tests/pack-knowledge.ts", "tests/bundle-programs.ts"],
    // Wall time: what takes seconds takes minutes on a machine that others load.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The SDK warns of Node 20; package.json says which Node this runs on.
    // What is said of times goes by the machine's zone.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true", TZ: "UTC" },
    // One a core: what waits for a local run to boot leaves its core to the others.
    maxWorkers: "100%",
    projects: [
      // Modules are loaded once for all files of these: loading them took half of the processor's time.
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      { extends: true, test: { name: "served", include: served, isolate: false } },
      {
        extends: true,
        test: {
          name: "stack",
          include: ["tests/**/*.test.ts"],
          exclude: [...pure, ...served],
          globalSetup: ["tests/demo-folder.ts"],
        },
      },
    ],
  },
});
