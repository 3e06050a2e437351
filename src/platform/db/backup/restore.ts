import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import { type ClientBase, DatabaseError } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Database } from "../connect.ts";
import {
  foreignTablesQuery,
  type Migration,
  migrationHash,
  migrationLock,
  migrationTable,
} from "../migrate.ts";
import { contentChannel } from "../raise-content-version.ts";
import {
  copySettings,
  copyTarget,
  foreignKeys,
  quoted,
  removals,
  type StoredTable,
  storedTables,
} from "./catalogue.ts";
import { DamagedBackup } from "./frames.ts";
import type { BackupContents, TableFoot, TableHead } from "./manifest.ts";
import { type BackupPart, readBackup, readContents } from "./read-backup.ts";

/** Why nothing was restored. */
export type RestoreRefused =
  /** The file is no backup, or not as it was written. */
  | { readonly kind: "damaged"; readonly detail: string }
  /** A newer program made it. */
  | { readonly kind: "unknown-migrations"; readonly names: readonly string[] }
  | { readonly kind: "changed-migration"; readonly name: string }
  /** There are rows, and nobody said that they may go. */
  | { readonly kind: "not-empty"; readonly table: string; readonly rows: number }
  | { readonly kind: "foreign-database"; readonly tables: number }
  /** Another program is at work in the database. */
  | { readonly kind: "in-use" };

export interface RestoreOptions {
  readonly path: string;
  /** Every migration of this program. */
  readonly migrations: readonly Migration[];
  /** Whether what the database holds may be replaced. */
  readonly force: boolean;
  readonly onTable?: (table: string, rows: number) => void;
  /** Puts a file in its place beside the database; what is not read of it is passed over. */
  readonly keepFile?: KeepFile;
}

