import { sql } from "kysely";
import { recordEvents } from "../audit/record-events.ts";
import type { LyingWork, OpenWork } from "./open-work.ts";

/** A room's drafts, each with its authors in a table of their own (`draft_id`, `person_id`). */
export interface AuthoredDrafts extends Pick<OpenWork, "name" | "permission"> {
  readonly drafts: string;
  readonly authors: string;
  /** As events name a draft: `report-draft`, whose going over is `report-draft.handed-over`. */
  readonly kind: string;
  /** In these states there is nothing left to do. */
  readonly done: readonly string[];
}

/**
 * Drafts that somebody wrote of and that are not public yet. Whoever takes them over is one of their authors from then on, and so
 * signs none of them: nobody signs own work.
 */
export function authoredWork(of: AuthoredDrafts): OpenWork {
  const lies = (personId: number) => sql`
    from ${sql.table(of.drafts)} as draft join ${sql.table(of.authors)} as author on author.draft_id = draft.id
    where author.person_id = ${personId} and draft.state <> all(${of.done}::text[])`;
  return {
    name: of.name,
    permission: of.permission,
    lying: async (db, personId) => {
      const { rows } = await sql<LyingWork>`
        select draft.agency_id as "agencyId", count(*)::int as count ${lies(personId)} group by 1`.execute(
        db,
      );
      return rows;
    },
    handOver: async (trx, { from, to, by }) => {
      const { rows } = await sql<{ readonly id: number; readonly agencyId: number }>`
        select draft.id, draft.agency_id as "agencyId" ${lies(from.id)} order by draft.id for update of draft`.execute(
        trx,
      );
      await sql`insert into ${sql.table(of.authors)} (draft_id, person_id)
        select id, ${to.id} from unnest(${rows.map(({ id }) => id)}::bigint[]) as drafts (id)
        on conflict do nothing`.execute(trx);
      const details = { from: from.name, to: to.name };
      await recordEvents(
        trx,
        by,
        rows.map(({ id, agencyId }) => ({
          ...{ action: `${of.kind}.handed-over`, agencyId, details },
          subject: { kind: of.kind, id },
        })),
      );
    },
  };
}
