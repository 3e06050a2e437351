import { sql } from "kysely";
import type { Transaction } from "../../db/queryable.ts";
import type { CallRow } from "../kind.ts";
import { compared } from "../spelling.ts";
import type { ResolveRow } from "./flat-books.ts";

interface Register {
  readonly table: string;
  /** Codes of the row's columns, and the columns of the register that they name. */
  readonly by: Readonly<Record<string, string>>;
  /** As people call the register: 政务新媒体. */
  readonly name: string;
}

/** Warns where a row of a monthly sheet names what the agency has not registered. */
export function registered({ table, by, name }: Register) {
  const codes = Object.keys(by);
  return async (trx: Transaction, rows: readonly CallRow[]): Promise<ResolveRow> => {
    const owners = [...new Set(rows.map(({ owner }) => Number(owner)))];
    const named = sql.join(Object.values(by).map((column) => sql.ref(column)));
    const { rows: found } = await sql<{ readonly owner: number; readonly words: string[] }>`
      select agency_id as owner, array[${named}]::text[] as words from ${sql.table(table)}
      where voided_at is null and agency_id = any (${owners}::integer[])`.execute(trx);
    const known = new Set(found.map(({ owner, words }) => keyOf(owner, words)));
    return ({ owner, values }) => {
      const words = codes.map((code) => values[code] ?? "");
      if (known.has(keyOf(owner, words))) return { problems: [], warnings: [] };
      const message = `“${name}”里没有登记“${words.join(" ")}”，请先登记，或者核对名称；照样存入。`;
      const column = codes.at(-1) ?? "";
      return {
        problems: [],
        warnings: [{ code: "not-registered", column, value: words.at(-1) ?? "", message }],
      };
    };
  };
}

function keyOf(owner: number | string, words: readonly string[]): string {
  return [`${owner}`, ...words.map(compared)].join("\u001f");
}
