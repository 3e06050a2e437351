import { sql } from "kysely";
import { expect, test } from "vitest";
import { stateCouncilCalendar, workingCalendar } from "#law/working-calendar.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { requestLedger } from "../ledger/request-ledger.ts";
import { judgeAgain } from "./judge-again.ts";

const given = givenDatabase();

test("cases are judged again by a calendar that changed, and once by each", async () => {
  const agency = await givenAgency(given.db);
  const lines = Array.from(
    { length: 1_200 },
    (_, at) => `〔2026〕${at}号,2026-03-02,自然人,内容,予以公开,2026-03-31`,
  );
  await importLines(given.db, { kind: requestLedger, agency }, [
    "编号,收到日期,申请人类型,申请内容,处理结果,答复日期",
    ...lines,
  ]);
  await sql`update disclosure_request set untold = '{}'`.execute(given.db);
  const verdicts = async () =>
    (
      await sql`select verdict, due_on, count(*)::int as count from disclosure_request group by 1, 2`.execute(
        given.db,
      )
    ).rows;
  expect(await judgeAgain(given.db, stateCouncilCalendar())).toBe(0);
  const schedule = stateCouncilCalendar().schedules.get(2026);
  if (!schedule) throw new Error("no schedule of 2026");
  const longer = workingCalendar([
    {
      ...schedule,
      holidays: [...schedule.holidays, { name: "试", from: "2026-03-10", to: "2026-03-11" }],
    },
  ]);
  expect(await judgeAgain(given.db, longer)).toBe(1_200);
  expect(await verdicts()).toEqual([{ verdict: "onTime", due_on: "2026-04-01", count: 1_200 }]);
  expect(await judgeAgain(given.db, longer)).toBe(0);
  expect(await judgeAgain(given.db, workingCalendar([]))).toBe(1_200);
  expect(await verdicts()).toEqual([{ verdict: "uncertain", due_on: null, count: 1_200 }]);
  expect(await judgeAgain(given.db, stateCouncilCalendar())).toBe(1_200);
  expect(await verdicts()).toEqual([{ verdict: "late", due_on: "2026-03-30", count: 1_200 }]);
});
