import { expect, test } from "vitest";
import { contribute, contributedOf } from "#platform/feature/contribution.ts";
import { workbench } from "#platform/feature/office-places.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { contributions } from "../contributes.ts";
import type { Role } from "../domain/roles.ts";

const given = givenDatabase();
const agencies = { own: 0, other: 0 };

async function as(role: Role, agencyId: number | null, office = givenOffice(given.db)) {
  const id = await givenPerson(given.db, { account: `${role}-${agencyId}`, role, agencyId });
  const cookie = await givenSession(given.db, id);
  return async (path: string, headers = {}) => {
    const answer = await office.request(path, asJson("GET", undefined, { ...cookie, ...headers }));
    return (await answer.json()) as never;
  };
}

test("who begins is told the next step, until all are done", async () => {
  const first = await as("system-administrator", null);
  const steps = async (): Promise<readonly (readonly [string, boolean])[]> => {
    const { firstSteps }: { firstSteps: readonly { title: string; isDone: boolean }[] } =
      await first("/api/workbench");
    return firstSteps.map(({ title, isDone }) => [title, isDone]);
  };
  expect(await steps()).toEqual([
    ["任命安全管理员", false],
    ["导入机构", false],
    ["添加人员", false],
  ]);
  agencies.own = await givenAgency(given.db, { name: "辛县教育局" });
  agencies.other = await givenAgency(given.db, { name: "壬县教育局" });
  await givenPerson(given.db, { account: "sec", role: "security-administrator", agencyId: null });
  expect((await steps()).map(([, isDone]) => isDone)).toEqual([true, true, false]);
  await givenPerson(given.db, { account: "li", name: "李试", agencyId: agencies.own });
  expect(await steps()).toEqual([]);
});

test("the workbench names who has no code yet, in the agencies of the administrator alone", async () => {
  await givenPerson(given.db, { account: "wang", name: "王远", agencyId: agencies.other });
  const admin = await as("system-administrator", agencies.own);
  const { awaiting }: { awaiting: readonly { name: string; first: readonly object[] }[] } =
    await admin("/api/workbench");
  const [codes] = awaiting.filter(({ name }) => name === "待发登录码");
  const people = codes?.first.map((one) => Object(one).title);
  expect(people).toContain("李试");
  expect(people).not.toContain("王远");
  const officer = await as("case-officer", agencies.own);
  expect(await officer("/api/workbench")).toEqual({ awaiting: [], firstSteps: [] });
});

test("what is late stands before what is due and what awaits; what is nothing is left out", async () => {
  const one = (name: string, state: "late" | "due" | "awaits", count = 1) => ({
    ...{ name, state, count, first: [], path: "/" },
  });
  const contributed = contributedOf([
    ...contributions,
    contribute(workbench, {
      permission: "people.list",
      awaiting: async () => [
        one("待办", "awaits"),
        one("快到期", "due"),
        one("空的", "late", 0),
        one("逾期", "late"),
      ],
    }),
  ]);
  const leader = await as("leader", agencies.own, givenOffice(given.db, { contributed }));
  const { awaiting }: { awaiting: readonly { name: string }[] } = await leader("/api/workbench");
  expect(awaiting.map(({ name }) => name)).toEqual(["逾期", "快到期", "待办"]);
});

test("the search finds agencies and people of one's own agencies, and no others", async () => {
  const officer = await as("case-officer", agencies.own);
  const found = async (q: string, headers = {}): Promise<readonly string[]> => {
    const { kinds }: { kinds: readonly { name: string; hits: readonly { title: string }[] }[] } =
      await officer(`/api/search?q=${encodeURIComponent(q)}`, headers);
    return kinds.flatMap(({ name, hits }) => hits.map(({ title }) => `${name} ${title}`));
  };
  expect(await found("教育局")).toEqual(["机构 辛县教育局"]);
  expect(await found("李试")).toEqual(["人员 李试"]);
  expect(await found("王远")).toEqual([]);
  expect(await found(" ")).toEqual([]);
  expect(await found("李试", { "x-agency": `${agencies.other}` })).toEqual([]);
});
