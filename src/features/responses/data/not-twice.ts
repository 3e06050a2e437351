import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import type { ResolveRow } from "#platform/ledger/flat/flat-books.ts";
import type { CallRow } from "#platform/ledger/kind.ts";
import { compared } from "#platform/ledger/spelling.ts";

/** A source's messages of a month are recorded one by one, or counted in bulk: never both, or they would count twice. */
export async function notCountedInBulk(
  trx: Transaction,
  rows: readonly CallRow[],
): Promise<ResolveRow> {
  const counted = await monthsOf(
    trx,
    rows,
    sql`select agency_id as owner, source, to_char(month, 'YYYY-MM') as month
    from message_count where voided_at is null`,
  );
  return (row, stored) => {
    const day = row.values.receivedOn ?? stored?.values.receivedOn ?? "";
    const source = row.values.source ?? stored?.values.source ?? "";
    const month = day.slice(0, 7);
    if (!counted.has(keyOf(row.owner, source, month))) return { problems: [], warnings: [] };
    const message = `“${source}”${month} 的来信已经按月报了总数，逐件登记会重复计数；请先作废那条月报。`;
    return {
      problems: [{ code: "contradiction", column: "source", value: source, message }],
      warnings: [],
    };
  };
}

/** The same the other way round. */
export async function notCountedSingly(
  trx: Transaction,
  rows: readonly CallRow[],
): Promise<ResolveRow> {
  const counted = await monthsOf(
    trx,
    rows,
    sql`select distinct agency_id as owner, source, to_char(received_on, 'YYYY-MM') as month
    from citizen_message where voided_at is null`,
  );
  return (row) => {
    const { source = "", month = "" } = row.values;
    if (!counted.has(keyOf(row.owner, source ?? "", month ?? ""))) {
      return { problems: [], warnings: [] };
    }
    const message = `“${source}”${month} 的来信已经逐件登记，再报总数会重复计数；请删去这一行。`;
    return {
      problems: [{ code: "contradiction", column: "source", value: source ?? "", message }],
      warnings: [],
    };
  };
}

async function monthsOf(
  trx: Transaction,
  rows: readonly CallRow[],
  months: ReturnType<typeof sql>,
): Promise<ReadonlySet<string>> {
  const owners = [...new Set(rows.map(({ owner }) => Number(owner)))];
  const { rows: found } = await sql<{
    readonly owner: number;
    readonly source: string;
    readonly month: string;
  }>`select * from (${months}) as month where owner = any (${owners}::integer[])`.execute(trx);
  return new Set(found.map(({ owner, source, month }) => keyOf(`${owner}`, source, month)));
}

function keyOf(owner: string, source: string, month: string): string {
  return [owner, compared(source), month].join("\u001f");
}
