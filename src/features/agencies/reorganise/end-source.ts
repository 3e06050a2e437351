import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { TakenOver } from "#platform/feature/reorganise.ts";
import { namesOf } from "../data/office/agency-details.ts";
import { endAgency } from "../data/reorganisations/end-agency.ts";
import type { StoredReorganisation } from "../data/reorganisations/find-reorganisations.ts";
import { heirOf } from "../data/reorganisations/successions.ts";
import { effectsOf } from "./effects-of.ts";
import type { Reorganising } from "./reorganising.ts";

interface SourceToEnd {
  readonly source: number;
  readonly act: StoredReorganisation;
  /** Ids of those who come after. */
  readonly targets: readonly number[];
}

/** Ends an agency: what is open goes over to its successor, where it has one, and the trail tells how much. */
export async function endSource(
  trx: Transaction,
  { source, act, targets }: SourceToEnd,
  { rooms, today, by }: Reorganising & { readonly by: AuditedBy },
): Promise<void> {
  const on = act.effectiveOn;
  const names = await namesOf(trx, [source, ...targets]);
  const from = { id: source, name: names.get(source) ?? "" };
  // A successor of long ago may be no more itself.
  const heir = targets.length === 0 ? undefined : await heirOf(trx, source);
  const way: TakenOver | undefined = heir && { from, to: heir, on, today, by };
  const effects = way ? await effectsOf(trx, rooms, way) : [];
  await endAgency(trx, { id: source, on, heir: heir?.id });
  if (way) for (const { takeOver } of rooms) await takeOver?.(trx, way);
  const subject = { kind: "agency", id: source };
  const successors = targets.map((id) => names.get(id) ?? `${id}`);
  const details = {
    changes: [{ field: "dissolvedOn", before: null, after: on }],
    ...{ kind: act.kind, successors, heir: heir?.name ?? null },
    effects: effects.map(({ what, count, becomes }) => ({ what, count, becomes })),
  };
  await recordEvents(trx, by, [{ action: "agency.ended", subject, agencyId: source, details }]);
}
