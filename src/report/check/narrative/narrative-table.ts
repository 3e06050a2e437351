import type { AnnualReport, Cells } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { meaningKey } from "#report/narrative/meaning/meaning.ts";
import type { StatedFigure } from "#report/narrative/stated-figure.ts";
import type { Breach, Instance, Outcome } from "../check-result.ts";
import { figures as figuresOf, holds, unchecked } from "../subject.ts";
import { exact, sum } from "../tables/amounts.ts";
import { narrativeExplanation, statedReason } from "../tables/explanations.ts";
import { toleranceOf } from "./narrative-amounts.ts";

/**
 * `text.table`: what the text states of the report's year stands in the tables, and the text does not give one
 * thing two figures. A figure that the words may lawfully mean otherwise (共办理申请) agrees if one reading does.
 */
export function checkStatedFigures(
  report: AnnualReport,
  figures: readonly StatedFigure[],
): readonly Outcome[] {
  const readAlike = figures.map((figure) => asItsTotal(report.cells, figure, figures));
  return [...groupsOf(report, readAlike).values()].flatMap((group) => checkGroup(report, group));
}

/** A part with the readings alone that its total agrees with: 49 件 of both years, 其中自然人 41 件 of both. */
function asItsTotal(
  cells: Cells,
  figure: StatedFigure,
  figures: readonly StatedFigure[],
): StatedFigure {
  const { divides, meaning } = figure;
  if (!divides || meaning.kind !== "cells") return figure;
  const total = figures.find(
    ({ place }) => place.start === divides.start && place.section === divides.section,
  );
  const agreed = total
    ? readingsOf(cells, total).filter((names) => holdsFor(cells, total, names))
    : [];
  const rows = new Set(agreed.map(rowsOf));
  const alike = [meaning.cells, ...(figure.readings ?? [])].filter((names) =>
    rows.has(rowsOf(names)),
  );
  const [first, ...readings] = alike;
  if (!first) return isOfSettled(meaning.cells) ? figure : { ...figure, readings: [] };
  return { ...figure, meaning: { kind: "cells", cells: first }, readings };
}

/** 办理 12 件 of neither table row: what its parts divide is not known. */
function isOfSettled(names: readonly CellName[]): boolean {
  return names.every((name) => name.startsWith("t3.total."));
}

function holdsFor(cells: Cells, figure: StatedFigure, names: readonly CellName[]): boolean {
  const table = tableValue(cells, names);
  return table !== undefined && agrees(figure, table);
}

/** The rows of cells, as one word. */
function rowsOf(names: readonly CellName[]): string {
  return [...new Set(names.map((name) => name.slice(0, name.lastIndexOf("."))))].sort().join("+");
}

/** Figures of one meaning together, in the order of the text. */
function groupsOf(
  report: AnnualReport,
  figures: readonly StatedFigure[],
): ReadonlyMap<string, readonly StatedFigure[]> {
  const groups = new Map<string, StatedFigure[]>();
  for (const figure of figures) {
    if (toleranceOf(figure) === undefined || !isCompared(report, figure)) continue;
    const key = meaningKey(figure.meaning);
    const group = groups.get(key) ?? [];
    group.push(figure);
    groups.set(key, group);
  }
  return groups;
}

const published = /主动公开[^,，。;；\n]{0,12}$/;

/** What has no cell is compared with itself, where the words can mean one thing only: 主动公开 of all channels. */
function isCompared({ sections }: AnnualReport, { meaning, place }: StatedFigure): boolean {
  if (meaning.kind === "cells") return true;
  if (meaning.of !== "items.published") return false;
  const text = sections.find(({ number }) => number === place.section)?.text ?? "";
  return published.test(text.slice(Math.max(0, place.start - 20), place.start));
}

