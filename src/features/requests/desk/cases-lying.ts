import { sql } from "kysely";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { LyingWork, OpenWork } from "#platform/feature/open-work.ts";

/** Requests that somebody has in hand: whoever takes them over is told of their days from then on. */
export const casesLying: OpenWork = {
  name: "承办的未办结申请",
  permission: "requests.edit",
  lying: async (db, personId) => {
    const { rows } = await sql<LyingWork>`
      select agency_id as "agencyId", count(*)::integer as count from request_in_hand
      where officer_id = ${personId} group by 1`.execute(db);
    return rows;
  },
  handOver: async (trx, { from, to, by }) => {
    const { rows } = await sql<{ readonly id: number; readonly agencyId: number }>`
      update disclosure_request as request set officer_id = ${to.id}
      from (
        select distinct id from request_in_hand where officer_id = ${from.id}
      ) as mine where mine.id = request.id
      returning request.id, request.agency_id as "agencyId"`.execute(trx);
    const ids = rows.map(({ id }) => id);
    await sql`
      insert into request_assignment (request_id, section, officer_id, note, actor_name)
      select id, section, ${to.id}, ${`${from.name}离岗移交`}, ${by.actor.name}
      from disclosure_request where id = any(${ids}::bigint[])`.execute(trx);
    const details = { from: from.name, to: to.name };
    await recordEvents(
      trx,
      by,
      rows.map(({ id, agencyId }) => ({
        ...{ action: "request.assigned", agencyId, details },
        subject: { kind: "requests", id },
      })),
    );
  },
};
