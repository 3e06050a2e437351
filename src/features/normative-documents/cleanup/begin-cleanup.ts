import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type ActsOnCleanups, type CleanupRefused, cleanupSubject } from "./acting.ts";

interface Begun {
  readonly agencyId: number;
  readonly title: string;
  readonly asOf: LocalDate;
}

/** Begins a round (开始清理) over every document of an agency that is in force on a day; gives its id. */
export async function beginCleanup(
  trx: Transaction,
  act: ActsOnCleanups,
  { agencyId, title, asOf }: Begun,
): Promise<Result<number, CleanupRefused>> {
  const { rows } = await sql<{ readonly id: number }>`
    insert into document_cleanup (agency_id, title, as_of, begun_by, begun_by_id)
    values (${agencyId}, ${title}, ${asOf}, ${act.by.actor.name}, ${act.personId}) returning id`.execute(
    trx,
  );
  const [round] = rows;
  if (!round) throw new Error("a round was not stored");
  const { rows: taken } = await sql`
    insert into document_cleanup_verdict (cleanup_id, document_id)
    select ${round.id}, id from normative_document
    where agency_id = ${agencyId} and voided_at is null and issued_on <= ${asOf}::date
      and (ends_on is null or ends_on > ${asOf}::date)
    returning document_id`.execute(trx);
  if (taken.length === 0) return err({ kind: "nothing-in-force", asOf });
  await recordEvents(trx, act.by, [
    {
      action: "cleanup.begun",
      subject: cleanupSubject(round.id),
      agencyId,
      details: { title, asOf, documents: taken.length },
    },
  ]);
  return ok(round.id);
}
