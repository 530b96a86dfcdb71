import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/pack-knowledge.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The SDK warns of Node 20; package.json says which Node this runs on.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" },
  },
});
