import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readPlain } from "#formats/read-plain.ts";
import { dimensionsOf, type FigureList } from "#platform/figures/figure-list.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { readRecords } from "#platform/figures/read-records.ts";
import type { ReportCell } from "#report/annual-report.ts";
import { readAnnualReport } from "#report/read/read-annual-report.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { commandOf, runCommand } from "#tests/support/run-command.ts";
import { features } from "../../src/apps/features.ts";
import { loadFigures } from "../../src/apps/rooms/load-figures.ts";
import { recordAgain, reenacted } from "./given-reenactment.ts";
import type { Reenacted } from "./records.ts";
import {
  cellsNamed,
  isCells,
  type Proof,
  proofsOf,
  type SeedNumber,
  seedNumbers,
} from "./seed-number.ts";

type Cells = Readonly<Record<string, Pick<ReportCell, "state" | "value">>>;

const given = givenDatabase();
const numbers = seedNumbers();
const asked = new Map<string, FiguresAsked>();
const compiled = new Map<string, Cells>();
let figures: FigureList;

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", given.url);
  figures = await loadFigures(features);
  for (const one of reenacted) {
    asked.set(one.seed, await recordAgain(given.db, one));
    compiled.set(one.seed, await compile(one));
  }
});
afterAll(() => vi.unstubAllEnvs());

async function compile({ agency, year }: Reenacted): Promise<Cells> {
  const command = await commandOf("report", "compile");
  const args = ["--agency", agency.name, "--year", String(year), "--json"];
  const { exit, out, err } = await runCommand(command, args);
  if (exit !== 0) throw new Error(err);
  return JSON.parse(out).cells;
}

const seedOf = ({ id }: SeedNumber) => `00${id.slice(0, 1)}`;
const askedOf = (number: SeedNumber) => asked.get(seedOf(number)) as FiguresAsked;
const cellsOf = (number: SeedNumber) => compiled.get(seedOf(number)) ?? {};

test("every number of the five reports has a line, and a figure that it comes out of", () => {
  expect(numbers).toHaveLength(144);
  expect(new Set(numbers.map(({ id }) => id)).size).toBe(144);
  const without = numbers.filter((one) => proofsOf(one).length === 0).map(({ id }) => id);
  expect(without).toEqual([]);
});

describe.each(numbers.filter((one) => proofsOf(one).length > 0))(
  "$id $counts: $value $unit",
  (number) => {
    test.each(proofsOf(number))("$key is $value", async (proof) => {
      if (isCells(proof)) expectCells(number, proof);
      else expect(await comesOut(proof, askedOf(number))).toBe(proof.value);
    });
  },
);

function expectCells(number: SeedNumber, { key, value }: Proof): void {
  const cells = cellsOf(number);
  const named = cellsNamed(key, Object.keys(cells));
  expect(named.length).toBeGreaterThan(0);
  for (const name of named) expect([name, cells[name]]).toEqual([name, { state: "read", value }]);
}

async function comesOut({ key, part }: Proof, of: FiguresAsked): Promise<number | undefined> {
  const figure = figures.find(key);
  if (!figure) throw new Error(`no figure ${key}`);
  if (!part) return (await readFigures(given.db, [figure], of)).get(key);
  const dimension = dimensionsOf(figure).find(({ code }) => code === part.dimension);
  if (!dimension) throw new Error(`${key} does not open by ${part.dimension}`);
  const parts = await readBreakdown(given.db, figure, dimension, of);
  return parts.find(({ name }) => name === part.name)?.value ?? 0;
}

test("a number of zeros is as many cells as the report prints", () => {
  for (const number of numbers) {
    const printed = /零值 (\d+) [格行]/.exec(number.counts)?.[1];
    if (printed === undefined) continue;
    const named = proofsOf(number).flatMap(({ key }) =>
      cellsNamed(key, Object.keys(cellsOf(number))),
    );
    expect([number.id, named.length]).toEqual([number.id, Number(printed)]);
  }
});

test("every cell that is certain in the reports is one of the numbers", () => {
  const certain = { "000": 200, "001": 200, "002": 46, "003": 10, "004": 22 + 15 };
  for (const [seed, count] of Object.entries(certain)) {
    const own = numbers
      .filter((one) => seedOf(one) === seed)
      .flatMap(proofsOf)
      .filter(isCells);
    const cells = own.flatMap(({ key }) => cellsNamed(key, Object.keys(compiled.get(seed) ?? {})));
    // 003 and 004 have besides what the records decide: cells whose column or place is not certain.
    const beside = { "003": 3 + 15, "004": 23 }[seed] ?? 0;
    expect([seed, new Set(cells).size]).toEqual([seed, count + beside]);
  }
});

test("the records of a number are what it counts", async () => {
  for (const number of numbers) {
    for (const { key, part, value } of proofsOf(number)) {
      const figure = figures.find(key);
      if (!figure || part) continue;
      const records = await readRecords(given.db, figure, askedOf(number));
      const shares = records.reduce((sum, { share }) => sum + share, 0);
      // The records of a rate are those of what it is divided by.
      const { rate: _, ...whole } = figure;
      const counted = figure.rate
        ? (await readFigures(given.db, [whole], askedOf(number))).get(key)
        : value;
      expect([number.id, shares]).toEqual([number.id, counted]);
    }
  }
});

