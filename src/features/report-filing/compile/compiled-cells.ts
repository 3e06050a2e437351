import type { Figure } from "#platform/figures/figure.ts";
import type { FigureList } from "#platform/figures/figure-list.ts";
import type { Cells, ReportCell } from "#report/annual-report.ts";
import {
  applicantColumns,
  type CellName,
  type FormEdition,
  otherResultRows,
} from "#report/form/cell-names.ts";
import { formRows } from "#report/form/form-rows.ts";

/** The figures that fill the tables of an edition. */
export function figuresOfForm(figures: FigureList, edition: FormEdition): readonly Figure[] {
  const names = new Set(cellNames(edition).flatMap((name) => figureKeys(edition, name)));
  return [...names].flatMap((key) => figures.find(key) ?? []);
}

/**
 * Every cell of an edition's tables: the sum of its figures. A cell without one is `missing`: table two of the trial edition
 * is typed, cell by cell.
 */
export function compiledCells(edition: FormEdition, values: ReadonlyMap<string, number>): Cells {
  return Object.fromEntries(
    cellNames(edition).map((name): [CellName, ReportCell] => {
      const keys = figureKeys(edition, name);
      const found = keys.flatMap((key) => values.get(key) ?? []);
      return found.length === 0 || found.length < keys.length
        ? [name, { value: null, state: "missing" }]
        : [name, { value: found.reduce((sum, value) => sum + value, 0), state: "read" }];
    }),
  );
}

function cellNames(edition: FormEdition): readonly CellName[] {
  return [...formRows(edition)].flatMap(([row, columns]) =>
    columns.map((column) => `${row}.${column}` as CellName),
  );
}

/**
 * A figure has the key of its cell; the trial edition's one row (六)其他处理 is the three rows of today, and decisions that today
 * are counted it has as they were typed.
 */
function figureKeys(edition: FormEdition, name: CellName): readonly string[] {
  const isCountedToday = formRows("2021").get(rowOf(name))?.includes("decisions");
  const isTyped = edition === "2019-trial" && isCountedToday && name.endsWith(".decisions");
  return isTyped ? [`trial.${name}`] : (splitRow.get(name) ?? [name]);
}

function rowOf(name: CellName): string {
  return name.split(".", 2).join(".");
}

const splitRow = new Map<CellName, readonly string[]>(
  applicantColumns.map((column) => [
    `t3.otherSingle.${column}`,
    otherResultRows["2021"].map((row) => `t3.${row}.${column}`),
  ]),
);
