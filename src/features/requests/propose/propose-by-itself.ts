import { sql } from "kysely";
import { holdersOf } from "#features/accounts/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { notify } from "#platform/notices/notify.ts";
import { clustersOf } from "../domain/duplicates/clusters.ts";
import { proposedNotice } from "../notice-kinds.ts";
import { keepProposal } from "./propose-disclosure.ts";

/** So many requests for one subject propose it (第四十四条). */
const enough = 3;
/** Days that are looked back. */
const back = 365;

interface Row {
  readonly id: number;
  readonly agencyId: number;
  readonly number: string;
  readonly subject: string;
  readonly isGiven: boolean;
}

/** Every day: a subject that three asked for within a year, and that was given to one of them, is proposed; its head is told. Each once. */
export const proposeByItself: JobHandler<null> = async ({ db, today }) => {
  const rows = await askedFor(db, today());
  for (const [agencyId, some] of Map.groupBy(rows, (row) => row.agencyId)) {
    const byId = new Map(some.map((row) => [row.id, row]));
    for (const ids of clustersOf(some)) {
      const given = ids.find((id) => byId.get(id)?.isGiven);
      const first = given === undefined ? undefined : byId.get(given);
      if (ids.length < enough || !first) continue;
      await propose(db, { agencyId, number: first.number, subject: first.subject, requests: ids });
    }
  }
};

/** Requests that are part of no proposal yet, of agencies that have enough of them. */
async function askedFor(db: Queryable, today: LocalDate): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select id, agency_id as "agencyId", number, subject, coalesce(result in ('granted', 'partial'), false) as "isGiven"
    from disclosure_request as request
    where received_on > ${addDays(today, -back)}::date and voided_at is null and matter = 'disclosure'
      and not exists (select from disclosure_proposal_request where request_id = request.id)
    order by agency_id, id`.execute(db);
  return rows;
}

interface Found {
  readonly agencyId: number;
  /** Of the one that was given: names may stand in what was asked for, and mail carries the notice. */
  readonly number: string;
  readonly subject: string;
  readonly requests: readonly number[];
}

async function propose(
  db: Queryable,
  { agencyId, number, subject, requests }: Found,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await keepProposal(trx, { agencyId, subject, by: null, because: null, requests });
    const heads = await holdersOf(trx, { agencyId, role: "disclosure-head", level: null });
    const words = `一年内有 ${requests.length} 件申请要与 ${number} 同一内容，建议主动公开。`;
    const to = heads.map(({ id }) => id);
    await notify(trx, proposedNotice, { to, agencyId, words, path: "/requests/proposals" });
  });
}
