import { sql } from "kysely";
import { expect, test } from "vitest";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { setting } from "../feature/setting.ts";
import { exactSum } from "./exact-sum.ts";
import type { Figure, FigureSource } from "./figure.ts";
import { newFigureList } from "./figure-list.ts";
import type { FiguresAsked } from "./figures-asked.ts";
import { readBreakdown } from "./read-breakdown.ts";
import { readFigures } from "./read-figures.ts";
import { readRecords } from "./read-records.ts";

const given = givenDatabase();
const countsAll = setting({
  name: "items.countsAll",
  says: "全部计入",
  of: "agency",
  schema: z.boolean(),
  standard: false,
});

/** Items of two agencies, in channels; the second agency's are none of the first's business. */
const items: FigureSource = {
  name: "items.published",
  permission: "items.list",
  group: "主动公开信息",
  tables: [],
  settings: [countsAll],
  dimensions: [
    { code: "category", name: "类别", words: { b: "乙", a: "甲" } },
    { code: "channels", name: "渠道", isList: true },
    { code: "month", name: "月份" },
  ],
  rows: ({ from, through, held }) => sql`
    select agency_id, id, title, day as "on", '/items/' || id as path, 0.1 as share, category, channels,
      to_char(day, 'YYYY-MM') as "month"
    from (values
      (1, 11, '一', date '2024-01-05', 'a', array['微信', '微博']), (1, 12, '二', date '2024-01-05', 'b', array['微信']),
      (1, 13, '三', date '2024-03-01', 'a', array[]::text[]), (1, 14, '四', date '2024-12-31', null, array['微博']),
      (1, 15, '五', date '2023-12-31', 'a', array['微博']), (2, 21, '六', date '2024-02-02', 'a', array['微信'])
    ) as item (agency_id, id, title, day, category, channels)
    where day between ${from}::date and ${through}::date or ${held(countsAll)}`,
};
const published: Figure = {
  key: "items.published",
  name: "主动公开",
  definition: "本年公开的信息。",
  unit: "条",
  source: items,
  by: ["category", "channels", "month"],
};
const ofA: Figure = { ...published, key: "items.ofA", only: { category: ["a"] } };
const asked: FiguresAsked = {
  scope: agencyScope({ kind: "operator" }),
  agency: 1,
  regions: [],
  agencies: [1],
  year: 2024,
  today: "2026-11-30",
};
const by = async (code: string, figure = published) => {
  const dimension = items.dimensions.find((one) => one.code === code);
  const parts = dimension && (await readBreakdown(given.db, figure, dimension, asked));
  return parts?.map(({ name, value }) => `${name} ${value}`);
};

test("a figure counts the rows of its year and agencies that have its values, without loss", async () => {
  const read = async (of: Partial<FiguresAsked>) =>
    Object.fromEntries(await readFigures(given.db, [published, ofA], { ...asked, ...of }));
  expect(await read({})).toEqual({ "items.published": 0.4, "items.ofA": 0.2 });
  expect(await read({ agencies: [1, 2] })).toEqual({ "items.published": 0.5, "items.ofA": 0.3 });
  expect(await read({ year: 2022 })).toEqual({ "items.published": 0, "items.ofA": 0 });
  expect(await read({ agencies: [] })).toEqual({ "items.published": 0, "items.ofA": 0 });
});

test("of the running year what has been counts", async () => {
  const soFar = await readFigures(given.db, [published], { ...asked, today: "2024-03-01" });
  expect(soFar.get("items.published")).toBe(0.3);
});

test("what the agency has set decides what counts", async () => {
  await sql`insert into setting_value (name, of, place, from_year, value)
    values ('items.countsAll', 'agency', '1', 2024, 'true')`.execute(given.db);
  expect((await readFigures(given.db, [published], asked)).get(published.key)).toBe(0.5);
  await sql`delete from setting_value`.execute(given.db);
});

test("a figure opens by a dimension, in the order of its words, and at each of several values", async () => {
  expect(await by("category")).toEqual(["乙 0.1", "甲 0.2", "未登记 0.1"]);
  expect(await by("month")).toEqual(["2024-01 0.2", "2024-03 0.1", "2024-12 0.1"]);
  expect((await by("channels"))?.sort()).toEqual(["微信 0.2", "微博 0.2", "未登记 0.1"].sort());
  expect((await by("channels", ofA))?.sort()).toEqual(
    ["微信 0.1", "微博 0.1", "未登记 0.1"].sort(),
  );
});

test("the records are those whose shares are the value, in the order of days, some at a time", async () => {
  const records = await readRecords(given.db, published, asked);
  expect(records.map(({ id, on, share }) => [id, on, share])).toEqual([
    [11, "2024-01-05", 0.1],
    [12, "2024-01-05", 0.1],
    [13, "2024-03-01", 0.1],
    [14, "2024-12-31", 0.1],
  ]);
  expect(records[0]).toMatchObject({ title: "一", path: "/items/11" });
  const after = { on: "2024-01-05", id: 11 } as const;
  const next = await readRecords(given.db, published, asked, { after, limit: 2 });
  expect(next.map(({ id }) => id)).toEqual([12, 13]);
  const ofFigure = await readRecords(given.db, ofA, asked);
  expect(ofFigure.map(({ id }) => id)).toEqual([11, 13]);
});

test("the records of an entry are those that make it up", async () => {
  for (const dimension of items.dimensions) {
    for (const { name, value } of await readBreakdown(given.db, published, dimension, asked)) {
      const part = { dimension, name };
      const records = await readRecords(given.db, published, asked, { part });
      const shares = records.reduce((sum, { share }) => sum + share, 0);
      expect([dimension.code, name, shares.toFixed(6)]).toEqual([
        dimension.code,
        name,
        value.toFixed(6),
      ]);
    }
  }
});

test("records of agencies out of the scope of who asks are never counted", async () => {
  const scope = agencyScope({ kind: "person", id: 1, name: "甲", agencies: [1] });
  const mine = await readFigures(given.db, [published], { ...asked, scope });
  expect(mine.get(published.key)).toBe(0.4);
  const others = readFigures(given.db, [published], { ...asked, scope, agencies: [1, 2] });
  await expect(others).rejects.toThrow("agency 2 is not in the scope");
});

test("a list of figures has each key once, and no figure looks at what its source lacks", () => {
  expect(newFigureList([published, ofA]).find("items.ofA")).toBe(ofA);
  expect(newFigureList([published]).find("items.other")).toBeUndefined();
  expect(() => newFigureList([published, { ...ofA, key: published.key }])).toThrow(
    "items.published is declared twice",
  );
  expect(() => newFigureList([{ ...published, by: ["section"] }])).toThrow("dimension section");
  expect(() => newFigureList([{ ...published, only: { channels: ["微信"] } }])).toThrow(
    "dimension channels",
  );
});

test("decimals are added up exactly", () => {
  expect(exactSum(["0.1", "0.2"])).toBe(0.3);
  expect(exactSum(["123456789.123456", "-0.000001", "3.0000000000"])).toBe(123456792.123455);
  expect(() => exactSum(["0.0000001"])).toThrow(RangeError);
});
