import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { markCarriedOut } from "../data/reorganisations/close-reorganisation.ts";
import type { StoredReorganisation } from "../data/reorganisations/find-reorganisations.ts";
import { knownFor } from "../data/reorganisations/known-agencies.ts";
import { renameAgency } from "../data/reorganisations/rename-agency.ts";
import { type Succession, saveSuccessions } from "../data/reorganisations/successions.ts";
import { decideReorganisation } from "../domain/reorganisation/decide-reorganisation.ts";
import type { ReorganisationRefused } from "../domain/reorganisation/refusals.ts";
import { endsSources } from "../domain/reorganisation/reorganisation.ts";
import { endSource } from "./end-source.ts";
import { ensureTargets } from "./ensure-targets.ts";
import type { Reorganising } from "./reorganising.ts";

/**
 * Carries a registered reorganisation out (办理), in one transaction with what every room does; whoever calls it holds the act
 * and knows that it waits. It is decided on again: much may have happened since it was registered.
 */
export async function carryOut(
  trx: Transaction,
  act: StoredReorganisation,
  { by, ...reorganising }: Reorganising & { readonly by: AuditedBy },
): Promise<Result<void, ReorganisationRefused>> {
  const known = await knownFor(trx, act, act.id);
  const decided = decideReorganisation(act, known);
  if (!decided.ok) return err(decided.error);
  const names = act.sources.map((id) => known.agencies.get(id)?.name ?? "");
  if (act.kind === "rename") await rename(trx, act, by, names[0] ?? "");
  else await succeed(trx, { act, kind: act.kind }, { by, ...reorganising });
  await markCarriedOut(trx, act.id);
  const subject = { kind: "reorganisation", id: act.id };
  const details = { kind: act.kind, on: act.effectiveOn, basis: act.basis, sources: names };
  const agencyId = act.sources[0] ?? null;
  await recordEvents(trx, by, [
    { action: "reorganisation.carried-out", subject, agencyId, details },
  ]);
  await raiseContentVersion(trx, ["agencies"]);
  return ok(undefined);
}

async function rename(
  trx: Transaction,
  { sources: [id = 0], newName, effectiveOn: on }: StoredReorganisation,
  by: AuditedBy,
  before: string,
): Promise<void> {
  const name = newName ?? before;
  await renameAgency(trx, { id, name, on });
  const subject = { kind: "agency", id };
  const changes = [
    { field: "name", before, after: name },
    { field: "renamedOn", before: null, after: on },
  ];
  await recordEvents(trx, by, [
    { action: "agency.renamed", subject, agencyId: id, details: { changes } },
  ]);
}

/** Others come after the sources, and those that end give over what they have. */
async function succeed(
  trx: Transaction,
  { act, kind }: { readonly act: StoredReorganisation; readonly kind: Succession["kind"] },
  acting: Reorganising & { readonly by: AuditedBy },
): Promise<void> {
  const targets = await ensureTargets(trx, act, acting.by);
  const ends = endsSources(act);
  for (const source of act.sources) {
    await saveSuccessions(
      trx,
      targets.map((successorId, at) => ({
        predecessorId: source,
        successorId,
        on: act.effectiveOn,
        kind,
        takesOver: ends && at === act.takesOver,
        reorganisationId: act.id,
      })),
    );
    if (ends) await endSource(trx, { source, act, targets }, acting);
  }
}
