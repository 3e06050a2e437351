import { err, ok, type Result } from "#kernel/result.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import {
  endExplanation,
  forgetChecksOf,
  hasFinding,
  saveExplanation,
} from "../data/keeping/explanations.ts";
import { type ActDone, type ActOver, type ActRefused, actOver } from "./act.ts";

/** A finding by what it says. */
export interface FindingNamed {
  readonly rule: string;
  /** Where: a column, a row; empty where a finding has none. */
  readonly place: string;
  readonly message: string;
}

export type ExplainRefused = ActRefused | { readonly kind: "no-such-finding" };

/**
 * 说明: a finding that someone has looked into is shown with the reason and counted no more; without a reason it counts again. It
 * holds for every version of that year with the very same finding.
 */
export function explainFinding(
  db: Queryable,
  scope: AgencyScope,
  {
    finding,
    reason,
    ...asked
  }: ActOver & { readonly finding: FindingNamed; readonly reason: string | null },
) {
  return actOver(
    db,
    scope,
    asked,
    async (trx, version): Promise<Result<ActDone<object>, ExplainRefused>> => {
      const { agencyId, year } = version;
      const named = { ...finding, agencyId, year };
      const isThere =
        reason === null
          ? await endExplanation(trx, named)
          : await hasFinding(trx, version.id, finding);
      if (!isThere) return err({ kind: "no-such-finding" });
      if (reason !== null) {
        await saveExplanation(trx, named, { reason, byName: asked.by.actor.name });
      }
      await forgetChecksOf(trx, { agencyId, year });
      const action = reason === null ? "report.explanation-ended" : "report.explained";
      return ok({ done: {}, action, details: { ...finding, ...(reason !== null && { reason }) } });
    },
  );
}
