import { beforeAll, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import type { JobServices } from "#platform/jobs/queue/queue-job.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { messageLedger } from "../ledger/message-ledger.ts";
import { remindOfLetters } from "./remind-of-letters.ts";

const given = givenDatabase();

beforeAll(async () => {
  const agency = await givenAgency(given.db, { name: "青禾县水利局" });
  await givenPerson(given.db, { account: "承办", role: "case-officer", agencyId: agency });
  await givenPerson(given.db, { account: "负责", role: "disclosure-head", agencyId: agency });
  await importLines(given.db, { kind: messageLedger, agency }, [
    "编号,来源,收到日期,内容,有效,办结日期,办理期限",
    // Seven working days from Thursday, 7 March 2024 end on Monday, the 18th; three end on the 12th.
    "2024-1,市长信箱,2024-03-07,问路灯,是,,",
    "2024-2,市长信箱,2024-03-07,问路灯,是,,",
    "2024-3,网站找错,2024-03-07,有错字,是,,",
    "2024-4,市长信箱,2024-03-07,办完了,是,2024-03-08,",
    "2024-5,市长信箱,2024-03-07,重复,否,,",
    "2024-6,市长信箱,2024-03-07,转办单有期限,是,,2024-03-29",
  ]);
});

/** The words of the messages that the morning's work sends on a day. */
async function tellOn(today: LocalDate): Promise<readonly string[]> {
  await given.tables.deleteFrom("notice").execute();
  await remindOfLetters({ db: given.db, today: () => today } as JobServices, null);
  const told = await given.tables.selectFrom("notice").select("words").orderBy("id").execute();
  return told.map(({ words }) => words);
}

test("letters of an agency are told together, the working day before and on the last, to officer and head, once a day", async () => {
  expect(await tellOn("2024-03-08")).toEqual([]);
  expect(await tellOn("2024-03-11")).toEqual(
    Array(2).fill("没有办结的来信来电：下一个工作日到期 1 件。"),
  );
  expect(await tellOn("2024-03-11")).toEqual([]);
  expect(await tellOn("2024-03-12")).toEqual(Array(2).fill("没有办结的来信来电：今天到期 1 件。"));
  expect(await tellOn("2024-03-13")).toEqual([]);
  expect(await tellOn("2024-03-15")).toEqual(
    Array(2).fill("没有办结的来信来电：下一个工作日到期 2 件，已经逾期 1 件。"),
  );
  expect(await tellOn("2024-03-29")).toEqual(
    Array(2).fill("没有办结的来信来电：今天到期 1 件，已经逾期 3 件。"),
  );
});
