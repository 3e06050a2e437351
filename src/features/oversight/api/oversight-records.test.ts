import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { addDays } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import {
  ago,
  type GivenOversight,
  givenOversight,
  titleOf,
  today,
} from "#tests/support/oversight/given-oversight.ts";
import type { QualityAnswer, QualityLine } from "./quality-answer.ts";
import type { TargetBoardAnswer } from "./target-answer.ts";

const given = givenDatabase();
let o: GivenOversight;
const year = today.slice(0, 4);

beforeAll(async () => {
  o = await givenOversight(given);
});

const adds = (path: string, values: object) =>
  o.call("supervisor", "POST", path, { agencyId: o.officeId, values });

test("a task is open, late once its day is over, and done with how it was done", async () => {
  const task = { year, owner: "张某", origin: "工作要点" };
  await adds("/api/work-tasks", { ...task, number: "1", says: "修订指南", dueOn: ago(1) });
  await adds("/api/work-tasks", { ...task, number: "2", says: "办培训", dueOn: addDays(today, 1) });
  const list = async (standing: string) => {
    const { body } = await o.call("supervisor", "GET", `/api/work-tasks?standing=${standing}`);
    return (body as { records: readonly { id: number; says: string }[] }).records;
  };
  expect((await list("late")).map(({ says }) => says)).toEqual(["修订指南"]);
  const [late] = await list("late");
  const done = (values: object) =>
    o.call("supervisor", "PUT", `/api/work-tasks/${late?.id}`, { values, because: "办完" });
  expect(titleOf(await done({ doneOn: today }))).toContain("没有“完成情况”");
  expect((await done({ doneOn: today, result: "指南已经修订公布" })).status).toBe(200);
  expect(await list("late")).toEqual([]);
  expect((await list("open")).map(({ says }) => says)).toEqual(["办培训"]);
});

test.each([
  ["没有这个指标", "没有“没有这个指标”这个指标", {}],
  ["targets.percent", "没有“targets.percent”这个指标", {}],
  ["主动公开信息", "不按这个维度分项", { entry: "result=予以公开" }],
])("a target of %s is refused", async (figure, says, more) => {
  const target = { year, figure, entry: "全部", planned: "7", scope: "本机关", ...more };
  const refused = await adds("/api/targets", target);
  expect(refused.status).toBe(422);
  expect(titleOf(refused)).toContain(says);
});

test("a target of a known figure stands on the board, a page of agencies after the other", async () => {
  const target = { year, figure: "inspections.done", entry: "全部", planned: "4", scope: "本机关" };
  expect((await adds("/api/targets", target)).status).toBe(201);
  const board = (after = "") =>
    o.call("supervisor", "GET", `/api/target-board?year=${year}${after}`);
  expect((await board()).body as TargetBoardAnswer).toMatchObject({
    targets: [{ title: "检查督办", planned: 4, value: 0, percent: 0 }],
  });
  expect((await board()).body).not.toHaveProperty("next");
  expect((await board(`&after=${o.officeId}`)).body).toMatchObject({ targets: [] });
});

test("a complaint that was so needs what was done, is told of, and hides who complained", async () => {
  const path = "/api/disclosure-complaints";
  const complaint = {
    ...{ number: "1号", receivedOn: ago(9), concerned: "县水利局", ground: "没有按照要求主动公开" },
    ...{ subject: "没有公开工程", person: "张三丰", contact: "13800001234" },
  };
  const made = await adds(path, complaint);
  expect(made.status).toBe(201);
  const at = `${path}/${(made.body as { id: number }).id}`;
  const change = (values: object) => o.call("supervisor", "PUT", at, { values, because: "办理" });
  expect(titleOf(await change({ verdict: "属实", verifiedOn: ago(2) }))).toContain("处理");
  const so = { verdict: "属实", verifiedOn: ago(2), measure: "督促整改" };
  expect(titleOf(await change({ ...so, toldOn: ago(3) }))).toContain("早于");
  expect((await change({ ...so, toldOn: today })).status).toBe(200);
  const shown = JSON.stringify((await o.call("leader", "GET", at)).body);
  expect(shown).not.toContain("张三丰");
  expect(shown).not.toContain("13800001234");
  const { rows } = await sql<{ person: string }>`
    select person from disclosure_complaint where agency_id = ${o.officeId}`.execute(o.db);
  expect(rows[0]?.person).not.toContain("张三丰");
  expect((await o.call("leader", "POST", `${at}/clear`)).status).toBe(403);
  expect(JSON.stringify((await o.call("supervisor", "POST", `${at}/clear`)).body)).toContain(
    "张三丰",
  );
});

test("the quality index of an agency is of the figures that it has, a training among them", async () => {
  const indexOf = async () => {
    const { body } = await o.call("supervisor", "GET", `/api/quality-index?year=${year}`);
    return (body as QualityAnswer).agencies.find(({ id }) => id === o.officeId);
  };
  const pointsOf = (line: QualityLine | undefined, code: string) =>
    line?.scores.find((one) => one.code === code)?.points;
  const before = await indexOf();
  expect([pointsOf(before, "trainings"), pointsOf(before, "requests")]).toEqual([0, null]);
  await adds("/api/trainings", { on: today, subject: "条例", people: "9" });
  const after = await indexOf();
  expect(pointsOf(after, "trainings")).toBe(5);
  expect(after?.index ?? 0).toBeGreaterThan(before?.index ?? 0);
});
