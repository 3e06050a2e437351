import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { recordEvents } from "#platform/audit/record-events.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import { allSealed } from "#tests/support/all-sealed.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { audit } from "./audit.ts";
import { verdictWords } from "./audit-words.ts";

const given = givenDatabase();
beforeEach(() => {
  vi.stubEnv("DATABASE_URL", given.url);
  vi.stubEnv("DATA_DIR", mkdtempSync(join(tmpdir(), "no-anchors-")));
});
afterEach(() => vi.unstubAllEnvs());

test("a whole trail is said to be whole, an altered event is named, and the exit tells", async () => {
  const event = { action: "agency.renamed", subject: { kind: "agency", id: 7 } };
  await given.db.transaction().execute((trx) => recordEvents(trx, byCommandLine(), [event, event]));
  await allSealed(given.db);
  const whole = await runCommand(audit, ["verify"]);
  expect([whole.exit, whole.out]).toEqual([
    0,
    "审计记录完整：已封存 2 条；没有可以比对的每日封存值。\n",
  ]);

  expect((await runCommand(audit, ["verify", "--anchors", "/nowhere/at-all"])).exit).toBe(2);
  const folder = mkdtempSync(join(tmpdir(), "anchors-"));
  const last = await allSealed(given.db);
  writeFileSync(join(folder, "audit-2026-11-29.json"), JSON.stringify(last));
  const held = await runCommand(audit, ["verify", "--anchors", folder]);
  expect([held.exit, held.out]).toEqual([0, expect.stringContaining("与 1 个每日封存值一致")]);
  writeFileSync(join(folder, "audit-2026-11-30.json"), `{"number":2,"hash":"${"0".repeat(64)}"}`);
  writeFileSync(join(folder, "audit-2026-12-01.json"), "x");
  const moved = await runCommand(audit, ["verify", "--anchors", folder, "--json"]);
  expect([moved.exit, JSON.parse(moved.out).kind]).toEqual([1, "anchor-differs"]);
  expect(moved.err).toContain("audit-2026-12-01.json 不是封存值文件");

  await given.db.connection().execute(async (session) => {
    await sql`set session_replication_role = replica`.execute(session);
    await sql`update audit_event set action = 'agency.merged' where id = 2`.execute(session);
  });
  const altered = await runCommand(audit, ["verify"]);
  expect([altered.exit, altered.out]).toEqual([1, expect.stringContaining("第 2 条的内容被改动")]);
  expect(altered.out).toContain("agency.merged");
});

test.each([
  [{ kind: "whole", sealed: 3, waiting: 1 }, "另有 1 条等待封存"],
  [{ kind: "missing", number: 4 }, "第 4 条不见了"],
  [{ kind: "reordered", number: 4 }, "从第 4 条起"],
  [{ kind: "gap", subject: "agency 7", expected: 3, found: 2 }, "应有 3 条记录，实有 2 条"],
  [
    { kind: "unsealed", event: { id: 9, at: "x", action: "a.b", subject: "agency 7" } },
    "不是由程序写入的",
  ],
] as const)("%o is told in words", (verdict, words) => {
  expect(verdictWords(verdict, 0)).toContain(words);
});

test.each([
  [[], "verify"],
  [["check"], "“check”"],
  [["verify", "x"], "“x”"],
  [["verify", "--all"], "--all"],
])("%o is refused with what to write", async (args, words) => {
  const { exit, err } = await runCommand(audit, args);
  expect([exit, err]).toEqual([2, expect.stringContaining(words)]);
});