/** `name` is that of the backup: `files/3f…`. */
export type KeepFile = (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>;

/** Thrown where the transaction must be rolled back, turned into a `Result` at the door. */
class Refused extends Error {
  readonly refused: RestoreRefused;
  constructor(refused: RestoreRefused) {
    super(refused.kind);
    this.refused = refused;
  }
}

/**
 * Puts a backup in place of what the database holds, all of it or nothing: tables as the backup's program had them, its
 * rows, compared with the backup when they are in, then the migrations that came since. The file is read twice, the first
 * time to see that it is whole.
 */
export async function restore(
  { pool }: Pick<Database, "pool">,
  options: RestoreOptions,
): Promise<Result<BackupContents, RestoreRefused>> {
  try {
    const contents = await readContents(options.path);
    refuseOtherMigrations(contents, options.migrations);
    const client = await pool.connect();
    try {
      await client.query("begin");
      await restoreWithin(client, contents, options);
      await client.query("commit");
    } finally {
      await client.query("rollback").catch(() => {}); // after a commit there is nothing to roll back
      client.release();
    }
    return ok(contents);
  } catch (fault) {
    return err(refusedBy(fault));
  }
}

function refusedBy(fault: unknown): RestoreRefused {
  if (fault instanceof Refused) return fault.refused;
  if (fault instanceof DamagedBackup) return { kind: "damaged", detail: fault.message };
  if (fault instanceof DatabaseError && fault.code === "55P03") return { kind: "in-use" };
  throw fault;
}

function refuseOtherMigrations({ header }: BackupContents, migrations: readonly Migration[]): void {
  const ours = new Map(migrations.map((one) => [one.name, migrationHash(one)]));
  const unknown = header.migrations.filter(({ name }) => !ours.has(name));
  if (unknown.length > 0) {
    throw new Refused({ kind: "unknown-migrations", names: unknown.map(({ name }) => name) });
  }
  const changed = header.migrations.find(({ name, sha256 }) => ours.get(name) !== sha256);
  if (changed) throw new Refused({ kind: "changed-migration", name: changed.name });
}

async function restoreWithin(
  client: ClientBase,
  contents: BackupContents,
  { path, migrations, force, onTable, keepFile }: RestoreOptions,
): Promise<void> {
  await client.query(`set local lock_timeout = '10s'; ${copySettings}`);
  await client.query("select pg_advisory_xact_lock($1)", [migrationLock]);
  await refuseForeign(client);
  const present = await storedTables(client);
  if (!force) await refuseRows(client, present);
  const version = await contentVersion(client, present);

  for (const statement of await removals(client)) await client.query(statement);
  await client.query(migrationTable);
  const carriedOut = new Set(contents.header.migrations.map(({ name }) => name));
  await carryOut(
    client,
    migrations.filter(({ name }) => carriedOut.has(name)),
  );
  const copying = { onTable: onTable ?? (() => {}), keepFile: keepFile ?? (async () => {}) };
  await copyAll(client, { path, contents, ...copying });
  await carryOut(
    client,
    migrations.filter(({ name }) => !carriedOut.has(name)),
  );
  await client.query("analyze"); // else the first pages are planned without knowing how much there is
  await raiseContentVersion(client, version);
}

async function refuseForeign(client: ClientBase): Promise<void> {
  const { rows } = await client.query(foreignTablesQuery);
  const [{ tables }] = rows;
  if (tables > 0) throw new Refused({ kind: "foreign-database", tables });
}

/** The row that a migration inserts is none of the operator's. */
async function refuseRows(client: ClientBase, tables: readonly StoredTable[]): Promise<void> {
  for (const { table } of tables.filter((one) => one.table !== "content_version")) {
    const { rows } = await client.query(`select count(*) as rows from public.${quoted(table)}`);
    const [{ rows: count }] = rows;
    if (count > 0) throw new Refused({ kind: "not-empty", table, rows: count });
  }
}

async function carryOut(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  for (const migration of migrations) {
    await client.query(migration.sql);
    await client.query("insert into public.migration (name, sha256) values ($1, $2)", [
      migration.name,
      migrationHash(migration),
    ]);
  }
}

interface Copying {
  readonly path: string;
  readonly contents: BackupContents;
  readonly onTable: (table: string, rows: number) => void;
  readonly keepFile: KeepFile;
}

/** Rows in, without the work of triggers (what they wrote is in the backup), and references checked once at the end. */
async function copyAll(
  client: ClientBase,
  { path, contents, onTable, keepFile }: Copying,
): Promise<void> {
  const tables = await storedTables(client);
  const keys = await foreignKeys(client);
  for (const { table, name } of keys) {
    await client.query(`alter table public.${quoted(table)} drop constraint ${quoted(name)}`);
  }
  for (const { table } of tables) {
    const name = `public.${quoted(table)}`;
    await client.query(`alter table ${name} disable trigger user; truncate ${name}`);
  }
  for await (const foot of copied(client, readBackup(path), keepFile)) {
    onTable(foot.table, foot.rows);
  }
  for (const table of contents.tables) await compare(client, table);
  for (const { table } of tables) {
    await client.query(`alter table public.${quoted(table)} enable trigger user`);
  }
  for (const { table, name, definition } of keys) {
    const constraint = `add constraint ${quoted(name)} ${definition}`;
    await client.query(`alter table public.${quoted(table)} ${constraint}`);
  }
  for (const { name, last } of contents.header.sequences) {
    if (last === null) continue;
    await client.query("select setval($1::regclass, $2)", [`public.${quoted(name)}`, last]);
  }
}

/** Copies table after table, and has files kept; gives each table's foot. */
async function* copied(
  client: ClientBase,
  parts: AsyncGenerator<BackupPart>,
  keepFile: KeepFile,
): AsyncGenerator<TableFoot> {
  for await (const part of { [Symbol.asyncIterator]: () => ({ next: () => parts.next() }) }) {
    if (part.kind === "file") await keepFile(part.head.name, rowsUntilFoot(parts, {}));
    if (part.kind !== "table") continue;
    const copy = client.query(copyFrom(`copy ${copyTarget(part.head)} from stdin`));
    const found: { foot?: TableFoot } = {};
    await pipeline(() => rowsUntilFoot(parts, found), copy);
    const { foot } = found;
    if (foot?.rows !== copy.rowCount) throw new DamagedBackup(`table ${part.head.table}`);
    yield foot;
  }
}

/** The data of a table or file. */
async function* rowsUntilFoot(
  parts: AsyncGenerator<BackupPart>,
  found: { foot?: TableFoot },
): AsyncGenerator<Buffer> {
  for (;;) {
    const { value, done } = await parts.next();
    if (done) return;
    if (value.kind === "data") yield value.bytes;
    if (value.kind === "file-end") return;
    if (value.kind !== "table-end") continue;
    found.foot = value.foot;
    return;
  }
}

/** What stands in the table now, written as in the backup, is what stood there. */
async function compare(client: ClientBase, stored: TableHead & TableFoot): Promise<void> {
  const hash = createHash("sha256");
  for await (const chunk of client.query(copyTo(`copy ${copyTarget(stored)} to stdout`))) {
    hash.update(chunk);
  }
  if (hash.digest("hex") !== stored.sha256) {
    throw new Error(`table ${stored.table} does not read back as it was written`);
  }
}

async function contentVersion(client: ClientBase, tables: readonly StoredTable[]): Promise<number> {
  if (!tables.some(({ table }) => table === "content_version")) return 0;
  const { rows } = await client.query("select version from public.content_version");
  return rows[0]?.version ?? 0;
}

/** Above what was shown before and what the backup had: no cache takes an old page for a new one. */
async function raiseContentVersion(client: ClientBase, before: number): Promise<void> {
  const { rows } = await client.query(
    `update public.content_version set version = greatest(version, $1) + 1, changed_at = now()
     returning version`,
    [before],
  );
  await client.query("select pg_notify($1, $2)", [contentChannel, String(rows[0]?.version)]);
}
