import type { Queryable } from "#platform/db/queryable.ts";
import type { SigningStep } from "#platform/signing/chain.ts";
import { holdersOf } from "./signer-of.ts";

/** A step of signing that has no place yet. */
export type StepToSign = Omit<SigningStep, "place">;

/** Names of the steps whose role nobody holds today but who wrote what is to be signed: nobody signs own work. */
export async function stepsUnheld(
  db: Queryable,
  steps: readonly StepToSign[],
  authorIds: readonly number[] = [],
): Promise<readonly string[]> {
  const unheld = [];
  for (const step of steps) {
    const holders = await holdersOf(db, step);
    if (holders.every(({ id }) => authorIds.includes(id))) unheld.push(step.name);
  }
  return unheld;
}
