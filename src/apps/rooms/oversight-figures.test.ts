import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { qualityFigureNames, qualityFigures } from "#features/oversight/domain/quality-index.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { dimensionsOf, type FigureList } from "#platform/figures/figure-list.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readByAgency, readFigures } from "#platform/figures/read-figures.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { kindOf } from "#tests/support/ledger/kind-of.ts";
import { features } from "../features.ts";
import { loadFigures } from "./load-figures.ts";

const given = givenDatabase();
let agency: number;
let other: number;
let figures: FigureList;

beforeAll(async () => {
  figures = await loadFigures(features);
  agency = await givenAgency(given.db);
  other = await givenAgency(given.db, { name: "青禾县水利局", kind: "department" });
});

const asked = (year: number, agencies = [agency]) => ({
  ...{ agency, regions: [], agencies, year, today: "2026-11-30" as const },
  scope: agencyScope({ kind: "operator" }),
});
const figureOf = (key: string) => {
  const figure = figures.find(key);
  if (!figure) throw new Error(`no figure ${key}`);
  return figure;
};
const read = async (key: string, year = 2024) =>
  (await readFigures(given.db, [figureOf(key)], asked(year))).get(key);
const store = async (kind: string, lines: readonly string[], of = agency) =>
  importLines(given.db, { kind: await kindOf(kind), agency: of }, lines);

test("the quality index calls its figures as they are called", () => {
  const rows = Object.entries(qualityFigureNames).filter(([key]) => !key.startsWith("t2."));
  expect(rows.map(([key]) => figureOf(key).name)).toEqual(rows.map(([, name]) => name));
  expect(Object.keys(qualityFigureNames).sort()).toEqual([...qualityFigures].sort());
});

test("a visit is one however many units it went to; what it found is open until it is put right", async () => {
  const answer = await store("inspections", [
    "编号,被检查单位,检查对象,类型,检查日期,发现问题数,整改日期",
    "2024-1,甲镇,公示栏,季度抽查,2024-03-10,2,2024-04-01",
    "2024-1,乙镇,公示栏,季度抽查,2024-03-11,0,",
    "2024-1,乙镇,台账,季度抽查,2024-03-11,1,",
    "2024-2,甲镇,全面,专项检查,2024-12-20,3,2025-01-10",
    "2024-3,丙局,全面,日常巡查,2024-05-06,,",
  ]);
  expect(answer.errors).toEqual([]);
  expect(await read("inspections.done")).toBe(3);
  expect(await read("inspections.visited")).toBe(3);
  expect(await read("inspections.findings")).toBe(6);
  expect(await read("inspections.rectified")).toBe(2);
  expect(await read("inspections.open")).toBe(4);
});

test("a target is reached by what its figure counts, of one entry where it names one", async () => {
  await store("trainings", [
    "日期,主题,参加人数,形式",
    "2024-03-01,甲,30,线上",
    "2024-04-01,乙,50,集中培训",
  ]);
  const answer = await store("targets", [
    "年度,指标,分项,目标值",
    "2024,培训人次,全部,60",
    "2024,trainings.people,form=线上,40",
    "2024,trainings.people,form=跟班,5",
    "2024,没有的指标,全部,5",
    "2024,targets.percent,全部,5",
  ]);
  expect(answer.errors).toEqual([]);
  const figure = figureOf("targets.percent");
  const [target] = dimensionsOf(figure);
  if (!target) throw new Error("no target");
  expect(await readBreakdown(given.db, figure, target, asked(2024))).toEqual([
    { name: "培训人次", value: 133.3 },
    { name: "培训人次（线上）", value: 75 },
    { name: "培训人次（跟班）", value: 0 },
  ]);
  expect(await read("targets.percent")).toBe(69.4);
  expect(await read("targets.percent", 2023)).toBeUndefined();
});

test("a target of the year before changes with the records behind it, though its year has closed", async () => {
  const before = await read("targets.percent");
  await store("trainings", ["日期,主题,参加人数,形式", "2024-05-01,丙,20,线上"]);
  expect(await read("targets.percent")).toBeGreaterThan(before ?? 0);
});

test("each agency's targets are its own", async () => {
  await store("targets", ["年度,指标,目标值", "2024,培训,2"], other);
  await store("trainings", ["日期,主题,参加人数", "2024-03-01,甲,9"], other);
  const byAgency = await readByAgency(
    given.db,
    figureOf("targets.percent"),
    asked(2024, [agency, other]),
  );
  expect(byAgency.get(other)).toBe(50);
});

test("an entry that is none, and a target of nothing, are refused", async () => {
  const { errors } = await store("targets", [
    "年度,指标,分项,目标值",
    "2024,培训,线上,3",
    "2024,培训人次,全部,0",
  ]);
  expect(errors.map(({ row, column }) => [row, column])).toEqual([
    [2, "分项"],
    [3, "目标值"],
  ]);
});

test("who was in post on the last day counts once, whatever roles; who had left does not", async () => {
  const person = async (account: string, fullTime: boolean | null) => {
    const { rows } = await sql<{ id: number }>`
      insert into person (account, name, full_time) values (${account}, ${account}, ${fullTime}) returning id`.execute(
      given.db,
    );
    return rows[0]?.id ?? 0;
  };
  const role = async (id: number, name: string, from: string, until: string | null) =>
    sql`insert into person_role (person_id, agency_id, role, from_on, until_on)
      values (${id}, ${agency}, ${name}, ${from}::date, ${until}::date)`.execute(given.db);
  const both = await person("liang", true);
  await role(both, "information-officer", "2020-01-01", null);
  await role(both, "case-officer", "2021-01-01", null);
  await role(await person("zhou", false), "disclosure-head", "2020-01-01", null);
  await role(await person("leader", true), "leader", "2020-01-01", null);
  await role(await person("left", true), "case-officer", "2020-01-01", "2024-06-30");
  await role(await person("later", null), "case-officer", "2025-01-01", null);
  expect(await read("officers.inPost", 2024)).toBe(2);
  expect(await read("officers.inPost", 2023)).toBe(3);
  const figure = figureOf("officers.inPost");
  const [fullTime] = dimensionsOf(figure);
  if (!fullTime) throw new Error("no dimension");
  expect(await readBreakdown(given.db, figure, fullTime, asked(2025))).toEqual([
    { name: "专职", value: 1 },
    { name: "兼职", value: 1 },
    { name: "未登记", value: 1 },
  ]);
});
