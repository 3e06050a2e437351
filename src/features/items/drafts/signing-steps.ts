import {
  loadReviewRules,
  reviewSteps,
  type StepToSign,
  secrecyFirst,
  stepsUnheld,
} from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";

interface StepsAsked {
  readonly agencyId: number;
  readonly year: number;
  readonly authorIds: readonly number[];
  /** Published after the secrecy review alone (先发后审): that one comes first. */
  readonly isUrgent?: boolean;
}

export interface NobodySigns {
  readonly kind: "nobody-signs";
  readonly steps: readonly string[];
}

/**
 * The chain of an item: the agency's levels of review, with the secrecy review (保密审查, 第十七条) before the last. Refused where
 * nobody but an author holds a step's role.
 */
export async function signingSteps(
  db: Queryable,
  { agencyId, year, authorIds, isUrgent = false }: StepsAsked,
): Promise<Result<readonly StepToSign[], NobodySigns>> {
  const rules = await loadReviewRules(db, { agencyId, year });
  const steps = (isUrgent ? secrecyFirst : reviewSteps)(rules).map(({ place: _, ...step }) => ({
    ...step,
    agencyId,
  }));
  const unheld = await stepsUnheld(db, steps, authorIds);
  return unheld.length > 0 ? err({ kind: "nobody-signs", steps: unheld }) : ok(steps);
}
