import { err, ok, type Result } from "#kernel/result.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { leaveNoneInForce, saveStanding } from "../data/keeping/save-standing.ts";
import { type ActDone, type ActOver, type ActRefused, actOver } from "./act.ts";

/** It is in force already. */
export type PublishRefused = ActRefused | { readonly kind: "in-force" };

/**
 * 发布: the version is the one in force from now on, in place of whichever was; one that was withdrawn or is an older published one
 * comes back likewise.
 */
export function publishReport(db: Queryable, scope: AgencyScope, asked: ActOver) {
  return actOver(
    db,
    scope,
    asked,
    async (trx, version): Promise<Result<ActDone<object>, PublishRefused>> => {
      if (version.isCurrent) return err({ kind: "in-force" });
      await leaveNoneInForce(trx, version);
      await saveStanding(trx, version.id, { standing: "published", reason: null, isCurrent: true });
      const action = version.standing === "published" ? "report.put-in-force" : "report.published";
      return ok({ done: {}, action, details: { from: version.standing } });
    },
  );
}
