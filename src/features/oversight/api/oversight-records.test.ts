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
