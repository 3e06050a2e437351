import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { messageLedger } from "../ledger/message-ledger.ts";
import { opinionLedger } from "../ledger/opinion-ledger.ts";
import { messageClockTold, opinionClockTold } from "./clocks-told.ts";

const given = givenDatabase();
let agency: number;

beforeAll(async () => {
  agency = await givenAgency(given.db);
  await importLines(given.db, { kind: messageLedger, agency }, [
    "编号,来源,收到日期,内容",
    "2024-1,本级热线,2024-03-07,问路灯",
  ]);
  await importLines(given.db, { kind: opinionLedger, agency }, [
    "编号,发现时间,等级,内容,新闻发布会时间",
    "2024-1,2024-03-07 22:00,重大,某事,2024-03-08 23:00",
  ]);
});

const newest = async (table: string) => {
  const { rows } = await sql<{ id: number }>`select max(id) as id from ${sql.table(table)}`.execute(
    given.db,
  );
  return rows[0]?.id ?? 0;
};

test("a letter's limit is told with its count, and how far it may be set; it follows the agency's setting", async () => {
  const id = await newest("citizen_message");
  const { clock } = await messageClockTold(given.db, id, "2024-03-15");
  expect(clock).toEqual({
    says: [
      "收到的次日起算 7 个工作日（设置），最后一天是 2024-03-18。",
      "还有 1 个工作日。",
      "情况复杂的，可以把“办理期限”填到 2024-03-28（15 个工作日），并向来信人说明。",
    ],
    isLate: false,
  });
  await sql`insert into setting_value (name, of, place, from_year, value)
    values ('responses.hotlineDays', 'agency', ${`${agency}`}, 0, '5'::jsonb)`.execute(given.db);
  expect((await messageClockTold(given.db, id, "2024-03-15")).clock).toEqual({
    says: [
      "收到的次日起算 5 个工作日（设置），最后一天是 2024-03-14。",
      "已经过了期限，还没有办结。",
    ],
    isLate: true,
  });
});

test("an opinion's hours run over midnight, each limit by itself; silence is late once its day is over", async () => {
  const id = await newest("public_opinion");
  const { clock } = await opinionClockTold(given.db, id, "2024-03-08");
  expect(clock).toEqual({
    says: [
      "首次发布权威信息：2024-03-07 22:00 发现，5 小时（连续计算，夜间和节假日在内）到 2024-03-08 03:00 为止。",
      "还没有登记。",
      "新闻发布会：2024-03-07 22:00 发现，24 小时（连续计算，夜间和节假日在内）到 2024-03-08 22:00 为止。",
      "2024-03-08 23:00 完成，用了 25 小时 0 分，超时。",
    ],
    isLate: true,
  });
  await sql`update public_opinion set press_at = null where id = ${id}`.execute(given.db);
  expect((await opinionClockTold(given.db, id, "2024-03-08")).clock.isLate).toBe(false);
  expect((await opinionClockTold(given.db, id, "2024-03-09")).clock.isLate).toBe(true);
});
