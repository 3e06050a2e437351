import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";

/** Removes agencies with what is theirs alone: names and places of before. What others say of them stands against it. */
export async function removeAgencies(trx: Transaction, ids: readonly number[]): Promise<void> {
  const all = sql`any(${[...ids]}::integer[])`;
  const { rows } = await sql<{ readonly id: number }>`
    select act.id from agency_reorganisation_party as party
    join agency_reorganisation as act on act.id = party.reorganisation_id
    where party.agency_id = ${all} and party.side = 'source' and act.carried_out_at is null`.execute(
    trx,
  );
  const acts = sql`any(${rows.map(({ id }) => id)}::integer[])`;
  await sql`delete from agency_reorganisation_party where reorganisation_id = ${acts}`.execute(trx);
  await sql`delete from agency_reorganisation where id = ${acts}`.execute(trx);
  await sql`delete from agency_former_name where agency_id = ${all}`.execute(trx);
  await sql`delete from agency_former_parent where agency_id = ${all}`.execute(trx);
  await sql`delete from agency where id = ${all}`.execute(trx);
}

/** Of some agencies that were added or changed in the office after a moment: the first such act. */
export async function changedInOffice(
  trx: Transaction,
  ids: readonly number[],
  since: string,
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select distinct subject_id::integer as id from audit_event
    where subject_kind = 'agency' and subject_id = any(${ids.map(String)}::text[])
      and at > ${since}::timestamptz`.execute(trx);
  return rows.map(({ id }) => id);
}
