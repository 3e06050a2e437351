import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createDatabase } from "#tests/support/database-names.ts";
import { type StartedServer, startTestServer } from "#tests/support/database-server.ts";
import { everything, insertKinds, kinds } from "#tests/support/reports/every-kind-of-value.ts";
import { connect, type Database } from "../connect.ts";
import { migrate } from "../migrate.ts";
import { backUp } from "./back-up.ts";
import { restore } from "./restore.ts";

/** Debian's; `npm run prove` installs it. */
const older = "/usr/lib/postgresql/15";

const folder = mkdtempSync(join(tmpdir(), "tongming-versions-"));
chmodSync(folder, 0o711);
const started: StartedServer[] = [];
const opened: Database[] = [];

afterAll(async () => {
  for (const { close } of opened) await close();
  for (const { stop } of started) await stop();
  rmSync(folder, { recursive: true, force: true });
});

async function server(programs?: string): Promise<StartedServer> {
  const home = mkdtempSync(join(folder, "server-"));
  chmodSync(home, 0o711);
  const one = await startTestServer(home, programs);
  started.push(one);
  return one;
}

async function databaseOn({ url }: StartedServer): Promise<Database> {
  const database = connect(await createDatabase(url));
  opened.push(database);
  return database;
}

async function moved(from: Database, to: Database): Promise<string> {
  const path = join(folder, "moved.backup");
  const backed = await backUp(from.pool, { path, program: "0.0.0" });
  const restored = await restore(to, { path, migrations: [kinds], force: false });
  if (!backed.ok || !restored.ok) throw new Error(JSON.stringify([backed, restored]));
  return backed.value.header.server.split(".")[0] ?? "";
}

test.skipIf(!existsSync(older))("a backup goes from PostgreSQL 15 to 18 and back", async () => {
  const [old, current] = [await server(older), await server()];
  const [first, second, third] = [
    await databaseOn(old),
    await databaseOn(current),
    await databaseOn(old),
  ];
  await migrate(first.db, [kinds]);
  await insertKinds(first.pool);

  expect(await moved(first, second)).toBe("15");
  expect(await moved(second, third)).toBe("18");
  expect(await everything(second.pool)).toEqual(await everything(first.pool));
  expect(await everything(third.pool)).toEqual(await everything(first.pool));
});
