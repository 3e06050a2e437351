import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { commandOf, runCommand } from "#tests/support/run-command.ts";

const given = givenDatabase();
const bureau = "青禾县林业局";

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", given.url);
  const agency_id = await givenAgency(given.db, { name: bureau, kind: "department" });
  const counts = [
    ["2024-01-01", "系统", 7],
    ["2024-02-01", "窗口", 5],
    ["2025-01-01", "窗口", 9],
  ] as const;
  await given.tables
    .insertInto("decision_count")
    .values(
      counts.map(([month, source, decisions]) => ({
        agency_id,
        key: `${month}${source}`,
        month,
        type: "penalty" as const,
        source,
        decisions,
        published: null,
      })),
    )
    .execute();
});
afterAll(() => vi.unstubAllEnvs());

const run = async (...args: readonly string[]) => runCommand(await commandOf("figure"), args);
const penalty = ["t2.penalty.decisions", "--agency", bureau, "--year", "2024"] as const;

test("a figure tells how many, by what, and which", async () => {
  const { exit, out } = await run(...penalty, "--by", "source", "--records", "--json");
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toEqual({
    key: "t2.penalty.decisions",
    name: "行政处罚决定数量",
    definition: "本年各月行政处罚处理决定数量之和，不论是否公开。",
    unit: "件",
    value: 12,
    by: [
      { name: "系统", value: 7 },
      { name: "窗口", value: 5 },
    ],
    records: [
      {
        id: expect.any(Number),
        title: "2024-01 行政处罚（系统）",
        on: "2024-01-01",
        path: expect.stringMatching(/^\/office\/decisions\?decision=\d+$/),
        share: 7,
      },
      expect.objectContaining({ title: "2024-02 行政处罚（窗口）", share: 5 }),
    ],
  });
});

test("for people it is a sentence and lists", async () => {
  expect((await run(...penalty, "--by", "month", "--records")).out).toBe(
    "行政处罚决定数量　12 件\n本年各月行政处罚处理决定数量之和，不论是否公开。\n　2024-01　7 件\n　2024-02　5 件\n" +
      "　2024-01-01　2024-01 行政处罚（系统）　7 件\n　2024-02-01　2024-02 行政处罚（窗口）　5 件\n",
  );
});

test("the list has every figure with its definition, each once", async () => {
  const { out } = await run("list", "--json");
  const listed: readonly { key: string; definition: string }[] = JSON.parse(out);
  const keys = listed.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(listed.filter(({ definition }) => definition === "")).toEqual([]);
  for (const key of [
    "t2.fees.amountWan",
    "t4.direct.total",
    "disputes.filed",
    "documents.inForce",
  ]) {
    expect(keys).toContain(key);
  }
  expect((await run("list")).out).toContain("t2.fees.amountWan　行政事业性收费金额（万元）");
});

test.each([
  [
    "an unknown figure",
    ["t9.nothing", "--agency", bureau, "--year", "2024"],
    "没有指标“t9.nothing”",
  ],
  ["a dimension that it lacks", [...penalty, "--by", "channel"], "可用：month、source"],
  ["no agency", ["t2.penalty.decisions", "--year", "2024"], "--agency"],
  ["a year to come", ["t2.penalty.decisions", "--agency", bureau, "--year", "2199"], "还没有到"],
  ["本级 of a bureau", [...penalty, "--scope", "level"], "不是人民政府或开发区"],
])("%s is refused", async (_, args, words) => {
  const ran = await run(...args);
  expect([ran.exit, ran.out]).toEqual([2, ""]);
  expect(ran.err).toContain(words);
});
