import { err, ok, type Result } from "#kernel/result.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { correctorsOf } from "../data/keeping/corrections.ts";
import type { KeptVersion } from "../data/keeping/lock-version.ts";
import { leaveNoneInForce, saveStanding } from "../data/keeping/save-standing.ts";
import { type ActDone, type ActOver, type ActRefused, actOver } from "./act.ts";
import { handsIn } from "./hands-in.ts";
import { passesSigners, type ReportWrittenOf, type WrittenHere } from "./written-here.ts";

/** It is in force already, the report of that year is written and signed in the office, or it is their own work. */
export type PublishRefused =
  | ActRefused
  | WrittenHere
  | { readonly kind: "in-force" }
  /** They corrected it, or it was corrected in their name. */
  | { readonly kind: "own-work" };

export interface PublishReport extends ActOver {
  /** What rooms tell of reports that are written in the office. */
  readonly written?: readonly ReportWrittenOf[];
}

/**
 * 发布: the version is the one in force from now on, in place of whichever was; one that was withdrawn or is an older published one
 * comes back likewise. What was corrected is published by somebody else than who corrected it: nobody signs own work.
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
      if (await isOwnWork(trx, asked.by, version)) return err({ kind: "own-work" });
      await leaveNoneInForce(trx, version);
      await saveStanding(trx, version.id, { standing: "published", reason: null, isCurrent: true });
      const action = version.standing === "published" ? "report.put-in-force" : "report.published";
      return ok({ done: {}, action, details: { from: version.standing } });
    },
  );
}

async function isOwnWork(
  trx: Transaction,
  by: AuditedBy,
  { id, agencyId }: KeptVersion,
): Promise<boolean> {
  const correctors = await correctorsOf(trx, id);
  if (correctors.length === 0) return false;
  const hands = await handsIn(trx, by, { agencyId, permission: "reports.publish" });
  return hands.some((hand) => correctors.includes(hand));
}
