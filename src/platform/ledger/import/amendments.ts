import { sql } from "kysely";
import { recordEvents } from "../../audit/record-events.ts";
import type { Transaction } from "../../db/queryable.ts";
import { recordAmendments } from "../../records/record-amendments.ts";
import type { RowToSave } from "../kind.ts";
import type { ImportResult, LedgerCall } from "./call.ts";

/** Begins the record of an import that stores; its id. */
export async function openImport(trx: Transaction, call: LedgerCall): Promise<number> {
  const { kind, owner, by, files } = call;
  const { rows } = await sql<{ readonly id: number }>`
    insert into ledger_import (kind, owner, imported_by, actor_kind, actor_id, file_names)
    values (${kind.kind}, ${owner?.id ?? null}, ${by.actor.name}, ${by.actor.kind},
      ${by.actor.id ?? null}, ${files.map(({ name }) => name)}::text[])
    returning id`.execute(trx);
  const [row] = rows;
  if (!row) throw new Error("an import was recorded without an id");
  return row.id;
}

/**
 * Writes down which records an import made, and each cell that it amended (修改): who, when, old and new value; personal data
 * are sealed.
 */
export async function recordRows(
  trx: Transaction,
  { importId, call }: { readonly importId: number; readonly call: LedgerCall },
  saved: readonly { readonly id: number; readonly row: RowToSave }[],
): Promise<void> {
  const made = saved.filter(({ row }) => !row.stored).map(({ id }) => id);
  if (made.length > 0) {
    await sql`insert into ledger_new_record (import_id, record_id)
      select ${importId}, unnest(${made}::bigint[])`.execute(trx);
  }
  const changes = saved.flatMap(({ id, row }) =>
    row.stored ? row.changes.map((change) => ({ ...change, recordId: id })) : [],
  );
  await recordAmendments(trx, call, { importId, changes });
}

/** Completes the record of an import with what it did, and leaves an event of it. */
export async function closeImport(
  trx: Transaction,
  { importId, call }: { readonly importId: number; readonly call: LedgerCall },
  { skipped, failed, ...counts }: ImportResult["rows"],
): Promise<void> {
  await sql`update ledger_import
    set new_rows = ${counts.new}, changed_rows = ${counts.changed}, same_rows = ${counts.same},
      skipped_rows = ${skipped}, failed_rows = ${failed}
    where id = ${importId}`.execute(trx);
  const { kind, owner, by, files } = call;
  const isAgencys = kind.owner.by === "agency" && owner !== undefined;
  await recordEvents(trx, by, [
    {
      action: "ledger.imported",
      subject: { kind: "ledger-import", id: importId },
      agencyId: isAgencys ? Number(owner.id) : null,
      details: { kind: kind.kind, files: files.map(({ name }) => name), ...counts },
    },
  ]);
}
