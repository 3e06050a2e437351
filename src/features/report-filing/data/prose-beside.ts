import { sql } from "kysely";
import { proseOfReports } from "#features/annual-reports/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { hasProse, type ProseBeside } from "../check/same-passages.ts";
import { sentRound } from "../draft/sent-round.ts";

/** More than these say nothing more, and would be looked through at every reading. */
const mostCompared = 100;

/**
 * What the other agencies under the same supervising office wrote: their public reports of the year and of the year before, and
 * what of the year is being signed. Where nobody is said to supervise, the agencies of the same region.
 */
export async function proseBeside(
  db: Queryable,
  { agencyId, year }: { readonly agencyId: number; readonly year: number },
): Promise<readonly ProseBeside[]> {
  const agencies = await agenciesBeside(db, agencyId);
  const published = await proseOfReports(db, { agencies, years: [year - 1, year] });
  const isPublished = new Set(
    published.flatMap((one) => (one.year === year ? [one.agencyId] : [])),
  );
  const sent = await sentBeside(db, { agencies, year });
  return [
    ...published.map((one) => ({ ...one, isPublic: true })),
    ...sent.filter((one) => !isPublished.has(one.agencyId)),
  ].map((one) => ({ ...one, sections: one.sections.filter(hasProse) }));
}

async function agenciesBeside(db: Queryable, agencyId: number): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select other.id from agency own join agency other on other.id <> own.id
      and case when coalesce(own.supervisor_id, own.parent_id) is null then other.region_code = own.region_code
        else coalesce(other.supervisor_id, other.parent_id) = coalesce(own.supervisor_id, own.parent_id) end
    where own.id = ${agencyId} order by other.kind = own.kind desc, other.id limit ${mostCompared}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

async function sentBeside(
  db: Queryable,
  { agencies, year }: { readonly agencies: readonly number[]; readonly year: number },
): Promise<readonly ProseBeside[]> {
  const { rows } = await sql<{ agencyId: number; agencyName: string; content: string }>`
    select agency.id as "agencyId", agency.name as "agencyName", draft.content
    from report_draft draft join agency on agency.id = draft.agency_id
    where draft.year = ${year} and draft.content is not null
      and agency.id = any (${[...agencies]}::integer[])
    order by agency.id`.execute(db);
  return rows.map(({ agencyId, agencyName, content }) => {
    const { sections } = sentRound(content).report;
    return { agencyId, agencyName, year, sections, isPublic: false };
  });
}
