import {
  loadReviewRules,
  reviewSteps,
  type StepToSign,
  stepsUnheld,
} from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Draft } from "../data/drafts.ts";
import { supervisingAgency } from "../data/supervising-agency.ts";
import { handedInName } from "../words/step-words.ts";

/** A step whose role nobody holds today. */
export interface StepUnheld {
  readonly name: string;
}

export interface StepsUnheld {
  readonly kind: "nobody-signs";
  readonly steps: readonly StepUnheld[];
}

/**
 * The chain of a report (编制 → 审核 → 分管领导审签 → 报送主管部门): the agency's levels of review, its leader, and who
 * supervises it, where there is one.
 */
export async function signingSteps(
  db: Queryable,
  { agencyId, year }: Pick<Draft, "agencyId" | "year">,
): Promise<Result<readonly StepToSign[], StepsUnheld>> {
  const rules = await loadReviewRules(db, { agencyId, year });
  const over = await supervisingAgency(db, agencyId);
  const steps: readonly StepToSign[] = [
    ...reviewSteps(rules).map(({ place: _, ...step }) => ({ ...step, agencyId })),
    { name: "分管领导审签", agencyId, role: "leader", level: null, sharesWith: [] },
    ...(over === undefined ? [] : [handedIn(over)]),
  ];
  const unheld = (await stepsUnheld(db, steps)).map((name) => ({ name }));
  return unheld.length > 0 ? err({ kind: "nobody-signs", steps: unheld }) : ok(steps);
}

/** What the supervising office signs once a report is handed in. */
function handedIn(agencyId: number): StepToSign {
  return { name: handedInName, agencyId, role: "supervisor", level: null, sharesWith: [] };
}
