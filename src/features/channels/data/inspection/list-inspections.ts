import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type FindingCounts, findingKinds } from "../../domain/inspection/finding-kind.ts";
import { SiteFacts } from "../../inspection/judge/site-facts.ts";
import type { InspectionState } from "./open-inspection.ts";

/** An inspection as lists and its page show it. */
export interface Inspection {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly address: string;
  readonly state: InspectionState;
  readonly why: string | null;
  readonly hasServices: boolean;
  readonly isAtOnce: boolean;
  readonly begunBy: string;
  readonly begunAt: string;
  readonly endedAt: string | null;
  readonly onDay: LocalDate;
  /** Addresses that were visited, and that wait. */
  readonly visited: number;
  readonly waiting: number;
  readonly counts: FindingCounts;
  readonly points: z.infer<typeof PointsStored>;
  readonly bonus: z.infer<typeof BonusStored>;
  readonly facts: SiteFacts | null;
}

const PointsStored = z.record(z.string(), z.object({ each: z.number(), most: z.number() }));
export const BonusStored = z.array(z.object({ name: z.string(), points: z.number() }));
const Counts = z.partialRecord(z.enum(findingKinds), z.number());

type Row = Omit<Inspection, "counts" | "points" | "bonus" | "facts"> & {
  readonly counts: unknown;
  readonly points: unknown;
  readonly bonus: unknown;
  readonly facts: unknown;
};

const inspections: RawBuilder<Row> = sql`
  select inspection.id, inspection.agency_id as "agencyId", agency.name as "agencyName", inspection.address,
    inspection.state, inspection.why, inspection.has_services as "hasServices", inspection.is_at_once as "isAtOnce",
    inspection.begun_by as "begunBy", inspection.begun_at as "begunAt", inspection.ended_at as "endedAt",
    inspection.on_day as "onDay", inspection.points, inspection.bonus, inspection.facts,
    (select count(*)::int from site_inspection_page where inspection_id = inspection.id and state = 'done') as visited,
    (select count(*)::int from site_inspection_page where inspection_id = inspection.id and state = 'waiting') as waiting,
    coalesce((select jsonb_object_agg(kind, count) from (
      select kind, count(*) from site_inspection_finding
      where inspection_id = inspection.id and dismissed_by is null group by kind
    ) as counted), '{}') as counts
  from site_inspection as inspection join agency on agency.id = inspection.agency_id`;

/** Inspections of one's agencies, those begun last first. */
export async function listInspections(
  db: Queryable,
  scope: AgencyScope,
): Promise<readonly Inspection[]> {
  const { rows } = await sql<Row>`
    ${inspections} where ${isInScope(scope, "inspection.agency_id")} order by inspection.id desc limit 100`.execute(
    db,
  );
  return rows.map(inspectionOf);
}

export async function findInspection(
  db: Queryable,
  { scope, inspectionId }: { readonly scope: AgencyScope; readonly inspectionId: number },
): Promise<Inspection | undefined> {
  const { rows } = await sql<Row>`
    ${inspections} where inspection.id = ${inspectionId} and ${isInScope(scope, "inspection.agency_id")}`.execute(
    db,
  );
  return rows[0] && inspectionOf(rows[0]);
}

function inspectionOf(row: Row): Inspection {
  return {
    ...row,
    counts: Counts.parse(row.counts),
    points: PointsStored.parse(row.points),
    bonus: BonusStored.parse(row.bonus),
    facts: row.facts === null ? null : SiteFacts.parse(row.facts),
  };
}
