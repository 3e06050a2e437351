import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { endInspection, type InspectionState } from "../../data/inspection/open-inspection.ts";
import type { Bonus } from "../../domain/inspection/score.ts";
import { type ActsOnInspections, type InspectionRefused, inspectionSubject } from "./acting.ts";

export interface ActsOnInspection extends ActsOnInspections {
  readonly inspectionId: number;
}

type Done = Promise<Result<undefined, InspectionRefused>>;

/** 停止: what was seen stays, and is not scored. */
export async function stopInspection(trx: Transaction, act: ActsOnInspection): Done {
  const found = await toChange(trx, act);
  if (!found) return err({ kind: "not-found" });
  if (!isOpen(found.state)) return err({ kind: "ended" });
  const why = `${act.by.actor.name}停止了检查。`;
  await endInspection(trx, act.inspectionId, { state: "stopped", why });
  return record(trx, act, { action: "inspection.stopped", agencyId: found.agencyId });
}

/** 加分: each named, by who inspects; 30 points count at most. */
export async function giveBonus(
  trx: Transaction,
  act: ActsOnInspection,
  bonus: readonly Bonus[],
): Done {
  const found = await toChange(trx, act);
  if (!found) return err({ kind: "not-found" });
  if (found.state !== "done") return err({ kind: "not-done" });
  await sql`update site_inspection set bonus = ${JSON.stringify(bonus)}::jsonb where id = ${act.inspectionId}`.execute(
    trx,
  );
  const details = { bonus };
  return record(trx, act, { action: "inspection.bonus", agencyId: found.agencyId, details });
}

/** 不成立: somebody looked at a finding, and it is none; no reason takes that back. */
export async function dismissFinding(
  trx: Transaction,
  act: ActsOnInspection,
  { findingId, because }: { readonly findingId: number; readonly because: string },
): Done {
  const found = await toChange(trx, act);
  if (!found) return err({ kind: "not-found" });
  const isTakenBack = because === "";
  const { rows } = await sql<{ kind: string; target: string }>`
    update site_inspection_finding set dismissed_because = ${isTakenBack ? null : because},
      dismissed_by = ${isTakenBack ? null : act.by.actor.name}
    where id = ${findingId} and inspection_id = ${act.inspectionId} returning kind, target`.execute(
    trx,
  );
  const [finding] = rows;
  if (!finding) return err({ kind: "not-found" });
  const details = { finding: findingId, kind: finding.kind, because };
  const action = isTakenBack ? "inspection.finding-restored" : "inspection.finding-dismissed";
  return record(trx, act, { action, agencyId: found.agencyId, details });
}

async function toChange(trx: Transaction, { scope, inspectionId }: ActsOnInspection) {
  const { rows } = await sql<{ agencyId: number; state: InspectionState }>`
    select agency_id as "agencyId", state from site_inspection
    where id = ${inspectionId} and ${isInScope(scope, "agency_id")} for update`.execute(trx);
  return rows[0];
}

function isOpen(state: InspectionState): boolean {
  return state === "waiting" || state === "running";
}

async function record(
  trx: Transaction,
  { by, inspectionId }: ActsOnInspection,
  event: { action: string; agencyId: number; details?: Record<string, unknown> },
): Done {
  await recordEvents(trx, by, [{ ...event, subject: inspectionSubject(inspectionId) }]);
  return ok(undefined);
}
