import { err, ok, type Result } from "#kernel/result.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { saveStanding } from "../data/keeping/save-standing.ts";
import { type ActDone, type ActOver, type ActRefused, actOver } from "./act.ts";

export type WithdrawRefused = ActRefused | { readonly kind: "withdrawn" };

/**
 * 撤下: the public does not see the version any more, with the reason. Where it was in force none is, until another is published: no
 * older one comes back by itself.
 */
export function withdrawReport(
  db: Queryable,
  scope: AgencyScope,
  { reason, ...asked }: ActOver & { readonly reason: string },
) {
  return actOver(
    db,
    scope,
    asked,
    async (trx, version): Promise<Result<ActDone<object>, WithdrawRefused>> => {
      const { id, standing, isCurrent } = version;
      if (standing === "withdrawn") return err({ kind: "withdrawn" });
      await saveStanding(trx, id, { standing: "withdrawn", reason, isCurrent: false });
      const details = { from: standing, wasInForce: isCurrent, reason };
      return ok({ done: {}, action: "report.withdrawn", details });
    },
  );
}
