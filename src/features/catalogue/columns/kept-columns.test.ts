import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { kindsRaised } from "#tests/support/kinds-raised.ts";
import type { ColumnContent } from "../domain/column.ts";
import { addColumn } from "./add-column.ts";
import { changeColumn, endColumn } from "./change-column.ts";
import { stateNothing, takeBackStatement } from "./state-nothing.ts";
import { useTemplate } from "./use-template.ts";

const given = givenDatabase();
const act = {
  scope: agencyScope({ kind: "operator" }),
  by: { actor: { kind: "system", name: "试验" } },
  today: "2026-03-02",
} as const;
const column: ColumnContent = {
  ...{ name: "动态", spellings: [], section: null, duty: null, cycle: "month" },
  ...{ limit: "regulation", limitDays: null, minimum: 0, place: 5 },
};
let agencyId = 0;

beforeAll(async () => {
  agencyId = await givenAgency(given.db, { name: "青禾县档案局" });
});

const raised = (does: (trx: Transaction) => Promise<unknown>) =>
  kindsRaised(given.db, () => given.db.transaction().execute(does));

const idOf = async (table: string): Promise<number> => {
  const { rows } = await sql<{ readonly id: number }>`
    select id from ${sql.table(table)} where agency_id = ${agencyId} order by id desc limit 1`.execute(
    given.db,
  );
  return rows[0]?.id ?? 0;
};

test("every act on a column has the agency's kept pages made anew; one that changes nothing does not", async () => {
  const told = ["catalogue"];
  expect(await raised((trx) => addColumn(trx, act, { agencyId, column }))).toEqual(told);
  const id = await idOf("catalogue_column");
  const stated = { fromOn: "2026-01-01", throughOn: "2026-01-31", reason: "没有产生" } as const;
  expect(await raised((trx) => stateNothing(trx, act, { columnId: id, ...stated }))).toEqual(told);
  const statement = await idOf("catalogue_statement");
  expect(await raised((trx) => takeBackStatement(trx, act, statement))).toEqual(told);
  const changed = { ...column, name: "工作动态" };
  expect(await raised((trx) => changeColumn(trx, act, { id, column: changed }))).toEqual(told);
  expect(await raised((trx) => changeColumn(trx, act, { id, column: changed }))).toEqual([]);
  const template = { agencyId, template: "township" } as const;
  expect(await raised((trx) => useTemplate(trx, act, template))).toEqual(told);
  expect(await raised((trx) => useTemplate(trx, act, template))).toEqual([]);
  expect(await raised((trx) => endColumn(trx, act, id))).toEqual(told);
});
