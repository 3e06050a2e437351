import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "../../db/queryable.ts";

/** An import that stored something (导入记录). */
export interface ImportDone {
  readonly id: number;
  /** The region or agency that the call named. */
  readonly owner: string | null;
  readonly importedBy: string;
  /** ISO text in UTC. */
  readonly importedAt: string;
  /** The day in China. */
  readonly importedOn: LocalDate;
  readonly files: readonly string[];
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly skipped: number;
  readonly failed: number;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

/** Whose imports somebody may see: those of owners that are theirs, and their own. */
export interface ImportsOf {
  readonly owners: "every" | readonly string[];
  readonly actor: { readonly kind: string; readonly id?: string };
}

const columns = sql`id, owner, imported_by as "importedBy", imported_at as "importedAt",
  (imported_at at time zone 'Asia/Shanghai')::date as "importedOn", file_names as files, new_rows as new,
  changed_rows as changed, same_rows as same, skipped_rows as skipped, failed_rows as failed,
  undone_at as "undoneAt", undone_by as "undoneBy"`;

function isTheirs({ owners, actor }: ImportsOf) {
  if (owners === "every") return sql`true`;
  return sql`(owner = any(${[...owners]}::text[])
    or actor_kind = ${actor.kind} and actor_id = ${actor.id ?? null})`;
}

/** The latest imports of a kind, before the one named. */
export async function listImports(
  db: Queryable,
  of: ImportsOf,
  asked: { readonly kind: string; readonly before?: number | undefined; readonly limit: number },
): Promise<readonly ImportDone[]> {
  const { rows } = await sql<ImportDone>`
    select ${columns} from ledger_import
    where kind = ${asked.kind} and ${isTheirs(of)}
      and (${asked.before ?? null}::integer is null or id < ${asked.before ?? null}::integer)
    order by id desc limit ${asked.limit}`.execute(db);
  return rows;
}

/** One of them, kept from other acts until the transaction ends. */
export async function findImport(
  trx: Transaction,
  of: ImportsOf,
  asked: { readonly kind: string; readonly id: number },
): Promise<ImportDone | undefined> {
  const { rows } = await sql<ImportDone>`
    select ${columns} from ledger_import
    where kind = ${asked.kind} and id = ${asked.id} and ${isTheirs(of)} for update`.execute(trx);
  return rows[0];
}

export async function markUndone(trx: Transaction, id: number, by: string): Promise<void> {
  await sql`update ledger_import set undone_at = now(), undone_by = ${by} where id = ${id}`.execute(
    trx,
  );
}
