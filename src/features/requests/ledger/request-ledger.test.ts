import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseMapping } from "#platform/ledger/mapping.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { exportedRows, importLines } from "#tests/support/ledger/import-lines.ts";
import { requestLedger } from "./request-ledger.ts";

const given = givenDatabase();
let agency = 0;
const none = { new: 0, changed: 0, same: 0, skipped: 0, failed: 0 };

beforeAll(async () => {
  agency = await givenAgency(given.db);
});
beforeEach(async () => {
  await sql`truncate disclosure_request, request_event, ledger_import cascade`.execute(given.db);
});

const kind = requestLedger;
const importing = (...lines: readonly string[]) => importLines(given.db, { kind, agency }, lines);

const head = "编号,收到日期,申请人类型,申请内容";

/** A row of the columns above, and what else it says. */
const row = (number: string, day: string, more = "") => `${number},${day},自然人,学位情况${more}`;

async function events(number: string) {
  const { rows } = await sql<{ act: string; day: string; actor: string; isRevoked: boolean }>`
    select act, on_day as day, actor_name as actor, revoked_at is not null as "isRevoked"
    from request_event join disclosure_request as request on request.id = request_id
    where number = ${number} order by request_event.id`.execute(given.db);
  return rows;
}

async function stored(column: string) {
  const { rows } = await sql<{ number: string; value: unknown }>`
    select number, ${sql.ref(column)} as value from disclosure_request order by id`.execute(
    given.db,
  );
  return Object.fromEntries(rows.map(({ number, value }) => [number, value]));
}

const full =
  "编号,收到日期,渠道,申请人类型,申请人,申请内容,补正通知日期,补正收到日期,征求意见日期,征求对象,收到意见日期,延期工作日,延期告知日期,收费通知日期,应收金额,缴费日期,实收金额,处理结果,答复日期,承办科室,备注";
const whole =
  "〔2024〕1号,2024-03-07,网上,自然人,张三,学位情况,2024-03-11,2024-03-20,2024-03-21,第三方,2024-03-28,10,2024-04-01,2024-04-02,100.5,2024-04-08,100.5,部分公开,2024-04-25,基础教育科,无";

describe("a row", () => {
  test("makes exactly the acts that it tells, and comes back as it was", async () => {
    const { rows, errors, warnings, stored: isStored } = await importing(full, whole);
    expect([rows, errors, warnings, isStored]).toEqual([{ ...none, new: 1 }, [], [], true]);
    const told = await events("〔2024〕1号");
    expect(told.map(({ act, day }) => `${act} ${day}`)).toEqual([
      "received 2024-03-07",
      "correctionRequested 2024-03-11",
      "corrected 2024-03-20",
      "consulted 2024-03-21",
      "consultationAnswered 2024-03-28",
      "extended 2024-04-01",
      "feeNotified 2024-04-02",
      "feePaid 2024-04-08",
      "concluded 2024-04-25",
    ]);
    expect(told.every(({ actor }) => actor === "命令行（试验）")).toBe(true);
    const [exported] = await exportedRows(given.db, { kind, agency }, 2024);
    expect(
      Object.values(exported ?? {})
        .map((cell) => cell ?? "")
        .join(","),
    ).toBe(whole);
    expect(await exportedRows(given.db, { kind, agency }, 2023)).toEqual([]);
    expect((await importing(full, whole)).rows).toEqual({ ...none, same: 1 });
  });

  test("with little tells of the receipt alone", async () => {
    await importing(head, row("1", "2024-03-07"));
    expect(await events("1")).toMatchObject([{ act: "received", day: "2024-03-07" }]);
  });

  test("keeps the applicant sealed, also where it is amended, and finds the same name", async () => {
    await importing(
      `${head},申请人`,
      row("1", "2024-03-07", ",张三"),
      row("2", "2024-03-08", ",张 三"),
    );
    await importing(`${head},申请人`, row("1", "2024-03-07", ",李四"));
    const { rows } = await sql<{ all: string }>`
      select coalesce(string_agg(to_jsonb(request)::text, ''), '') || (select string_agg(to_jsonb(one)::text, '')
        from ledger_amendment as one) as all from disclosure_request as request`.execute(given.db);
    expect(rows[0]?.all).not.toMatch(/张\s?三|李四/);
    const sealed = await stored("applicant_index");
    await importing(`${head},申请人`, row("1", "2024-03-07", ",张三"));
    expect((await stored("applicant_index"))["1"]).toEqual(sealed["2"]);
  });
});

