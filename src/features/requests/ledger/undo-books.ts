import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import type { RowToTurnBack, UndoBooks } from "#platform/ledger/kind.ts";
import { casesWithAttachments } from "../attachments/attachments-of.ts";
import { readCases } from "../data/read-cases.ts";
import { type Saving, saveCases } from "../data/save-cases.ts";
import { caseOf, valuesOf } from "./case-values.ts";
import { requestKey } from "./request-key.ts";

/** Takes an import of requests back. */
export function undoBooks(saving: Saving): UndoBooks {
  return {
    present: async (trx, ids) => {
      const cases = await casesOf(trx, saving, ids);
      return new Map(cases.map((one) => [one.id, valuesOf(one)]));
    },
    builtOn: async (trx, { made, amended }) => {
      const cases = await casesOf(trx, saving, [...made, ...amended]);
      const attached = await casesWithAttachments(trx, [...made, ...amended]);
      const ofOffice = cases
        .filter(({ id, isOfOffice }) => isOfOffice || attached.has(id))
        .map(({ id }) => id);
      const workedOn = await workedOnOf(trx, made);
      return new Map([
        ...workedOn.map(
          (id) => [id, "已在工作平台交办、督办、审查或者归档；请保留这次导入"] as const,
        ),
        ...ofOffice.map(
          (id) => [id, "已在工作平台修改或者作废；请先在那里改回，或者保留这次导入"] as const,
        ),
      ]);
    },
    remove: async (trx, ids) => {
      // What the program kept of them by itself.
      for (const table of ["request_reminder", "disclosure_proposal_request"]) {
        await sql`delete from ${sql.table(table)} where request_id = any(${[...ids]}::bigint[])`.execute(
          trx,
        );
      }
      await sql`delete from request_event where request_id = any(${[...ids]}::bigint[])`.execute(
        trx,
      );
      await sql`delete from disclosure_request where id = any(${[...ids]}::bigint[])`.execute(trx);
    },
    turnBack: (trx, rows) => turnBack(trx, saving, rows),
  };
}

/** Cases that somebody handed over, asked after, went through or made a file of. */
async function workedOnOf(trx: Transaction, ids: readonly number[]): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select request_id as id from request_assignment where request_id = any(${[...ids]}::bigint[])
    union select request_id from request_supervision where request_id = any(${[...ids]}::bigint[])
    union select request_id from request_review where request_id = any(${[...ids]}::bigint[])
    union select request_id from request_archive where request_id = any(${[...ids]}::bigint[])`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}

function casesOf(trx: Transaction, { cipher }: Saving, ids: readonly number[]) {
  return readCases(trx, cipher, sql`request.id = any(${[...ids]}::bigint[])`);
}

async function turnBack(
  trx: Transaction,
  saving: Saving,
  rows: readonly RowToTurnBack[],
): Promise<void> {
  const before = new Map(rows.map(({ id, present, values }) => [id, { ...present, ...values }]));
  const cases = await casesOf(trx, saving, [...before.keys()]);
  const turned = cases.map((one) => {
    const values = before.get(one.id) ?? {};
    return { ...one, key: requestKey(values), record: caseOf(values) };
  });
  await saveCases(trx, turned, saving);
}
