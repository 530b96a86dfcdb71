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
  /** Whether there is still time, asked every so many steps: a guard beside the steps, should they be dearer than thought. */
  readonly hasTime: () => boolean;
  /** When so much is left or less, it is asked again. */
  asksAt: number;
}

/** Steps between two looks at the clock: some milliseconds. */
const stepsPerLook = 20_000;

export const budgetOf = (steps: number, hasTime: () => boolean = () => true): Budget => ({
  steps,
  left: steps,
  hasTime,
  asksAt: steps,
});

/** For work on what is our own. */
export const unbounded: Budget = { ...budgetOf(Number.POSITIVE_INFINITY), asksAt: 0 };

/** What was spent of it. */
export const spentOf = ({ steps, left }: Budget): number => steps - Math.max(0, left);

/** A budget of its own for a part of the work, as far as the whole one reaches; `charge` takes off what it came to. */
export const partOf = ({ left, hasTime }: Budget, steps: number): Budget =>
  budgetOf(Math.max(0, Math.min(steps, left)), hasTime);

export function charge(budget: Budget, part: Budget): void {
  budget.left -= spentOf(part);
}

export class BudgetSpent extends Error {
  constructor(steps: number) {
    super(`More than ${steps} steps of work`);
    this.name = "BudgetSpent";
  }
}

/** @throws {BudgetSpent} when that is more than is left, or the time is up. */
export function spend(budget: Budget, steps = 1): void {
  budget.left -= steps;
  if (budget.left < budget.asksAt) askTime(budget);
}

function askTime(budget: Budget): void {
  if (budget.left >= 0 && !budget.hasTime()) budget.left = -1;
  if (budget.left < 0) throw new BudgetSpent(budget.steps);
  budget.asksAt = Math.max(0, budget.left - stepsPerLook);
}

/** Does work until it is done or a budget that it spends of is spent. @returns whether it was done. */
export function withinBudget(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof BudgetSpent) return false;
    throw error;
  }
}