test.each([
  ["granted", "granted"],
  ["（一）予以公开", "granted"],
  ["公开", "granted"],
  ["部分公开", "partial"],
  ["1.属于国家秘密", "deniedSecret"],
  ["危及“三安全一稳定”", "deniedSafety"],
  ["信息不存在", "unavailableNotHeld"],
  ["（四）1", "unavailableNotHeld"],
  ["2.重复申请", "refusedRepeat"],
  ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "otherNotCorrected"],
  ["3.其他", "otherRest"],
  ["撤销申请", "withdrawn"],
])("the result %s is %s", async (written, result) => {
  await importing(`${head},处理结果,答复日期`, row("1", "2024-03-07", `,${written},2024-03-08`));
  expect(await stored("result")).toEqual({ "1": result });
});

test.each(["不予公开", "已办结", "信访", "申请内容不明确"])(
  "the result %s could be several rows, and is asked about",
  async (written) => {
    const { errors } = await importing(
      `${head},处理结果,答复日期`,
      row("1", "2024-03-07", `,${written},2024-03-08`),
    );
    expect(errors).toMatchObject([{ code: "unknown-option", column: "处理结果", value: written }]);
  },
);

describe("contradictions", () => {
  test.each<[string, string, string, string]>([
    ["a result without its day", "处理结果", "予以公开", "答复日期"],
    ["a day without its result", "答复日期", "2024-03-08", "处理结果"],
    ["an extension over 20 days", "延期工作日,延期告知日期", "21,2024-03-08", "延期工作日"],
    ["an extension of none", "延期工作日,延期告知日期", "0,2024-03-08", "延期工作日"],
    ["a reply before the receipt", "处理结果,答复日期", "予以公开,2024-03-06", "答复日期"],
    [
      "a correction before its notice",
      "补正通知日期,补正收到日期",
      "2024-03-12,2024-03-11",
      "补正收到日期",
    ],
    [
      "an opinion before it was asked for",
      "征求意见日期,征求对象,收到意见日期",
      "2024-03-12,第三方,2024-03-11",
      "收到意见日期",
    ],
    ["a payment before its notice", "收费通知日期,缴费日期", "2024-03-12,2024-03-11", "缴费日期"],
  ])("%s", async (_, columns, cells, column) => {
    const { errors, stored: isStored } = await importing(
      `${head},${columns}`,
      row("1", "2024-03-07", `,${cells}`),
    );
    expect(errors).toMatchObject([{ code: "contradiction", column, row: 2 }]);
    expect(isStored).toBe(false);
  });

  test("are looked for in what is stored and what the row changes together", async () => {
    await importing(`${head},处理结果,答复日期`, row("1", "2024-03-07", ",予以公开,2024-03-20"));
    const day = "编号,收到日期,申请人类型,申请内容,答复日期";
    expect((await importing(day, row("1", "2024-03-07", ",2024-03-21"))).rows).toEqual({
      ...none,
      changed: 1,
    });
    expect((await importing(day, row("1", "2024-03-07", ","))).errors).toMatchObject([
      { code: "contradiction", column: "答复日期" },
    ]);
  });
});

describe("keys", () => {
  test("a number without a year is another request each year, one with a year is not", async () => {
    const { rows } = await importing(head, row("1", "2023-03-07"), row("1", "2024-03-07"));
    expect(rows).toEqual({ ...none, new: 2 });
    await importing(head, row("（2024）3号", "2024-03-07"));
    const moved = await importing(head, row("〔2024〕3号", "2025-01-07"));
    expect(moved.errors).toMatchObject([
      { code: "other-year", column: "收到日期", value: "2025-01-07" },
    ]);
    expect((await importing(head, row("〔2024〕3号", "2024-03-08"))).rows).toEqual({
      ...none,
      changed: 1,
    });
  });

  test("an amended day takes the act back and tells the new one", async () => {
    await importing(head, row("1", "2024-03-07"));
    await importing(head, row("1", "2024-03-08"));
    expect(await events("1")).toMatchObject([
      { act: "received", day: "2024-03-07", isRevoked: true },
      { act: "received", day: "2024-03-08", isRevoked: false },
    ]);
  });
});

