import { sql } from "kysely";
import type { Reorganise } from "../../feature/reorganise.ts";

interface Staying {
  /** What the room holds, in Chinese. */
  readonly name: string;
  /** By table, what its records are called. */
  readonly tables: Readonly<Record<string, string>>;
  /** What becomes of them, in Chinese. */
  readonly says: string;
}

/** 机构调整 of a room whose records stay with the agency of their time: the successor begins its own. */
export function allStays({ name, tables, says }: Staying): Reorganise {
  return {
    name,
    effects: async (db, { from }) => {
      const parts: { readonly name: string; readonly count: number }[] = [];
      for (const [table, called] of Object.entries(tables)) {
        const { rows } = await sql<{ readonly count: number }>`
          select count(*)::int as count from ${sql.table(table)} where agency_id = ${from.id}`.execute(
          db,
        );
        const count = rows[0]?.count ?? 0;
        if (count > 0) parts.push({ name: called, count });
      }
      const count = parts.reduce((sum, part) => sum + part.count, 0);
      return [{ what: `${name}的记录`, count, unit: "条", becomes: "stays", says, parts }];
    },
  };
}
