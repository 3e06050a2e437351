import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { messageLedger } from "../ledger/message-ledger.ts";
import { howMessagesWereAnswered } from "./messages-answered.ts";

const given = givenDatabase();

test("找错 is late after its third working day, and any message after three months without an answer", async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县水利局" });
  await importLines(given.db, { kind: messageLedger, agency: agencyId }, [
    "编号,来源,收到日期,内容,有效,回复日期",
    // Thursday, 7 March 2024: the third working day is Tuesday, the 12th.
    "在期,网站找错,2024-03-07,错字,是,2024-03-12",
    "迟一天,网站找错,2024-03-07,错字,是,2024-03-13",
    "未答,网站找错,2024-03-07,错字,是,",
    "无效,网站找错,2024-03-07,错字,否,",
    "久,市长信箱,2024-03-07,路灯,是,",
    "太早,市长信箱,2023-03-07,路灯,是,",
  ]);
  const at = (today: "2024-03-12" | "2024-06-07" | "2024-06-08") =>
    howMessagesWereAnswered(given.db, { agencyId, from: "2024-01-01", today });
  const told = async (today: Parameters<typeof at>[0]) =>
    (await at(today)).faults.map(({ fault, number }) => `${number} ${fault}`);
  expect(await at("2024-03-12")).toMatchObject({ messages: 4, errors: 3 });
  expect(await told("2024-03-12")).toEqual(["迟一天 late-error-answer"]);
  expect(await told("2024-06-07")).toEqual(["迟一天 late-error-answer", "未答 late-error-answer"]);
  expect(await told("2024-06-08")).toEqual([
    "迟一天 late-error-answer",
    "未答 late-error-answer",
    "未答 unanswered-long",
    "久 unanswered-long",
  ]);
});
