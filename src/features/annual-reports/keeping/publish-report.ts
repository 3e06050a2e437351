import { err, ok, type Result } from "#kernel/result.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { leaveNoneInForce, saveStanding } from "../data/keeping/save-standing.ts";
import { type ActDone, type ActOver, type ActRefused, actOver } from "./act.ts";
import { passesSigners, type ReportWrittenOf, type WrittenHere } from "./written-here.ts";

/** It is in force already, or the report of that year is written and signed in the office. */
export type PublishRefused = ActRefused | WrittenHere | { readonly kind: "in-force" };

export interface PublishReport extends ActOver {
  /** What rooms tell of reports that are written in the office. */
  readonly written?: readonly ReportWrittenOf[];
}

/**
 * 发布: the version is the one in force from now on, in place of whichever was; one that was withdrawn or is an older published one
 * comes back likewise.
 */
export function publishReport(
  db: Queryable,
  scope: AgencyScope,
  { written = [], ...asked }: PublishReport,
) {
  return actOver(
    db,
    scope,
    asked,
    async (trx, version): Promise<Result<ActDone<object>, PublishRefused>> => {
      if (version.isCurrent) return err({ kind: "in-force" });
      const passes = await passesSigners(trx, written, version);
      if (!passes.ok) return passes;
      await leaveNoneInForce(trx, version);
      await saveStanding(trx, version.id, { standing: "published", reason: null, isCurrent: true });
      const action = version.standing === "published" ? "report.put-in-force" : "report.published";
      return ok({ done: {}, action, details: { from: version.standing } });
    },
  );
}
