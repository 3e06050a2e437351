import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { delegatedNotice } from "#features/accounts/notice-kinds.ts";
import { anchorsFolder, keepAnchor, readAnchors } from "#platform/audit/anchors.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { sealEvents } from "#platform/audit/seal-events.ts";
import { verifyAudit } from "#platform/audit/verify-audit.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import { filesFolder, localFiles } from "#platform/files/store/local-files.ts";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import { recordFile } from "#platform/files/store/stored-files.ts";
import { notify } from "#platform/notices/notify.ts";
import { keysFile, makeFieldKeys } from "#platform/secrets/field-keys.ts";
import { allSealed } from "#tests/support/all-sealed.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { backup } from "./backup.ts";
import { restore } from "./restore.ts";

const full = givenDatabase();
const empty = givenDatabase({ empty: true });
const folder = mkdtempSync(join(tmpdir(), "tongming-whole-"));
const [here, there] = [join(folder, "here"), join(folder, "there")];
const path = join(folder, "a.backup");
const store = localFiles(filesFolder(here));

beforeEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

function use(database: { readonly url: string }, data: string): void {
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("DATA_DIR", data);
}

/** An act of the office: a file with its row, an event, a message. Gives what was acknowledged. */
async function act(personId: number): Promise<number> {
  const bytes = Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(20_000)]);
  const asked = {
    bytes: (async function* () {
      yield bytes;
    })(),
    name: "附件.pdf",
    limit: 100_000,
  };
  const received = await receiveFile(store, asked);
  if (!received.ok) throw new Error(received.error.kind);
  return full.db.transaction().execute(async (trx) => {
    const id = await recordFile(trx, received.value, { agencyId: null, by: "person 1" });
    const event = { action: "file.kept", subject: { kind: "file", id } };
    await recordEvents(trx, byCommandLine(), [event]);
    await notify(trx, delegatedNotice, { to: [personId], words: "看附件", path: "/account" });
    return id;
  });
}

const tables = [
  "person",
  "person_role",
  "audit_event",
  "audit_seal",
  "stored_file",
  "notice",
  "setting_value",
];

async function counts(db: typeof full.db) {
  const found: Record<string, unknown> = {};
  for (const table of tables) {
    const { rows } =
      await sql`select count(*) as rows, md5(string_agg(t::text, e'\n' order by t::text))
      as hash from ${sql.table(table)} t`.execute(db);
    found[table] = rows[0];
  }
  return found;
}

test("a backup while the office writes, restored on an empty machine, is whole: rows, files, seals, queue", async () => {
  const agencyId = await givenAgency(full.db, { name: "青禾县备份局" });
  const personId = await givenPerson(full.db, { account: "li", agencyId });
  for (let count = 0; count < 20; count += 1) await act(personId);
  const last = await allSealed(full.db);
  if (last) keepAnchor(anchorsFolder(here), "2026-11-30", last);
  mkdirSync(join(here, "keys"), { recursive: true });
  makeFieldKeys(here);

  let isOver = false;
  let acts = 0;
  const writing = (async () => {
    while (!isOver) {
      await act(personId);
      acts += 1;
      await sealEvents(full.db);
    }
  })();
  use(full, here);
  while (acts === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const backed = await runCommand(backup, [path]);
  isOver = true;
  await writing;
  expect(backed).toMatchObject({ exit: 0, err: "" });
  expect(backed.out).toContain("其中没有密钥");

  use(empty, there);
  const restored = await runCommand(restore, [path]);
  expect(restored).toMatchObject({ exit: 0, err: "" });
  const rows = await empty.db.selectFrom("stored_file").select(["key", "sha256", "size"]).execute();
  expect(rows.length).toBeGreaterThan(19);
  const lying = readdirSync(filesFolder(there), { recursive: true, withFileTypes: true });
  expect(lying.filter((one) => one.isFile())).toHaveLength(rows.length);
  for (const { key } of rows) {
    const [before, after] = [here, there].map((data) =>
      readFileSync(join(filesFolder(data), key.slice(0, 2), key)),
    );
    expect(after?.equals(before ?? Buffer.alloc(0)), key).toBe(true);
  }
  const { anchors = [] } = readAnchors(anchorsFolder(there)) ?? {};
  expect(anchors).toHaveLength(1);
  await allSealed(empty.db);
  expect(await verifyAudit(empty.db, anchors)).toMatchObject({ kind: "whole", waiting: 0 });
  // Each message that stood in it waits for its mail again.
  const { rows: queued } = await sql<{ readonly jobs: number }>`
    select count(*) as jobs from pgboss.job where name = 'notices.mail'`.execute(empty.db);
  expect(queued[0]?.jobs).toBe(rows.length);
  expect(restored.out).toContain(`后台任务重新生成 ${rows.length} 件`);
  const { current, keys } = JSON.parse(readFileSync(keysFile(here), "utf8"));
  expect(zstdDecompressSync(readFileSync(path)).includes(keys[current])).toBe(false);
  expect(existsSync(keysFile(there))).toBe(false);
});

test("nobody writing, what is restored has the same counts and hashes", async () => {
  use(full, here);
  expect((await runCommand(backup, [path])).exit).toBe(0);
  const before = await counts(full.db);
  use(empty, there);
  expect((await runCommand(restore, [path, "--force"])).exit).toBe(0);
  expect(await counts(empty.db)).toEqual(before);
});

test("files that are not there, or not what their rows say, are told of", async () => {
  const [gone, changed] = await full.db.selectFrom("stored_file").select("key").limit(2).execute();
  await store.discard(gone?.key ?? "");
  writeFileSync(join(filesFolder(here), `${changed?.key.slice(0, 2)}/${changed?.key}`), "other");
  use(full, here);
  const backed = await runCommand(backup, [path]);
  expect(backed.exit).toBe(1);
  expect(backed.err).toContain(`找不到，没有进入备份：files/${gone?.key}`);
  expect(backed.err).toContain(`照现状备份：files/${changed?.key}`);
});
