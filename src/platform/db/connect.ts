import { Kysely, PostgresDialect } from "kysely";
import { Pool } from "pg";
import { withPreparedStatements } from "./connection/prepared-statements.ts";
import { valueParsers } from "./connection/value-parsers.ts";
import type { PlatformTables } from "./platform-tables.ts";
import type { Queryable } from "./queryable.ts";

export interface ConnectOptions {
  /** Connections open at the same time; 10 unless told. */
  readonly max?: number;
  /** Milliseconds after which the server breaks off a statement, also one whose asker has left; never unless told. */
  readonly statementTimeout?: number;
  /** Told when a connection that nobody uses is lost; the pool opens another when it needs one. */
  readonly onIdleError?: (fault: Error) => void;
}

/** A database and its connections. */
export interface Database {
  readonly db: Queryable;
  /** The connections below `db`, for what speaks to the server itself (COPY, LISTEN). */
  readonly pool: Pool;
  /** Waits for queries under way, then closes every connection. */
  readonly close: () => Promise<void>;
}

/**
 * Prepares connections to `postgresql://user:password@host:port/name` (for a Unix socket `?host=/folder`); the first query
 * opens one. How values are read: `value-parsers.ts`.
 */
export function connect(url: string, options: ConnectOptions = {}): Database {
  const pool = new Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
    application_name: "tongming",
    types: valueParsers,
    ...(options.statementTimeout && { statement_timeout: options.statementTimeout }),
  });
  // Without a listener the loss of an idle connection would end the program.
  pool.on("error", (fault) => options.onIdleError?.(fault));
  // Nor may the loss of one in use: its query rejects, and that is enough.
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<PlatformTables>({
    dialect: new PostgresDialect({ pool: withPreparedStatements(pool) }),
  });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= closeBoth();
    return closed;
  };
  const closeBoth = async () => {
    await db.destroy();
    // Kysely closes only a pool that it has used.
    if (!pool.ending) await pool.end();
  };
  return { db, pool, close };
}