function checkGroup(report: AnnualReport, group: readonly StatedFigure[]): readonly Outcome[] {
  const [first] = group;
  if (!first) return [];
  const known = group.map((figure) => ({ figure, verdict: verdictOf(report.cells, figure) }));
  const cells = cellsOf(report.cells, first);
  const instance: Instance = { rule: "text.table", at: meaningKey(first.meaning), cells };
  const wrong = known.filter(({ verdict }) => verdict === "differs").map(({ figure }) => figure);
  if (wrong.length > 0) return [failed(report, instance, breachOfTable(report.cells, wrong))];
  if (known.some(({ verdict }) => verdict === "agrees")) return [holds(instance)];
  if (areTwo(group)) return [failed(report, instance, breachOfText(group))];
  if (known.some(({ verdict }) => verdict === "uncertain")) return [unchecked(instance)];
  return group.length > 1 ? [holds(instance)] : [];
}

type Verdict = "agrees" | "differs" | "uncertain" | "no-cells";

function verdictOf(cells: Cells, figure: StatedFigure): Verdict {
  const readings = readingsOf(cells, figure);
  if (readings.length === 0) return "no-cells";
  const tables = readings.map((names) => tableValue(cells, names));
  if (tables.some((table) => table !== undefined && agrees(figure, table))) return "agrees";
  return tables.includes(undefined) ? "uncertain" : "differs";
}

/** The sums of cells a figure may mean, as far as the report's edition has these cells. */
function readingsOf(
  cells: Cells,
  { meaning, readings = [] }: StatedFigure,
): readonly (readonly CellName[])[] {
  if (meaning.kind !== "cells") return [];
  return [meaning.cells, ...readings].filter((names) => names.every((name) => name in cells));
}

function cellsOf(cells: Cells, figure: StatedFigure): readonly CellName[] {
  return readingsOf(cells, figure)[0] ?? [];
}

const feeAmount: CellName = "t2.fees.amountWan";

/** The sum of the cells in single units (元 for the amount in 万元), if all are read. */
function tableValue(cells: Cells, names: readonly CellName[]): number | undefined {
  const values = figuresOf(cells, names);
  if (!values) return undefined;
  return names.includes(feeAmount) ? exact(sum(values) * 10_000) : sum(values);
}

function agrees(figure: StatedFigure, table: number): boolean {
  return Math.abs(figure.value - table) <= (toleranceOf(figure) ?? 0);
}

/** Whether two figures of one meaning, read in as many ways, cannot both be right: they lie wholly apart. */
function areTwo(group: readonly StatedFigure[]): boolean {
  const alike = Map.groupBy(group, ({ readings = [] }) => readings.length);
  return [...alike.values()].some((figures) => {
    let [highestLeast, lowestMost] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const figure of figures) {
      const tolerance = toleranceOf(figure) ?? 0;
      highestLeast = Math.max(highestLeast, figure.value - tolerance);
      lowestMost = Math.min(lowestMost, figure.value + tolerance);
    }
    return highestLeast > lowestMost;
  });
}

function breachOfTable(cells: Cells, wrong: readonly StatedFigure[]): Breach {
  const [first] = wrong;
  const names = first ? cellsOf(cells, first) : [];
  const table = tableValue(cells, names) ?? 0;
  const stated = first?.value ?? 0;
  const detail = { kind: "narrative-table", cells: names, stated, table } as const;
  return { expected: table, actual: stated, places: wrong.map(({ place }) => place), detail };
}

function breachOfText(group: readonly StatedFigure[]): Breach {
  const values = [...new Set(group.map(({ value }) => value))];
  const [expected = 0, actual = 0] = values;
  const meaning = meaningKey(group[0]?.meaning ?? { kind: "other", of: "other" });
  const cells = group[0]?.meaning.kind === "cells" ? group[0].meaning.cells : [];
  const detail = { kind: "narrative-differs", meaning, cells, values } as const;
  return { expected, actual, places: group.map(({ place }) => place), detail };
}

/** A difference that the text gives a reason for is explained. */
function failed(report: AnnualReport, instance: Instance, breach: Breach): Outcome {
  const explanation = narrativeExplanation(instance.cells[0]);
  const reason = explanation && statedReason(report, explanation);
  return reason
    ? { outcome: "explained", instance, reason }
    : { outcome: "fails", instance, breach };
}
