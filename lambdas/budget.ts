/**
 * How much work one text, feed, page or article may cost, counted in steps and not in time: the same input ends at the same
 * place on every machine. Whoever does the work spends; whoever gave the budget catches `BudgetSpent`, keeps what was
 * done so far, and says that it was read in part.
 */
export interface Budget {
  /** What was given. */
  readonly steps: number;
  /** What is left of it; below 0 once it is spent. */
  left: number;
}

export const budgetOf = (steps: number): Budget => ({ steps, left: steps });

export class BudgetSpent extends Error {
  constructor(steps: number) {
    super(`More than ${steps} steps of work`);
    this.name = "BudgetSpent";
  }
}

/** @throws {BudgetSpent} when that is more than is left. */
export function spend(budget: Budget, steps = 1): void {
  budget.left -= steps;
  if (budget.left < 0) throw new BudgetSpent(budget.steps);
}
