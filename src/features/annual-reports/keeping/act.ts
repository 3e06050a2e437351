import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { type LastAct, lastActOver } from "../data/keeping/last-act.ts";
import { type KeptVersion, lockVersion } from "../data/keeping/lock-version.ts";
import { forgetTellingChecks } from "../data/keeping/save-standing.ts";

/** An act over one version of a report. */
export interface ActOver {
  readonly reportId: number;
  /** As whoever acts has seen it; without it, whatever it is. */
  readonly revision?: number | undefined;
  readonly by: AuditedBy;
}

/** Why nothing was done, whatever the act. */
export type ActRefused =
  | { readonly kind: "no-such-version" }
  /** Somebody else has acted over it since; `last` is what they did. */
  | { readonly kind: "changed"; readonly last: LastAct | undefined };

/** What was done to a version. */
export interface ActDone<Done> {
  readonly done: Done;
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** Another agency that it concerns. */
  readonly alsoAgencyId?: number;
}

class Refusal<Refused> extends Error {
  readonly refused: Refused;
  constructor(refused: Refused) {
    super("refused");
    this.refused = refused;
  }
}

/**
 * Does an act over a version in one transaction: locks it, sees that it is as whoever acts has seen it, records what was done,
 * and says that content has changed. A refusal leaves nothing behind.
 */
export async function actOver<Done, Refused>(
  db: Queryable,
  scope: AgencyScope,
  { reportId, revision, by }: ActOver,
  act: (trx: Transaction, version: KeptVersion) => Promise<Result<ActDone<Done>, Refused>>,
): Promise<Result<Done & { readonly agencyIds: readonly number[] }, Refused | ActRefused>> {
  try {
    return await db.transaction().execute(async (trx) => {
      const version = await lockVersion(trx, scope, reportId);
      if (!version) return err({ kind: "no-such-version" });
      if (revision !== undefined && revision !== version.revision) {
        return err({ kind: "changed", last: await lastActOver(trx, reportId) });
      }
      const acted = await act(trx, version);
      if (!acted.ok) throw new Refusal(acted.error);
      const { done, action, details, alsoAgencyId } = acted.value;
      const { agencyId, year } = version;
      const subject = { kind: "report", id: reportId };
      const told = { year, version: version.version, ...details };
      await recordEvents(trx, by, [{ action, subject, agencyId, details: told }]);
      const agencyIds = [agencyId, ...(alsoAgencyId === undefined ? [] : [alsoAgencyId])];
      for (const id of agencyIds) await forgetTellingChecks(trx, id);
      await raiseContentVersion(trx, ["reports"]);
      return ok({ ...done, agencyIds });
    });
  } catch (fault) {
    if (fault instanceof Refusal) return err(fault.refused as Refused);
    throw fault;
  }
}
