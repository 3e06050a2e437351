import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import { kindsRaised } from "#tests/support/kinds-raised.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { original } from "./original.ts";

const given = givenDatabase();
beforeEach(() => vi.stubEnv("DATABASE_URL", given.url));
afterEach(() => vi.unstubAllEnvs());

test("what waits is listed, let go with a reason, and held again", async () => {
  const { agencyId } = await givenStoredReport(given.db, { year: 2023 });
  expect(await runCommand(original, ["list"])).toMatchObject({
    out: "",
    err: "没有暂不提供的原文件。\n",
  });
  await given.tables.updateTable("original").set({ personal_numbers: 2 }).execute();
  expect((await runCommand(original, ["list"])).out).toMatch(
    /青禾县柳林镇人民政府　2023 年　第 1 版.*号码 2 个/,
  );
  const place = [`${agencyId}`, "2023"];
  expect(await runCommand(original, ["release", ...place, "--reason", "公开的联系电话"])).toEqual({
    exit: 0,
    out: "已准予提供。\n",
    err: "",
  });
  expect((await runCommand(original, ["list"])).out).toBe("");
  expect(await runCommand(original, ["hold", ...place])).toMatchObject({ exit: 0 });
  expect((await runCommand(original, ["list"])).out).not.toBe("");
});

test("what is let go is that year's file alone, and kept pages are made anew", async () => {
  const version = async () =>
    (await given.tables.selectFrom("content_version").selectAll().executeTakeFirstOrThrow())
      .version;
  const { agencyId } = await givenStoredReport(given.db, { year: 2022 });
  await givenStoredReport(given.db, { year: 2023 });
  await given.tables.updateTable("original").set({ personal_numbers: 2 }).execute();
  const before = await version();
  const release = ["release", `${agencyId}`, "2023", "--reason", "公开的联系电话"];
  const raised = await kindsRaised(given.db, () => runCommand(original, release));
  expect(raised).toEqual(["reports"]);
  const { out } = await runCommand(original, ["list"]);
  expect(out).toContain("2022 年");
  expect(out).not.toContain("2023 年");
  expect(await version()).toBe(before + 1);
});

test("a file without found numbers is held by hand, listed with why, and let go", async () => {
  const { agencyId } = await givenStoredReport(given.db, { year: 2020 });
  const place = [`${agencyId}`, "2020"];
  const hold = ["hold", ...place, "--reason", "核对中"];
  expect(await runCommand(original, hold)).toMatchObject({ exit: 0, out: "已停止提供。\n" });
  expect((await runCommand(original, ["list"])).out).toMatch(
    /2020 年　第 1 版.*\d{4}-\d\d-\d\d 人工停止提供：核对中\n/,
  );
  await runCommand(original, ["release", ...place, "--reason", "已核实"]);
  expect((await runCommand(original, ["list"])).out).not.toContain("2020 年");
});

test("each act leaves an event: what was done to whose file, by whom and why", async () => {
  const { agencyId } = await givenStoredReport(given.db, { year: 2019 });
  const place = [`${agencyId}`, "2019"];
  await runCommand(original, ["hold", ...place]);
  await runCommand(original, ["release", ...place, "--reason", "已核实"]);
  const events = await given.tables
    .selectFrom("audit_event")
    .select(["actor_kind", "action", "subject_kind", "agency_id", "details"])
    .where("agency_id", "=", agencyId)
    .orderBy("id", "desc")
    .limit(2)
    .execute();
  const of = { actor_kind: "command-line", subject_kind: "original", agency_id: agencyId };
  expect(events).toEqual([
    { ...of, action: "original.released", details: { year: 2019, reason: "已核实" } },
    { ...of, action: "original.held", details: { year: 2019, reason: null } },
  ]);
});

test("a file that was not looked through to its end is listed as such", async () => {
  await givenStoredReport(given.db, { year: 2021 });
  await given.tables.updateTable("original").set({ is_cut_short: true }).execute();
  expect((await runCommand(original, ["list"])).out).toContain("篇幅过长，没有全部查看");
});

test.each([
  [[], "请写 original list"],
  [["list", "x"], "“x”"],
  [["release", "1", "2023"], "--reason"],
  [["release", "甲", "2023", "--reason", "x"], "机关编号"],
  [["hold", "1", "23"], "年度"],
  [["hold", "1", "2023", "--version", "一"], "--version"],
])("%j is refused: %s", async (args, words) => {
  const { exit, err } = await runCommand(original, args);
  expect([exit, err]).toEqual([2, expect.stringContaining(words)]);
});

test("a report that is not there is named", async () => {
  const { exit, err } = await runCommand(original, ["hold", "999999", "2023"]);
  expect([exit, err]).toEqual([2, expect.stringContaining("没有机关 999999 的 2023 年报告")]);
});
