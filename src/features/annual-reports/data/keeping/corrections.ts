import { sql } from "kysely";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";

/** A cell as someone set it. */
export interface CorrectionToSave {
  readonly cell: string;
  readonly fromState: string;
  readonly fromValue: number | null;
  readonly toValue: number | null;
  readonly reason: string;
}

export interface StoredCorrection extends CorrectionToSave {
  readonly byName: string;
  readonly correctedAt: string;
}

export interface CorrectedBy {
  readonly reportId: number;
  readonly byName: string;
  /** Ids of whoever has a hand in it: none of them publishes it. */
  readonly hands: readonly number[];
}

export async function saveCorrections(
  trx: Transaction,
  { reportId, byName, hands }: CorrectedBy,
  corrections: readonly CorrectionToSave[],
): Promise<void> {
  await sql`
    insert into report_correction (report_id, cell, from_state, from_value, to_value, reason, by_name, hand_ids)
    select ${reportId}, cell, "fromState", "fromValue", "toValue", reason, ${byName}, ${[...hands]}::integer[]
    from jsonb_to_recordset(${JSON.stringify(corrections)}::jsonb) as given (
      cell text, "fromState" text, "fromValue" double precision, "toValue" double precision, reason text
    )`.execute(trx);
}

/** The cells of a version that were corrected, in this one and those it was made of: of a cell the last. */
export async function correctionsOf(
  db: Queryable,
  reportId: number,
): Promise<readonly StoredCorrection[]> {
  const { rows } = await sql<StoredCorrection>`
    with recursive line (id, corrects_id, depth) as (
      select id, corrects_id, 0 from report where id = ${reportId}
      union all
      select report.id, report.corrects_id, depth + 1
      from report join line on line.corrects_id = report.id
    )
    select distinct on (cell) cell, from_state as "fromState", from_value as "fromValue", to_value as "toValue",
      reason, by_name as "byName", corrected_at as "correctedAt"
    from report_correction join line on line.id = report_id
    order by cell, depth`.execute(db);
  return rows;
}

/**
 * Whose corrections the public would see first with a version: of its own, and of those it was made of as far back as one that is
 * or was public (`published`). Ids of people.
 */
export async function correctorsOf(db: Queryable, reportId: number): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    with recursive line (id, corrects_id) as (
      select id, corrects_id from report where id = ${reportId} and standing <> 'published'
      union all
      select report.id, report.corrects_id
      from report join line on line.corrects_id = report.id where report.standing <> 'published'
    )
    select distinct unnest(hand_ids) as id from report_correction join line on line.id = report_id
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}
