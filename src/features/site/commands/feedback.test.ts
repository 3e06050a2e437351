import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { saveErrorReport } from "#features/site/data/error-reports.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { feedback } from "./feedback.ts";

const given = givenDatabase();
beforeEach(() => vi.stubEnv("DATABASE_URL", given.url));
afterEach(() => vi.unstubAllEnvs());

test("while nobody told anything it says so", async () => {
  expect(await runCommand(feedback, ["list"])).toEqual({
    exit: 0,
    out: "",
    err: "还没有收到找错信息。\n",
  });
});

test("what visitors told comes newest first, and cannot steer the terminal", async () => {
  const told = { page: "首页", contact: null };
  await saveErrorReport(given.db, { ...told, receipt: "ZC20261122-AAAAAA", problem: "第一\n第二" });
  await saveErrorReport(given.db, {
    receipt: "ZC20261122-BBBBBB",
    page: "\u001b[31m红",
    problem: "打不开",
    contact: "1@example.com",
  });
  const { out } = await runCommand(feedback, ["list"]);
  expect(out.indexOf("BBBBBB")).toBeLessThan(out.indexOf("AAAAAA"));
  expect(out).toContain("  问题：第一\n  　　　第二\n  联系：未留\n");
  expect(out).not.toContain("\u001b");
  const { out: json } = await runCommand(feedback, ["list", "--json", "--limit", "1"]);
  expect(JSON.parse(json)).toMatchObject({ receipt: "ZC20261122-BBBBBB", problem: "打不开" });
});

test.each([
  [[], "请写 feedback list"],
  [["list", "x"], "“x”"],
  [["list", "--limit", "0"], "--limit 应为"],
  [["list", "--all"], "--all"],
])("%j is refused with its reason", async (args, reason) => {
  const { exit, err } = await runCommand(feedback, args);
  expect(exit).toBe(2);
  expect(err).toContain(reason);
});
