import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Figure } from "#platform/figures/figure.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { figures } from "../figures/index.ts";
import { consultationLedger } from "./consultation-ledger.ts";
import { messageCountLedger } from "./message-count-ledger.ts";
import { messageLedger } from "./message-ledger.ts";
import { opinionLedger } from "./opinion-ledger.ts";
import { proposalLedger } from "./proposal-ledger.ts";

const given = givenDatabase();
let agency: number;

beforeAll(async () => {
  agency = await givenAgency(given.db);
});

const figureOf = (key: string) => figures.find((one) => one.key === key) as Figure;
const askedOf = (year: number): FiguresAsked => ({
  ...{ agency, regions: [], agencies: [agency], year, today: "2026-11-30" },
  scope: agencyScope({ kind: "operator" }),
});
const read = async (key: string, year: number) =>
  (await readFigures(given.db, [figureOf(key)], askedOf(year))).get(key);
const codes = ({
  errors,
}: {
  readonly errors: readonly { readonly column: string; readonly code: string }[];
}) => errors.map(({ column, code }) => [column, code]);

const head = "编号,来源,收到日期,姓名,联系方式,内容,有效,回复日期,办结日期,办理期限,评价";

test("messages count by the day they came, late by the limit of their source, and a void one nowhere", async () => {
  const answer = await importLines(given.db, { kind: messageLedger, agency }, [
    head,
    // Seven working days from Thursday, 7 March 2024 end on the 18th; of a report of a fault three, on the 12th.
    "2024-1,市长信箱,2024-03-07,张三,13900000000,问路灯,是,2024-03-18,2024-03-18,,满意",
    "2024-2,市长信箱,2024-03-07,李四,,问路灯,是,2024-03-19,2024-03-19,,不满意",
    "2024-3,网站找错,2024-03-07,,,有错字,是,2024-03-13,2024-03-13,,",
    "2024-4,市长信箱,2024-03-07,,,问路灯,是,2024-03-19,2024-03-19,2024-03-29,基本满意",
    "2024-5,市长信箱,2024-03-07,,,重复,否,,,,",
    "2024-6,百姓问政,2024-12-30,,,问路灯,是,2025-01-03,2025-01-03,,",
  ]);
  expect(answer.errors).toEqual([]);
  expect(await read("messages.received", 2024)).toBe(5);
  expect(await read("messages.concluded", 2024)).toBe(4);
  expect(await read("messages.late", 2024)).toBe(2);
  expect(await read("messages.concludedPercent", 2024)).toBe(80);
  expect(await read("messages.satisfiedPercent", 2024)).toBe(66.7);
  expect(await read("messages.satisfiedPercent", 2023)).toBeUndefined();
  const source = figureOf("messages.received").source.dimensions.find(
    ({ code }) => code === "source",
  );
  if (!source) throw new Error("no source");
  const asked = askedOf(2024);
  expect(
    await readBreakdown(given.db, figureOf("messages.concludedPercent"), source, asked),
  ).toEqual([
    { name: "市长信箱", value: 100 },
    { name: "百姓问政", value: 0 },
    { name: "网站找错", value: 100 },
  ]);
});

test("whose letter it is stands sealed, comes back the same, and the same sheet again changes nothing", async () => {
  const line = "2023-1,市长信箱,2023-03-07,王五,13911112222,问公交,是,,,,";
  await importLines(given.db, { kind: messageLedger, agency }, [head, line]);
  const again = await importLines(given.db, { kind: messageLedger, agency }, [head, line]);
  expect(again.rows).toMatchObject({ new: 0, changed: 0, same: 1 });
  const changed = await importLines(given.db, { kind: messageLedger, agency }, [
    head,
    line.replace("13911112222", "13933334444"),
  ]);
  expect(changed.rows).toMatchObject({ changed: 1 });
  const { rows } = await sql<{ stored: string }>`
    select jsonb_build_array(to_jsonb(message), (select jsonb_agg(amended) from ledger_amendment as amended))::text as stored
    from citizen_message as message where number = '2023-1'`.execute(given.db);
  for (const clear of ["王五", "13911112222", "13933334444"]) {
    expect(rows[0]?.stored).not.toContain(clear);
  }
});

