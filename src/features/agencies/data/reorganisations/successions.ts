import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";

/** Who came after whom (沿革). */
export interface Succession {
  readonly predecessorId: number;
  readonly successorId: number;
  readonly on: LocalDate;
  readonly kind: "merge" | "split" | "dissolve";
  /** The predecessor's records came to it. */
  readonly takesOver: boolean;
  readonly reorganisationId: number | null;
}

export async function saveSuccessions(
  trx: Transaction,
  successions: readonly Succession[],
): Promise<void> {
  if (successions.length === 0) return;
  const all = <Value>(of: (one: Succession) => Value) => successions.map(of);
  await sql`insert into agency_succession
      (predecessor_id, successor_id, from_on, kind, takes_over, reorganisation_id)
    select * from unnest(${all((one) => one.predecessorId)}::integer[],
      ${all((one) => one.successorId)}::integer[], ${all((one) => one.on)}::date[],
      ${all((one) => one.kind)}::text[], ${all((one) => one.takesOver)}::boolean[],
      ${all((one) => one.reorganisationId)}::integer[])
    on conflict (predecessor_id, successor_id) do update set from_on = excluded.from_on,
      kind = excluded.kind, takes_over = excluded.takes_over,
      reorganisation_id = excluded.reorganisation_id`.execute(trx);
}

/** Nobody comes after these agencies any more: they are not at an end after all, or another takes over. */
export async function dropSuccessors(trx: Transaction, ids: readonly number[]): Promise<void> {
  await sql`delete from agency_succession where predecessor_id = any (${[...ids]}::integer[])`.execute(
    trx,
  );
}

/** The same of those that are in force, whom others may have come out of. */
export async function dropHeirs(trx: Transaction, ids: readonly number[]): Promise<void> {
  await sql`delete from agency_succession
    where predecessor_id = any (${[...ids]}::integer[]) and takes_over`.execute(trx);
}

/** The agency in force to which the records of one come, through however many that are no more. */
export async function heirOf(
  db: Queryable,
  agencyId: number,
): Promise<{ readonly id: number; readonly name: string } | undefined> {
  const { rows } = await sql<{ readonly id: number; readonly name: string }>`
    with recursive heirs (id) as (
      select ${agencyId}::integer
      union
      select successor_id from heirs join agency_succession on predecessor_id = heirs.id and takes_over
    )
    select agency.id, agency.name from heirs join agency using (id)
    where agency.id <> ${agencyId} and agency.dissolved_on is null limit 1`.execute(db);
  return rows[0];
}
