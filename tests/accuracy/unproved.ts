import { watchBranches } from "./watch-branches.ts";

/**
 * `npm run unproved`: which words, meanings and branches of the coder no example and no text of the suite holds, and which
 * of them not even an article of the evaluation sets does, when VEDETTE_EVAL_DIR names their folder. What nothing holds is
 * listed.
 */
const branches = await watchBranches();
const { tellUnproved } = await import("./tell-unproved.ts");
await tellUnproved(process.env["VEDETTE_EVAL_DIR"] ?? "", (line) => process.stdout.write(`${line}\n`));
const untaken = await branches();
process.stdout.write(
  `\nbranches that nothing takes: ${untaken.length}\n${untaken.map((one) => `  ${one}\n`).join("")}`,
);
