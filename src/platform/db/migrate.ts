import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";

/** A change of the tables, forward only: the name and the text never change once it is released. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Why a database is left as it is. */
export type MigrateRefused =
  /** The server is older than what this program needs. */
  | { readonly kind: "server-too-old"; readonly version: string; readonly oldest: number }
  /** A newer program has changed the tables. */
  | { readonly kind: "unknown-migrations"; readonly names: readonly string[] }
  /** The text of a migration is not the text that was carried out. */
  | { readonly kind: "changed-migration"; readonly name: string }
  /** The database has tables of another program, and none of ours. */
  | { readonly kind: "foreign-database"; readonly tables: number };

/** Names of migrations carried out by this call, oldest first. */
export type Migrated = Result<readonly string[], MigrateRefused>;

/** Major version of PostgreSQL that the migrations need at least. */
export const oldestServer = 15;

/** Any fixed number: programs that migrate the same database wait for each other on it. */
export const migrationLock = 7_020_260_401;

/** Makes the table of what was carried out. */
export const migrationTable = `
  create table public.migration (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`;

/** Counts tables in `public` of a database that has no `migration` table: someone else's. */
export const foreignTablesQuery = `
  select count(*)::int as tables from pg_tables
  where schemaname = 'public' and to_regclass('public.migration') is null
    -- an extension may bring tables
    and not exists (select from pg_depend where classid = 'pg_class'::regclass
      and objid = format('%I.%I', schemaname, tablename)::regclass and deptype = 'e')`;

/**
 * Brings the database to the last of `migrations`, each in a transaction of its own. Programs that start at once wait for
 * each other. Rejects with the server's error when a migration fails: that one leaves nothing behind.
 */
export function migrate<Tables>(
  db: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<Migrated> {
  return db.connection().execute(async (session) => {
    const version = await serverVersion(session);
    if (version.major < oldestServer) {
      return err({ kind: "server-too-old", version: version.text, oldest: oldestServer } as const);
    }
    await sql`select pg_advisory_lock(${migrationLock})`.execute(session);
    try {
      return await migrateLocked(session, migrations);
    } finally {
      await sql`select pg_advisory_unlock(${migrationLock})`.execute(session);
    }
  });
}

/** What a migration's row keeps of its text. */
export function migrationHash({ sql: text }: Migration): string {
  return createHash("sha256").update(text).digest("hex");
}

async function migrateLocked<Tables>(
  session: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<Migrated> {
  const foreign = await foreignTables(session);
  if (foreign > 0) return err({ kind: "foreign-database", tables: foreign });
  await makeMigrationTable(session);
  const done = await doneMigrations(session);
  const refused = refusedBy(done, migrations);
  if (refused) return err(refused);
  const missing = migrations.filter(({ name }) => !done.has(name));
  for (const migration of missing) await carryOut(session, migration);
  return ok(missing.map(({ name }) => name));
}

async function makeMigrationTable<Tables>(session: Kysely<Tables>): Promise<void> {
  const made = await sql<{ readonly made: boolean }>`
    select to_regclass('public.migration') is not null as made`.execute(session);
  if (made.rows[0]?.made) return;
  await sql.raw(migrationTable).execute(session);
}

async function foreignTables<Tables>(session: Kysely<Tables>): Promise<number> {
  const { rows } = await sql.raw<{ readonly tables: number }>(foreignTablesQuery).execute(session);
  return rows[0]?.tables ?? 0;
}

/** Name → sha256 of the text carried out. */
async function doneMigrations<Tables>(
  session: Kysely<Tables>,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ readonly name: string; readonly sha256: string }>`
    select name, sha256 from public.migration order by name`.execute(session);
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

function refusedBy(
  done: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
): MigrateRefused | undefined {
  const known = new Map(migrations.map((one) => [one.name, migrationHash(one)]));
  const unknown = [...done.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0) return { kind: "unknown-migrations", names: unknown };
  const changed = [...done].find(([name, sha256]) => known.get(name) !== sha256);
  return changed && { kind: "changed-migration", name: changed[0] };
}

function carryOut<Tables>(session: Kysely<Tables>, migration: Migration): Promise<void> {
  return session.transaction().execute(async (trx) => {
    await sql.raw(migration.sql).execute(trx);
    await sql`insert into public.migration (name, sha256)
      values (${migration.name}, ${migrationHash(migration)})`.execute(trx);
  });
}

async function serverVersion<Tables>(
  session: Kysely<Tables>,
): Promise<{ readonly major: number; readonly text: string }> {
  const { rows } = await sql<{ readonly number: string; readonly text: string }>`
    select current_setting('server_version_num') as number,
      current_setting('server_version') as text`.execute(session);
  const [row] = rows;
  return { major: Math.floor(Number(row?.number ?? 0) / 10_000), text: row?.text ?? "" };
}
