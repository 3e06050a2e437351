import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { recordEvents } from "../../audit/record-events.ts";
import type { Queryable, Transaction } from "../../db/queryable.ts";
import type { TakenOver, TakingOver } from "../../feature/reorganise.ts";
import { passedNumber } from "./passed-number.ts";
import { passingOf } from "./year-of-passing.ts";

/** Records of a kind of which those that are open go over when their agency ends. */
export interface PassedKind {
  /** As its ledger spells it. */
  readonly kind: string;
  /** With `id`, `agency_id`, `number`, `key` (unique in the agency) and `voided_at`. */
  readonly table: string;
  /** The column of the day by which the key tells numbers of years apart. */
  readonly day: string;
  /** What of the table was open when a day began. */
  readonly isOpenOn: (day: LocalDate) => RawBuilder<SqlBool>;
  readonly keyOf: (number: string, day: LocalDate) => string;
  /** Whether every number is marked with the agency it came from, or such alone as the successor has too. */
  readonly marks: "every-number" | "same-numbers";
}

/** How many go over, by the year of their day. */
export async function countPassing(
  db: Queryable,
  { table, day, isOpenOn }: PassedKind,
  way: TakingOver,
): Promise<readonly { readonly year: string; readonly count: number }[]> {
  const { rows } = await sql<{ readonly year: string; readonly count: number }>`
    select to_char(${sql.ref(day)}, 'YYYY') as year, count(*)::int as count from ${sql.table(table)}
    where agency_id = ${way.from.id} and voided_at is null and ${isOpenOn(passingOf(way).openOn)}
    group by 1 order by 1`.execute(db);
  return rows;
}

interface Row {
  readonly id: number;
  readonly number: string;
  readonly key: string;
  readonly day: LocalDate;
}

/** Puts what is open into the books of the successor, and keeps whose it was until then. */
export async function passRecords(
  trx: Transaction,
  kind: PassedKind,
  way: TakenOver,
): Promise<void> {
  const { openOn, countsFrom } = passingOf(way);
  const { rows } = await sql<Row>`
    select id, number, key, ${sql.ref(kind.day)} as day from ${sql.table(kind.table)}
    where agency_id = ${way.from.id} and voided_at is null and ${kind.isOpenOn(openOn)}
    order by id for update`.execute(trx);
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  const renamed = renumber(kind, rows, { taken: await keysOf(trx, kind, way), way });
  await sql`insert into record_passed (kind, record_id, from_agency, to_agency, from_number, from_key,
      counts_from, passed_on, passed_by)
    select ${kind.kind}, *, ${countsFrom}::smallint, ${way.on}::date, ${way.by.actor.name}
    from (select id, ${way.from.id}::integer, ${way.to.id}::integer, number, key
      from ${sql.table(kind.table)} where id = any (${ids}::bigint[]) order by id) as passed`.execute(
    trx,
  );
  await sql`update ${sql.table(kind.table)} as record
    set agency_id = ${way.to.id}, number = renamed.number, key = renamed.key
    from unnest(${ids}::bigint[], ${renamed.map(({ number }) => number)}::text[],
      ${renamed.map(({ key }) => key)}::text[]) as renamed (id, number, key)
    where record.id = renamed.id`.execute(trx);
  const details = { from: way.from.id, to: way.to.id, on: way.on };
  const event = { action: "record.passed", agencyId: way.to.id, details } as const;
  await recordEvents(
    trx,
    way.by,
    ids.map((id) => ({ ...event, subject: { kind: kind.kind, id } })),
  );
}

async function keysOf(
  trx: Transaction,
  { table }: PassedKind,
  { to }: TakenOver,
): Promise<Set<string>> {
  const { rows } = await sql<{ readonly key: string }>`
    select key from ${sql.table(table)} where agency_id = ${to.id}`.execute(trx);
  return new Set(rows.map(({ key }) => key));
}

function renumber(
  { keyOf, marks }: PassedKind,
  rows: readonly Row[],
  { taken, way }: { readonly taken: Set<string>; readonly way: TakenOver },
): readonly Pick<Row, "number" | "key">[] {
  return rows.map((row) => {
    let { number, key } = row;
    for (let nth = 1; taken.has(key) || (nth === 1 && marks === "every-number"); nth += 1) {
      number = passedNumber(row.number, way.from.name, nth);
      key = keyOf(number, row.day);
    }
    taken.add(key);
    return { number, key };
  });
}
