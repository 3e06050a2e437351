import { ok, type Result } from "#kernel/result.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { Dissolved } from "../data/dissolved-agencies.ts";
import {
  type StoredReorganisation,
  waitingReorganisations,
} from "../data/reorganisations/find-reorganisations.ts";
import { cancelReorganisation } from "./cancel-reorganisation.ts";
import { type RegisterRefused, registerReorganisation } from "./register-reorganisation.ts";
import type { Reorganising } from "./reorganising.ts";

interface Acting extends Reorganising {
  readonly by: AuditedBy;
  readonly scope: AgencyScope;
}

/** Registers that an agency ends as a table says; what was registered of it before and says otherwise is cancelled. */
export async function planEnd(
  trx: Transaction,
  acting: Acting,
  { agencyId, on, successorId }: Dissolved,
): Promise<Result<void, RegisterRefused>> {
  const before = (await waitingReorganisations(trx)).find((act) => isEndOf(act, agencyId));
  if (before?.effectiveOn === on && isHeir(before, successorId)) return ok(undefined);
  if (before) {
    const { id } = before;
    await cancelReorganisation(trx, acting, { id, because: "按新的撤销机关表更改" });
  }
  const registered = await registerReorganisation(trx, acting, {
    ...{ kind: "dissolve", effectiveOn: on, basis: null, sources: [agencyId], newName: null },
    targets: successorId === null ? [] : [{ agencyId: successorId }],
    takesOver: successorId === null ? null : 0,
    sourceStays: false,
  });
  return registered.ok ? ok(undefined) : registered;
}

function isEndOf({ kind, sources }: StoredReorganisation, agencyId: number): boolean {
  return kind === "dissolve" && sources[0] === agencyId;
}

function isHeir({ targets }: StoredReorganisation, successorId: number | null): boolean {
  return (targets[0]?.agencyId ?? null) === successorId && targets.length <= 1;
}
