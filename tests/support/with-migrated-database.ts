import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { allMigrations } from "../../src/apps/rooms/all-migrations.ts";
import { createDatabase } from "./database-names.ts";
import { startTestServer } from "./database-server.ts";

/** Does something with a database of its own, every table in it, for what runs outside of the test runner. */
export async function withMigratedDatabase<Result>(
  act: (db: Queryable) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-property-"));
  chmodSync(folder, 0o711);
  const server = await startTestServer(folder);
  const { db, close } = connect(await createDatabase(server.url));
  try {
    const migrated = await migrate(db, await allMigrations());
    if (!migrated.ok) throw new Error(JSON.stringify(migrated.error));
    return await act(db);
  } finally {
    await close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
