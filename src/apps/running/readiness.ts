import { sql } from "kysely";
import { inTime } from "#platform/db/connection/in-time.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Readiness } from "#platform/http/health-routes.ts";

import { allMigrations } from "../rooms/all-migrations.ts";

/** Milliseconds the database gets to answer: a balancer asks every few seconds. */
const patience = 2000;

const unreachable: Readiness = {
  ready: false,
  reason: "database-unreachable",
  message: "数据库没有应答，请检查数据库是否在运行、DATABASE_URL 是否正确。",
};

/**
 * Whether the database answers and has the tables this program needs. While its content is not followed, pages that are
 * kept may be old.
 */
export async function readiness(db: Queryable, isFollowed: () => boolean): Promise<Readiness> {
  if (!isFollowed()) return unreachable;
  try {
    const done = await inTime(migrationsDone(db), patience);
    const missing = (await allMigrations()).filter(({ name }) => !done.has(name));
    if (missing.length === 0) return { ready: true };
    return {
      ready: false,
      reason: "migrations-missing",
      message: `数据库还缺 ${missing.length} 项升级，请运行 tongming migrate。`,
    };
  } catch {
    return unreachable;
  }
}

async function migrationsDone(db: Queryable): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ readonly name: string }>`select name from migration`.execute(db);
  return new Set(rows.map(({ name }) => name));
}
