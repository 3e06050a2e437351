import { sql } from "kysely";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { LyingWork, OpenWork } from "#platform/feature/open-work.ts";

/**
 * Drafts that somebody wrote of and that are not public yet. Whoever takes them over is one of their authors from then on, and so
 * signs none of them: nobody signs own work.
 */
export const draftsLying: OpenWork = {
  name: "没有公布的年报草稿",
  permission: "report-filing.write",
  lying: async (db, personId) => {
    const { rows } = await sql<LyingWork>`
      select draft.agency_id as "agencyId", count(*)::int as count
      from report_draft as draft join report_draft_author as author on author.draft_id = draft.id
      where author.person_id = ${personId} and draft.state <> 'published' group by 1`.execute(db);
    return rows;
  },
  handOver: async (trx, { from, to, by }) => {
    const { rows } = await sql<{ readonly id: number; readonly agencyId: number }>`
      select draft.id, draft.agency_id as "agencyId"
      from report_draft as draft join report_draft_author as author on author.draft_id = draft.id
      where author.person_id = ${from.id} and draft.state <> 'published' order by draft.id for update of draft`.execute(
      trx,
    );
    await sql`insert into report_draft_author (draft_id, person_id)
      select id, ${to.id} from unnest(${rows.map(({ id }) => id)}::integer[]) as drafts (id)
      on conflict do nothing`.execute(trx);
    const details = { from: from.name, to: to.name };
    await recordEvents(
      trx,
      by,
      rows.map(({ id, agencyId }) => ({
        ...{ action: "report-draft.handed-over", agencyId, details },
        subject: { kind: "report-draft", id },
      })),
    );
  },
};
