import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type { ActsOnGazette, GazetteRefused } from "./acting.ts";

/** A place that gets the gazette (赠阅点). */
export interface GazettePoint {
  readonly id: number;
  readonly agencyName: string;
  readonly name: string;
  readonly address: string;
  readonly copies: number;
}

export interface PointGiven extends Pick<GazettePoint, "name" | "address" | "copies"> {
  readonly agencyId: number;
}

export async function listPoints(
  db: Queryable,
  scope: AgencyScope,
): Promise<readonly GazettePoint[]> {
  const { rows } = await sql<GazettePoint>`
    select point.id, agency.name as "agencyName", point.name, point.address, point.copies
    from gazette_point as point join agency on agency.id = point.agency_id
    where point.ended_on is null and ${isInScope(scope, "point.agency_id")} order by point.id`.execute(
    db,
  );
  return rows;
}

/** Registers a place that gets the gazette; gives its id. */
export async function addPoint(
  trx: Transaction,
  { by }: ActsOnGazette,
  { agencyId, name, address, copies }: PointGiven,
): Promise<number> {
  const { rows } = await sql<{ readonly id: number }>`
    insert into gazette_point (agency_id, name, address, copies)
    values (${agencyId}, ${name}, ${address}, ${copies}) returning id`.execute(trx);
  const id = rows[0]?.id ?? 0;
  const subject = { kind: "gazette-point", id };
  await recordEvents(trx, by, [
    { action: "gazette.point-added", subject, agencyId, details: { name, copies } },
  ]);
  await raiseContentVersion(trx, ["gazette"]);
  return id;
}

/** 停用. */
export async function endPoint(
  trx: Transaction,
  { by, scope, today }: ActsOnGazette,
  id: number,
): Promise<Result<void, GazetteRefused>> {
  const { rows } = await sql<{ readonly agencyId: number; readonly name: string }>`
    update gazette_point set ended_on = ${today}::date
    where id = ${id} and ended_on is null and ${isInScope(scope, "agency_id")}
    returning agency_id as "agencyId", name`.execute(trx);
  const [point] = rows;
  if (!point) return err({ kind: "not-found" });
  const subject = { kind: "gazette-point", id };
  const { agencyId, name } = point;
  await recordEvents(trx, by, [
    { action: "gazette.point-ended", subject, agencyId, details: { name } },
  ]);
  await raiseContentVersion(trx, ["gazette"]);
  return ok(undefined);
}
