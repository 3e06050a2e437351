import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { saveFounded } from "../data/founded.ts";
import { addRegistered, newAgencyIds, registeredAgencies } from "../data/register.ts";
import { markMade } from "../data/reorganisations/close-reorganisation.ts";
import type { StoredReorganisation } from "../data/reorganisations/find-reorganisations.ts";
import type { Target } from "../domain/reorganisation/reorganisation.ts";
import { agencyToSave } from "../register/agency-to-save.ts";

/** The ids of those who come after, in order; whoever is made on the day is made. */
export async function ensureTargets(
  trx: Transaction,
  act: StoredReorganisation,
  by: AuditedBy,
): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const [at, target] of act.targets.entries()) {
    if (target.agencyId !== null) {
      ids.push(target.agencyId);
      continue;
    }
    const agencyId = await make(trx, act, target, by);
    await markMade(trx, { id: act.id, place: at + 1, agencyId });
    ids.push(agencyId);
  }
  return ids;
}

/** A new agency stands where the first of those it comes from stood, and names the same remedies. */
async function make(
  trx: Transaction,
  { sources: [first = 0], effectiveOn }: StoredReorganisation,
  { name, kind }: Extract<Target, { agencyId: null }>,
  by: AuditedBy,
): Promise<number> {
  const [id = 0] = await newAgencyIds(trx, 1);
  const [like] = await registeredAgencies(trx, [first]);
  if (!like) throw new Error(`no agency ${first}`);
  const { region, parentId, supervisorId, reconsiderationOrgan, court } = like;
  const place = { region, parentId, supervisorId, reconsiderationOrgan, court };
  const own = { id, name, kind, shortName: null, creditCode: null, dissolvedOn: null };
  await addRegistered(trx, [agencyToSave({ ...place, ...own })]);
  await saveFounded(trx, { id, foundedOn: effectiveOn });
  const subject = { kind: "agency", id };
  const details = { name, region };
  await recordEvents(trx, by, [{ action: "agency.added", subject, agencyId: id, details }]);
  return id;
}
