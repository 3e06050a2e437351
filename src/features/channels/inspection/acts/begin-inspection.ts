import { sql } from "kysely";
import { regionsOverAgency } from "#features/agencies/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { sendJobs } from "#platform/jobs/queue/send-jobs.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { hostsIn, isAmong } from "../../domain/inspection/hosts.ts";
import { parsePoints } from "../../domain/inspection/points.ts";
import { targetOf } from "../address.ts";
import { inspectedHosts, inspectionPoints } from "../inspection-settings.ts";
import { inspectSiteQueue } from "../job-name.ts";
import { type ActsOnInspections, type InspectionRefused, inspectionSubject } from "./acting.ts";

export interface InspectionBegun {
  readonly agencyId: number;
  readonly address: string;
  readonly hasServices: boolean;
  readonly isAtOnce: boolean;
}

/** Begins an inspection of a site (开始检查): of a host that is named in the settings, one at a time; gives its id. */
export async function beginInspection(
  trx: Transaction,
  act: ActsOnInspections,
  begun: InspectionBegun,
): Promise<Result<number, InspectionRefused>> {
  const { agencyId, hasServices, isAtOnce } = begun;
  const typed = begun.address.trim();
  const address = targetOf(typed.includes("://") ? typed : `http://${typed}`, "http://x/");
  if (address === undefined) return err({ kind: "no-address", address: typed });
  const { host } = new URL(address);
  const place = {
    agency: agencyId,
    regions: await regionsOverAgency(trx, agencyId),
    year: Number(act.today.slice(0, 4)),
  };
  const hosts = hostsIn(await settingValue(trx, inspectedHosts, place));
  if (!isAmong(host, hosts)) return err({ kind: "host-not-named", host });
  const open =
    await sql`select from site_inspection where host = ${host} and state in ('waiting', 'running')`.execute(
      trx,
    );
  if (open.rows.length > 0) return err({ kind: "under-way", address });
  const points = parsePoints(await settingValue(trx, inspectionPoints, place));
  const { rows } = await sql<{ readonly id: number }>`
    insert into site_inspection (agency_id, address, host, has_services, is_at_once, begun_by, on_day, points)
    values (${agencyId}, ${address}, ${host}, ${hasServices}, ${isAtOnce}, ${act.by.actor.name}, ${act.today},
      ${JSON.stringify(points)}::jsonb) returning id`.execute(trx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("an inspection was not stored");
  await sendJobs(trx, inspectSiteQueue, [{ inspectionId: id }]);
  await recordEvents(trx, act.by, [
    {
      ...{ action: "inspection.begun", subject: inspectionSubject(id), agencyId },
      details: { address, atOnce: isAtOnce },
    },
  ]);
  return ok(id);
}
