import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { installQueue } from "#platform/jobs/queue/install-queue.ts";
import { features } from "../../src/apps/features.ts";
import { allMigrations } from "../../src/apps/rooms/all-migrations.ts";
import { queueJobsOf } from "../../src/apps/rooms/queue-jobs-of.ts";
import { createDatabase } from "./database-names.ts";
import { startTestServer } from "./database-server.ts";

/** Does something with a database of its own, every table in it, for what runs outside of the test runner. */
export async function withMigratedDatabase<Result>(
  act: (db: Queryable, url: string) => Promise<Result>,
  { connections = 10 }: { readonly connections?: number } = {},
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-property-"));
  chmodSync(folder, 0o711);
  const server = await startTestServer(folder);
  const url = await createDatabase(server.url);
  const { db, pool, close } = connect(url, { max: connections });
  try {
    const migrated = await migrate(db, await allMigrations());
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
    await installQueue(pool, queueJobsOf(features));
    return await act(db, url);
  } finally {
    await close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
