import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import type { ResolveRow } from "#platform/ledger/flat/flat-books.ts";
import type { CallRow } from "#platform/ledger/kind.ts";
import { compared } from "#platform/ledger/spelling.ts";

/** A point whose postings are items (逐条登记) has no monthly count beside them; one that nobody registered is warned about. */
export async function notByItem(trx: Transaction, rows: readonly CallRow[]): Promise<ResolveRow> {
  const owners = [...new Set(rows.map(({ owner }) => Number(owner)))];
  const { rows: boards } = await sql<{
    readonly owner: number;
    readonly number: string;
    readonly byItem: boolean;
  }>`
    select agency_id as owner, number, coalesce(by_item, false) as "byItem" from channel_board
    where voided_at is null and agency_id = any (${owners}::integer[])`.execute(trx);
  const known = new Map(
    boards.map(({ owner, number, byItem }) => [`${owner}\u001f${compared(number)}`, byItem]),
  );
  return ({ owner, values: { board } }) => {
    const value = board ?? "";
    const found = known.get(`${owner}\u001f${compared(value)}`);
    const told = { column: "board", value };
    if (found === undefined) {
      const message = `“公示栏、屏、点”里没有登记“${value}”，请先登记，或者核对编号；照样存入。`;
      return { problems: [], warnings: [{ ...told, code: "not-registered", message }] };
    }
    if (!found) return { problems: [], warnings: [] };
    const message = `点位“${value}”是逐条登记的，张贴的条次由主动公开信息算出，不再报月数；请删去这一行，或者把点位改成不逐条登记。`;
    return { problems: [{ ...told, code: "contradiction", message }], warnings: [] };
  };
}
