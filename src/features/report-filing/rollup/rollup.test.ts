import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency, givenStoredReport } from "#tests/support/given-stored-report.ts";
import type { RollupPartsTold, RollupTold } from "../api/rollup/rollup-answer.ts";

const given = givenDatabase();
const year = 2024;

let of = 0;
let water = 0;
let forest = 0;
let town = 0;
let cookie = { cookie: "" };

async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const office = givenOffice(given.db);
  const asked = method === "GET" ? { headers: cookie } : asJson(method, body ?? {}, cookie);
  const answer = await office.request(path, asked);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
}

const rollup = (scope: string) =>
  call<RollupTold>("GET", `/api/report-rollup?of=${of}&year=${year}&scope=${scope}`);
const totalOf = ({ cells }: RollupTold, cell: string) => cells.find((one) => one.cell === cell);

async function addDocument(agencyId: number, number: string): Promise<void> {
  await given.tables
    .insertInto("normative_document")
    .values({
      agency_id: agencyId,
      key: number,
      number,
      title: "关于规范河道采砂的通知",
      type: "normative",
      issued_on: `${year}-03-01`,
    } as never)
    .execute();
}

/** A government with a bureau that has only a file, one that has only records, and a town that has nothing. */
beforeAll(async () => {
  of = await givenAgency(given.db, { name: "青禾县人民政府", kind: "government" });
  water = await givenAgency(given.db, { name: "青禾县水利局" });
  forest = await givenAgency(given.db, { name: "青禾县林业局" });
  town = await givenAgency(given.db, { name: "青禾县柳林镇人民政府" });
  for (const id of [water, forest, town]) {
    await given.tables
      .updateTable("agency")
      .set({ parent_id: of, supervisor_id: of })
      .where("id", "=", id)
      .execute();
  }
  await givenStoredReport(given.db, {
    year,
    agency: { name: "青禾县水利局" },
    cells: { "t3.new.natural": 5, "t3.new.total": 5, "t2.normative.issued": 1 },
  });
  await addDocument(forest, "青林发〔2024〕1号");
  const person = await givenPerson(given.db, { account: "主管", role: "supervisor", agencyId: of });
  cookie = await givenSession(given.db, person);
});

test("adds the report of a file, the records of who has no report, and tells whose is missing", async () => {
  const found = await rollup("whole");
  const sources = found.agencies.map(({ agencyId, source }) => [agencyId, source]);
  expect(Object.fromEntries(sources)).toEqual({
    [of]: "none",
    [water]: "published",
    [forest]: "records",
    [town]: "none",
  });
  expect(totalOf(found, "t3.new.natural")).toMatchObject({ total: 5, missing: 2 });
  expect(totalOf(found, "t2.normative.issued")).toMatchObject({ total: 2, missing: 2 });
  const { parts } = await call<RollupPartsTold>(
    "GET",
    `/api/report-rollup/cells/t2.normative.issued?of=${of}&year=${year}&scope=whole`,
  );
  expect(parts).toContainEqual({ agencyId: water, value: 1 });
  expect(parts).toContainEqual({ agencyId: town, value: null });
});

test("本级 leaves towns out, 本机关 all but itself", async () => {
  expect((await rollup("level")).agencies.map(({ agencyId }) => agencyId)).not.toContain(town);
  expect((await rollup("own")).agencies.map(({ agencyId }) => agencyId)).toEqual([of]);
});

test("a document that two have recorded is asked about, and counts once when it is joint", async () => {
  await addDocument(water, "青林发〔2024〕1号");
  const asked = await rollup("whole");
  const [question] = asked.questions;
  expect(question).toMatchObject({ kind: "joint", answer: null });
  expect(totalOf(asked, "t2.normative.issued")?.total).toBeNull();
  expect(totalOf(asked, "t3.new.natural")?.total).toBe(5);
  const answer = { of, year, question: question?.key, answer: "joint" };
  await call("POST", "/api/report-rollup/answers", answer);
  const answered = await rollup("whole");
  expect(answered.questions[0]?.answer).toMatchObject({ answer: "joint", by: "主管" });
  expect(totalOf(answered, "t2.normative.issued")).toMatchObject({ total: 1, deducted: 1 });
  await call("POST", "/api/report-rollup/answers", { ...answer, answer: "separate" });
  expect(totalOf(await rollup("whole"), "t2.normative.issued")?.total).toBe(2);
});

test("a government's file is asked whether it takes its agencies in; then they are not added again", async () => {
  const own = await givenStoredReport(given.db, {
    year,
    agency: { name: "青禾县人民政府", kind: "government" },
    cells: { "t3.new.natural": 40, "t3.new.total": 40 },
  });
  const asked = await rollup("whole");
  expect(totalOf(asked, "t3.new.natural")?.total).toBeNull();
  const answer = { of, year, question: `includes:${own.reportId}`, answer: "included" };
  await call("POST", "/api/report-rollup/answers", answer);
  const included = await rollup("whole");
  expect(totalOf(included, "t3.new.natural")?.total).toBe(40);
  expect(included.agencies.find(({ agencyId }) => agencyId === water)?.within).toBe(of);
  const level = await rollup("level");
  expect(level.agencies[0]).toMatchObject({ agencyId: of, source: "none", isBeyond: true });
  expect(totalOf(level, "t3.new.natural")?.total).toBe(5);
  await call("POST", "/api/report-rollup/answers", { ...answer, answer: "own" });
  expect(totalOf(await rollup("whole"), "t3.new.natural")?.total).toBe(45);
  expect(totalOf(await rollup("level"), "t3.new.natural")?.total).toBe(45);
});

test("what a report from here takes in is known, also while it is corrected", async () => {
  const { id: report_id } = await given.tables
    .selectFrom("report")
    .select("id")
    .where("agency_id", "=", of)
    .where("is_current", "=", true)
    .executeTakeFirstOrThrow();
  await given.tables
    .insertInto("report_draft")
    .values({
      agency_id: of,
      year,
      scope: "whole",
      content: null,
      report_id,
      corrected_because: "数据有误",
    })
    .execute();
  const found = await rollup("whole");
  expect(found.questions.filter(({ kind }) => kind === "includes")).toEqual([]);
  expect(totalOf(found, "t3.new.natural")?.total).toBe(40);
});
