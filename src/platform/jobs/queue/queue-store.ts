import { type CompiledQuery, sql } from "kysely";
import type { Pool } from "pg";
import { type ConstructorOptions, type Db, PgBoss } from "pg-boss";
import type { Queryable } from "../../db/queryable.ts";

/** Where pg-boss keeps its tables, beside ours: no backup holds them, and the site's role has no right on them. */
export const queueSchema = "pgboss";

/** pg-boss over a connection of ours, for what is one statement: within a transaction it is part of it. */
export function bossWithin(db: Queryable): PgBoss {
  return bossAsking({
    executeSql: async (text, values = []) => {
      const query = sql.raw(text).compile(db);
      const { rows } = await db.executeQuery({ ...query, parameters: values } as CompiledQuery);
      return { rows: [...rows] };
    },
  });
}

/** pg-boss over our connections, for its own upkeep, which has transactions of its own. */
export function bossOver(pool: Pool, options: Partial<ConstructorOptions>): PgBoss {
  const executeSql: Db["executeSql"] = (text, values) => pool.query(text, values);
  return bossAsking({ executeSql }, options);
}

function bossAsking(db: Db, options: Partial<ConstructorOptions> = {}): PgBoss {
  const quiet = { supervise: false, schedule: false, migrate: false };
  return new PgBoss({ schema: queueSchema, db, ...quiet, ...options });
}