describe("by the clock", () => {
  const columns = `${head},补正通知日期,补正收到日期,征求意见日期,征求对象,收到意见日期,延期工作日,延期告知日期,收费通知日期,缴费日期,处理结果,答复日期`;

  test("a late reply is late where every excuse could be told, else nobody can tell", async () => {
    await importing(
      columns,
      row("1", "2024-03-07", ",,,,,,,,,,予以公开,2024-04-07"),
      row("2", "2024-03-07", ",,,,,,,,,,予以公开,2024-04-08"),
    );
    await importing(`${head},处理结果,答复日期`, row("3", "2024-03-07", ",予以公开,2024-04-08"));
    expect(await stored("verdict")).toEqual({ "1": "onTime", "2": "late", "3": "uncertain" });
    const again = await importing(columns, row("3", "2024-03-07", ",,,,,,,,,,予以公开,2024-04-08"));
    expect(again.rows).toEqual({ ...none, same: 1 });
    expect((await stored("verdict"))["3"]).toBe("late");
  });

  test("an extension that came too late is stored and warned of", async () => {
    const late = row("1", "2024-03-07", ",,,,,,20,2024-04-09,,,予以公开,2024-04-10");
    const { warnings, rows } = await importing(columns, late);
    expect(rows).toEqual({ ...none, new: 1 });
    expect(warnings).toMatchObject([{ code: "late-extension", column: "延期告知日期" }]);
    expect(await stored("verdict")).toEqual({ "1": "late" });
  });
});

test("what a result should rest on and is not told is warned of, and marks the case", async () => {
  const { warnings } = await importing(
    `${head},处理结果,答复日期`,
    row("1", "2024-03-07", ",保护第三方合法权益,2024-03-20"),
    row("2", "2024-03-07", ",予以公开,2024-03-20"),
  );
  expect(warnings).toMatchObject([{ row: 2, column: "征求意见日期", code: "incomplete" }]);
  expect(await stored("is_incomplete")).toEqual({ "1": true, "2": false });
});

test("a day of acceptance stands for the receipt by a mapping alone, and is warned of", async () => {
  const lines = ["编号,受理日期,申请人类型,申请内容", row("1", "2024-03-07")];
  await expect(importing(...lines)).rejects.toThrow("missing-columns");
  const mapping = parseMapping({ headers: { 受理日期: "收到日期" } }, kind.columns);
  if (!mapping.ok) throw new Error(mapping.error);
  const more = { mapping: mapping.value };
  const { warnings, rows } = await importLines(given.db, { kind, agency }, lines, more);
  expect(rows).toEqual({ ...none, new: 1 });
  expect(warnings).toMatchObject([{ message: expect.stringContaining("该列未必是法定收到之日") }]);
});

test("a record of the office is changed by no sheet", async () => {
  await importing(head, row("1", "2024-03-07"));
  await sql`update disclosure_request set is_of_office = true`.execute(given.db);
  expect((await importing(head, row("1", "2024-03-07"))).rows).toEqual({ ...none, same: 1 });
  expect((await importing(head, row("1", "2024-03-08"))).errors).toMatchObject([
    { code: "continued-in-office" },
  ]);
});

describe("an agency that is no more", () => {
  test("takes what began before its end; what began later is its successor's, who is named", async () => {
    const id = await givenAgency(given.db, { name: "撤销局" });
    const heir = await givenAgency(given.db, { name: "承接局" });
    await sql`update agency set dissolved_on = '2024-07-01' where id = ${id}`.execute(given.db);
    await sql`insert into agency_succession (predecessor_id, successor_id, from_on, kind, takes_over)
      values (${id}, ${heir}, '2024-07-01', 'merge', true)`.execute(given.db);
    const lines = [head, row("1", "2024-06-30"), row("2", "2024-07-01")];
    const { rows, errors } = await importLines(given.db, { kind, agency: id }, lines, {
      isPartial: true,
    });
    expect(rows).toEqual({ ...none, new: 1, failed: 1 });
    expect(errors).toMatchObject([
      {
        column: "收到日期",
        code: "contradiction",
        message: "“撤销局”已于 2024-07-01 撤销，由“承接局”承接；这一天起的请登记到承接的机关。",
      },
    ]);
  });
});

test.each([
  ["a result without a day", sql`update disclosure_request set result = 'granted'`],
  [
    "a reply before the receipt",
    sql`update disclosure_request set result = 'granted', replied_on = '2024-03-06', verdict = 'onTime'`,
  ],
  ["a result that is no row of the table", sql`update disclosure_request set result = 'total'`],
  [
    "an act told twice",
    sql`insert into request_event (request_id, act, on_day, actor_name)
    select request_id, act, on_day, actor_name from request_event`,
  ],
])("the database refuses %s", async (_, change) => {
  await importing(head, row("1", "2024-03-07"));
  await expect(change.execute(given.db)).rejects.toThrow(/violates/);
});
