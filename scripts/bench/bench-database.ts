import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase } from "#tests/support/database-names.ts";
import { startTestServer } from "#tests/support/database-server.ts";

export interface BenchDatabase {
  /** An empty database of its own. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL for one measurement: settings as for tests, so that nothing waits for the disk. */
export async function startBenchDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-bench-db-"));
  chmodSync(folder, 0o711);
  const server = await startTestServer(folder);
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: await createDatabase(server.url), stop };
}
