import { sql } from "kysely";
import { parsePoints, standardPoints } from "#features/channels/domain/inspection/points.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { PlantedSite } from "./planted-site.ts";

interface InspectionGiven {
  readonly agencyId: number;
  readonly site: Pick<PlantedSite, "address" | "host" | "outerHost">;
  readonly rate: number;
  readonly today: LocalDate;
}

/** An inspection that waits, of a site on this machine, with the settings that let it be visited. */
export async function givenInspection(
  db: Queryable,
  { agencyId, site, rate, today }: InspectionGiven,
): Promise<number> {
  const settings = {
    "channels.inspectedHosts": `${site.host} ${site.outerHost}`,
    "channels.inspectionRate": rate,
    "channels.inspectsPrivate": true,
  };
  for (const [name, value] of Object.entries(settings)) {
    await sql`
      insert into setting_value (name, of, place, from_year, value)
      values (${name}, 'installation', '', 0, ${JSON.stringify(value)}::jsonb)
      on conflict (name, of, place, from_year) do update set value = excluded.value`.execute(db);
  }
  const points = JSON.stringify(parsePoints(standardPoints));
  const { rows } = await sql<{ id: number }>`
    insert into site_inspection (agency_id, address, host, has_services, is_at_once, begun_by, on_day, points)
    values (${agencyId}, ${site.address}, ${site.host}, true, true, '某', ${today}, ${points}::jsonb) returning id`.execute(
    db,
  );
  return rows[0]?.id ?? 0;
}
