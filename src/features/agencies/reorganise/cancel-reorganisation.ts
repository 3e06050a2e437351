import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { markCancelled } from "../data/reorganisations/close-reorganisation.ts";
import { holdReorganisation } from "../data/reorganisations/find-reorganisations.ts";

export type CancelRefused =
  | { readonly kind: "not-found" }
  /** It holds already: a further act corrects it. */
  | { readonly kind: "carried-out" }
  | { readonly kind: "cancelled" };

export interface ToCancel {
  readonly id: number;
  readonly because: string;
}

/** Cancels a registered reorganisation (取消) that was not carried out, with the reason. */
export async function cancelReorganisation(
  trx: Transaction,
  { by, scope }: { readonly by: AuditedBy; readonly scope: AgencyScope },
  { id, because }: ToCancel,
): Promise<Result<void, CancelRefused>> {
  const act = await holdReorganisation(trx, id);
  if (!act?.sources.every((source) => includesAgency(scope, source))) {
    return err({ kind: "not-found" });
  }
  if (act.carriedOutAt !== null) return err({ kind: "carried-out" });
  if (act.cancelledAt !== null) return err({ kind: "cancelled" });
  await markCancelled(trx, { id, by: by.actor.name, because });
  const subject = { kind: "reorganisation", id };
  const details = { because, kind: act.kind, on: act.effectiveOn };
  await recordEvents(trx, by, [
    { action: "reorganisation.cancelled", subject, agencyId: act.sources[0] ?? null, details },
  ]);
  return ok(undefined);
}