test("a month of a source is recorded singly or in bulk, never both", async () => {
  const bulk = (source: string) =>
    importLines(given.db, { kind: messageCountLedger, agency }, [
      "月份,来源,收到,办结",
      `2024-03,${source},10,10`,
    ]);
  expect(codes(await bulk("市长信箱"))).toEqual([["来源", "contradiction"]]);
  expect(codes(await bulk("本级热线"))).toEqual([]);
  const single = await importLines(given.db, { kind: messageLedger, agency }, [
    head,
    "2024-9,本级热线,2024-03-20,,,问公交,是,,,,",
  ]);
  expect(codes(single)).toEqual([["来源", "contradiction"]]);
  expect(await read("messages.received", 2024)).toBe(15);
});

test("more concluded than received, and parts that do not make the whole, are refused", async () => {
  const answer = await importLines(given.db, { kind: messageCountLedger, agency }, [
    "月份,来源,收到,按时办结,超时办结,办结,参评,满意",
    "2024-05,本级热线,10,9,3,,,",
    "2024-06,本级热线,10,6,2,9,,",
    "2024-07,本级热线,10,,,,4,5",
  ]);
  expect(codes(answer)).toEqual([
    ["按时办结", "contradiction"],
    ["办结", "contradiction"],
    ["满意", "contradiction"],
  ]);
});

test("hours of opinion are counted to the minute, over midnight and by the level", async () => {
  await importLines(given.db, { kind: opinionLedger, agency }, [
    "编号,发现时间,等级,内容,首次发布时间,新闻发布会时间",
    "2024-甲,2024-12-30 22:00,重大,甲,2024-12-31 03:00,2024-12-31 22:00",
    "2024-乙,2024-12-30 22:00,重大,乙,2024-12-31 03:01,2024-12-31 22:01",
    "2024-丙,2024-03-01 08:00,一般,丙,,2024-03-03 08:00",
  ]);
  expect(await read("opinions.found", 2024)).toBe(3);
  expect(await read("opinions.releasedInTime", 2024)).toBe(1);
  expect(await read("opinions.pressInTime", 2024)).toBe(2);
});

test("a release before it was found, and a day without its minute, are refused", async () => {
  const answer = await importLines(given.db, { kind: opinionLedger, agency }, [
    "编号,发现时间,等级,内容,首次发布时间",
    "2024-丁,2024-03-01 08:00,一般,丁,2024-03-01 07:59",
    "2024-戊,2024-03-01,一般,戊,",
  ]);
  expect(codes(answer)).toEqual([
    ["首次发布时间", "contradiction"],
    ["发现时间", "bad-date"],
  ]);
});

test("a short consultation on a major decision says why", async () => {
  const answer = await importLines(given.db, { kind: consultationLedger, agency }, [
    "编号,标题,类型,开始日期,截止日期,期限说明",
    "2024-1,甲,重大行政决策,2024-03-01,2024-03-30,",
    "2024-2,乙,重大行政决策,2024-03-01,2024-03-31,",
    "2024-3,丙,重大行政决策,2024-03-01,2024-03-15,抢险急需",
    "2024-4,丁,其他,2024-03-01,2024-03-08,",
  ]);
  expect(codes(answer)).toEqual([["期限说明", "contradiction"]]);
});

test("a proposal's answer is public in time by working days, and none at all where it is not to be", async () => {
  const header = "年度,类型,编号,标题,承办方式,答复日期,公开属性,公开日期,不公开理由";
  const answer = await importLines(given.db, { kind: proposalLedger, agency }, [
    header,
    // 20 working days from 30 April 2024 end on 30 May: five days of holiday, one made up on 11 May.
    "2024,提案,1,甲,主办,2024-04-30,全文公开,2024-05-30,",
    "2024,提案,2,乙,主办,2024-04-30,全文公开,2024-05-31,",
    "2024,提案,3,丙,协办,2024-04-30,全文公开,2024-05-01,",
    "2024,提案,4,丁,主办,2024-04-30,不公开,,涉及个人隐私",
  ]);
  expect(answer.errors).toEqual([]);
  expect(await read("proposals.answered", 2024)).toBe(3);
  expect(await read("proposals.published", 2024)).toBe(1);
  const refused = await importLines(given.db, { kind: proposalLedger, agency }, [
    header,
    "2024,提案,5,戊,主办,2024-04-30,不公开,2024-05-01,",
    "24,提案,6,己,主办,,,,",
  ]);
  expect(codes(refused)).toEqual([
    ["不公开理由", "contradiction"],
    ["公开日期", "contradiction"],
    ["年度", "contradiction"],
  ]);
});
