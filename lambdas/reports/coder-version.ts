/** Bumped with any change in what the coder says; the changelog tells what changed for an analyst. */
export const CODER_VERSION = "1.9.0";
