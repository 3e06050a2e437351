import { sql } from "kysely";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { InspectionState } from "./data/inspection/open-inspection.ts";
import { saveFindings } from "./data/inspection/save-visit.ts";
import type { SiteFinding } from "./domain/inspection/finding-kind.ts";
import { parsePoints, standardPoints } from "./domain/inspection/points.ts";
import type { SiteFacts } from "./inspection/judge/site-facts.ts";

/** An inspection of the demonstration, in one of its states. */
export interface DemonstrationInspection {
  readonly address: string;
  readonly state: InspectionState;
  readonly why?: string;
  /** How many days before the day of the demonstration. */
  readonly daysAgo: number;
  readonly hasServices: boolean;
  /** Of one that is done. */
  readonly facts?: Omit<SiteFacts, "media">;
  readonly findings: readonly SiteFinding[];
  /** Addresses that were visited, and that wait. */
  readonly visited: number;
  readonly waiting: number;
}

interface Asked {
  readonly agencyId: number;
  readonly today: LocalDate;
  readonly inspections: readonly DemonstrationInspection[];
}

/** Inspections of sites that are nobody's, as if they had been made; an agency that has inspections keeps them. */
export async function addDemonstrationInspections(
  db: Queryable,
  { agencyId, today, inspections }: Asked,
): Promise<void> {
  const held = await sql`select from site_inspection where agency_id = ${agencyId} limit 1`.execute(
    db,
  );
  if (held.rows.length > 0) return;
  await db.transaction().execute(async (trx) => {
    for (const inspection of inspections) {
      const { address, state, why = null, daysAgo, hasServices, facts } = inspection;
      const day = addDays(today, -daysAgo);
      const isEnded = state !== "waiting" && state !== "running";
      const points = JSON.stringify(parsePoints(standardPoints));
      const known = facts && JSON.stringify({ ...facts, media: [] } satisfies SiteFacts);
      const { rows } = await sql<{ id: number }>`
        insert into site_inspection (agency_id, address, host, has_services, is_at_once, begun_by, begun_at, on_day, state, why,
          started_at, ended_at, points, facts)
        values (${agencyId}, ${address}, ${new URL(address).host}, ${hasServices}, false, '演示数据', ${day}, ${day}, ${state}, ${why},
          ${state === "waiting" ? null : day}, ${isEnded ? day : null}, ${points}::jsonb, ${known ?? null}::jsonb)
        returning id`.execute(trx);
      const id = rows[0]?.id ?? 0;
      await sql`
        insert into site_inspection_page (inspection_id, address, kind, state, tries, status)
        select ${id}, ${address} || 'p' || at, 'page', case when at <= ${inspection.visited} then 'done' else 'waiting' end,
          case when at <= ${inspection.visited} then 1 else 0 end, case when at <= ${inspection.visited} then 200 end
        from generate_series(1, ${inspection.visited + inspection.waiting}) as at`.execute(trx);
      await saveFindings(trx, id, inspection.findings);
    }
  });
}
