import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { newSettingCommand } from "./setting-command.ts";

const given = givenDatabase();
beforeEach(() => vi.stubEnv("DATABASE_URL", given.url));
afterEach(() => vi.unstubAllEnvs());

const command = newSettingCommand([
  setting({
    name: "trial.counts",
    says: "失效计入废止",
    of: "agency",
    schema: z.boolean(),
    standard: true,
  }),
  setting({
    name: "trial.days",
    says: "保存天数",
    of: "installation",
    schema: z.int().positive(),
    standard: 30,
  }),
]);

function run(...args: readonly string[]) {
  return runCommand(command, args);
}

describe("a setting", () => {
  test("is the default until somebody sets it, and each place may have its own", async () => {
    await givenAgency(given.db, { name: "青禾县设置局" });
    expect((await run("get", "trial.counts")).out).toBe("是（默认值）\n");
    await run("set", "trial.counts", "否", "--from", "2026");
    const agency = ["--agency", "青禾县设置局"];
    const at = (year: string) => run("get", "trial.counts", ...agency, "--year", year);
    expect((await at("2025")).out).toBe("是（默认值）\n");
    expect((await at("2026")).out).toBe("否（全系统的设置，2026 年起）\n");
    const done = await run("set", "trial.counts", "是", ...agency);
    expect([done.exit, done.out]).toEqual([0, "已设置：失效计入废止　是\n"]);
    expect((await at("2026")).out).toBe("是（机关自己的设置）\n");
    const json = await run("get", "trial.counts", ...agency, "--json");
    expect(JSON.parse(json.out)).toMatchObject({ value: true, of: "agency", fromYear: 0 });
  });

  test("is listed with what it decides and its default", async () => {
    expect((await run("list")).out).toContain("trial.days　保存天数　全系统　默认 30\n");
    expect(JSON.parse((await run("list", "--json")).out)).toHaveLength(2);
  });
});

test.each([
  [[], "list、get 或 set"],
  [["get", "trial.none"], "trial.none"],
  [["get", "trial.days", "x"], "“x”"],
  [["get", "trial.days", "--year", "26"], "--year"],
  [["set", "trial.days", "0"], "保存天数"],
  [["set", "trial.days", "5", "y"], "“y”"],
  [["set", "trial.counts", "是", "--agency", "没有的局"], "没有的局"],
  [["set", "trial.counts", "是", "--region", "000001"], "000001"],
])("%o is refused with what to write", async (args, words) => {
  const { exit, err } = await run(...args);
  expect([exit, err]).toEqual([2, expect.stringContaining(words)]);
});

test("what holds for all alike cannot be an agency's own", async () => {
  await givenAgency(given.db, { name: "青禾县统一局" });
  const { exit, err } = await run("set", "trial.days", "5", "--agency", "青禾县统一局");
  expect([exit, err]).toEqual([2, "“保存天数”只能全系统统一设置。\n"]);
});
