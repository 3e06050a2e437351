import { beforeAll, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import type { JobServices } from "#platform/jobs/queue/queue-job.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { remindOfAnswers } from "./remind-of-answers.ts";

const given = givenDatabase();
let agencyId = 0;

beforeAll(async () => {
  agencyId = await givenAgency(given.db, { name: "青禾县水利局" });
  await givenPerson(given.db, { account: "承办", role: "case-officer", agencyId });
  await givenPerson(given.db, { account: "负责", role: "disclosure-head", agencyId });
});

async function givenDispute(number: string, more: object): Promise<void> {
  await given.tables
    .updateTable("dispute")
    .set({ answered_on: "2024-01-01" as never })
    .execute();
  await given.tables
    .insertInto("dispute")
    .values({
      agency_id: agencyId,
      key: number,
      number,
      type: "review",
      filed_on: "2024-03-01",
      notice_on: "2024-03-04",
      procedure: "ordinary",
      ...more,
    } as never)
    .execute();
}

/** The words of the messages that the morning's work sends on a day. */
async function tellOn(today: LocalDate): Promise<readonly string[]> {
  await given.tables.deleteFrom("notice").execute();
  await remindOfAnswers({ db: given.db, today: () => today } as JobServices, null);
  const told = await given.tables.selectFrom("notice").select("words").orderBy("id").execute();
  return told.map(({ words }) => words);
}

test("the answer to a review by the ordinary procedure: three working days and one before, to officer and head, once", async () => {
  await givenDispute("甲", {});
  expect(await tellOn("2024-03-12")).toEqual([]);
  expect(await tellOn("2024-03-13")).toEqual(
    Array(2).fill("行政复议 甲 应在 2024-03-18 前提交答复，还有 3 个工作日。"),
  );
  expect(await tellOn("2024-03-13")).toEqual([]);
  expect(await tellOn("2024-03-14")).toEqual([]);
  expect(await tellOn("2024-03-15")).toHaveLength(2);
  expect(await tellOn("2024-03-18")).toEqual([]);
});

test("by the simple procedure and of suits the days are theirs", async () => {
  await givenDispute("乙", { procedure: "simple" });
  expect((await tellOn("2024-03-06"))[0]).toContain("2024-03-11 前提交答复，还有 3 个工作日");
  await givenDispute("丙", { type: "direct", procedure: null });
  expect((await tellOn("2024-03-18"))[0]).toContain("2024-03-19 前提交答复，还有 1 个工作日");
});

test("a review without a procedure is held to the shorter period, and says so", async () => {
  await givenDispute("丁", { procedure: null });
  expect((await tellOn("2024-03-08"))[0]).toContain("（程序没有登记，按简易程序计算）");
});

test("nothing is told of what is answered, closed or voided", async () => {
  await givenDispute("戊", { answered_on: "2024-03-05" });
  expect(await tellOn("2024-03-15")).toEqual([]);
  await givenDispute("己", { closed_on: "2024-03-10", outcome: "other" });
  expect(await tellOn("2024-03-15")).toEqual([]);
});
