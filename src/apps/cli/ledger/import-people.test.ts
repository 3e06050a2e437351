import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { commandOf, runCommand } from "#tests/support/run-command.ts";
import { ledger } from "./ledger.ts";

const given = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "ledger-people-"));

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", given.url);
  vi.stubEnv("DATA_DIR", folder);
});
afterEach(() => vi.unstubAllEnvs());

test("people come in by a sheet, go out as they are, and get their codes", async () => {
  const agency = "青禾县教育局";
  await givenAgency(given.db, { name: agency });
  const sheet = join(folder, "人员.csv");
  writeFileSync(sheet, "账号,姓名,角色,手机\nliming,李明,信息员,13800000001\n");
  const sent = ["import", "people", sheet, "--agency", agency];
  const without = await runCommand(ledger, sent);
  expect([without.exit, without.err]).toEqual([2, expect.stringContaining("tongming init")]);

  await runCommand(await commandOf("init"), []);
  expect(await runCommand(ledger, sent)).toMatchObject({ exit: 0 });
  const csv = join(folder, "导出.csv");
  const exported = await runCommand(ledger, ["export", "people", "--agency", agency, "-o", csv]);
  expect([exported.exit, readFileSync(csv, "utf8")]).toEqual([
    0,
    expect.stringContaining("13800000001"),
  ]);
  const again = await runCommand(ledger, ["import", "people", csv, "--json"]);
  expect(JSON.parse(again.out).rows).toMatchObject({ same: 1, changed: 0, new: 0 });

  const codes = join(folder, "登录码.xlsx");
  const invite = ["invite", "--agency", agency, "-o", codes];
  expect(await runCommand(await commandOf("people"), invite)).toMatchObject({ exit: 0 });
  const rows = utils.sheet_to_json(Object.values(read(readFileSync(codes)).Sheets)[0] ?? {});
  expect(rows).toMatchObject([{ 姓名: "李明", 账号: "liming" }]);
});