describe("where a report contradicts itself the records decide", () => {
  const of = (seed: string) => asked.get(seed) as FiguresAsked;
  const sumOf = (ids: readonly string[]) =>
    numbers
      .filter(({ id }) => ids.includes(id))
      .flatMap(proofsOf)
      .reduce((sum, { value }) => sum + value, 0);
  const idsOf = (seed: number, from: number, to: number) =>
    Array.from(
      { length: to - from + 1 },
      (_, at) => `${seed}-${String(from + at).padStart(2, "0")}`,
    );

  test("000: the nine kinds are 694 of 977; the records hold 283 of other kinds", async () => {
    expect(sumOf(idsOf(0, 3, 11))).toBe(694);
    const beside = await Promise.all(
      ["政策解读", "招商引资", "科技创新"].map((name) =>
        comesOut(
          { key: "items.published", part: { dimension: "category", name }, value: 0 },
          of("000"),
        ),
      ),
    );
    expect(beside.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(977 - 694);
  });

  test("000: the ten fields are exactly the items in key fields, and policy documents are among 政府文件", async () => {
    expect(sumOf(idsOf(0, 19, 28))).toBe(218);
    const interpreted = { key: "items.interpreted", value: 10 };
    expect(
      await comesOut(
        { ...interpreted, part: { dimension: "category", name: "政府文件" } },
        of("000"),
      ),
    ).toBe(10);
    expect(await comesOut({ key: "items.interpretations", value: 10 }, of("000"))).toBe(10);
  });

  test("001: the twelve kinds are the 73 items", () => {
    expect(sumOf(idsOf(1, 2, 13))).toBe(73);
  });

  test("002: 80余 is 86, and results that cannot be read there are 0 by the records", () => {
    expect(86).toBeGreaterThan(80);
    const results = cellsNamed("t3.granted.*", Object.keys(compiled.get("002") ?? {}));
    expect(results.map((name) => compiled.get("002")?.[name]?.value)).toEqual(results.map(() => 0));
  });

  test("003: the row alone is certain, the records say natural persons; what is interpreted later is told apart", async () => {
    expect(compiled.get("003")?.["t3.granted.natural"]?.value).toBe(13);
    const figure = figures.find("items.interpreted");
    const lag = figure?.source.dimensions.find(({ code }) => code === "lag");
    if (!figure || !lag) throw new Error("no lag");
    expect(await readBreakdown(given.db, figure, lag, of("003"))).toEqual([
      { name: "当日", value: 1 },
      { name: "3个工作日内", value: 2 },
      { name: "更晚", value: 1 },
    ]);
  });

  test("003: hours are counted to the minute: an opinion told of 5 hours and 1 minute after it was found is late", async () => {
    const figure = figures.find("opinions.releasedInTime");
    if (!figure) throw new Error("no figure");
    const records = await readRecords(given.db, figure, of("003"));
    expect(records.map(({ title }) => title)).toEqual([
      "舆情2021-01 某路段塌陷",
      "舆情2021-02 某厂起火",
    ]);
  });

  test("004: the days of work are those of the records", async () => {
    const centre = figures.find("boards.count");
    const taken = figures.find("services.takenOver");
    if (!centre || !taken) throw new Error("no figure");
    const points = await readRecords(given.db, centre, of("004"));
    expect(points.map(({ on }) => on)).toEqual(["2019-09-02"]);
    const [first] = await readRecords(given.db, taken, of("004"));
    expect(first?.on.slice(0, 7)).toBe("2019-04");
  });

  test("004: what was typed and what was recorded of decisions are figures of their own, and say the same", async () => {
    const rows = { licensing: 192, penalty: 4, coercion: 3 };
    for (const [row, value] of Object.entries(rows)) {
      const key = `t2.${row}.decisions`;
      expect(await comesOut({ key, value }, of("004"))).toBe(value);
      expect(await comesOut({ key: `trial.${key}`, value }, of("004"))).toBe(value);
    }
  });
});

const seeds = join(import.meta.dirname, "../../../shared/seeds");

// Real reports are kept outside the repository; a checkout alone has none.
describe.skipIf(!existsSync(seeds))("beside the reports themselves", () => {
  test.each(reenacted)("$seed: every cell that is read there is the compiled one", ({ seed }) => {
    const name = readdirSync(seeds).find((file) => file.startsWith(seed)) ?? "";
    const document = readPlain(readFileSync(join(seeds, name)));
    if (typeof document === "string") throw new Error(document);
    const printed = Object.entries(readAnnualReport(document).cells).filter(
      ([, { state }]) => state === "read",
    );
    expect(printed.length).toBeGreaterThan(0);
    for (const [cell, { value }] of printed) {
      expect([cell, compiled.get(seed)?.[cell]?.value]).toEqual([cell, value]);
    }
  });
});
