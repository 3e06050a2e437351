import type { AnnualReport, Cells, Edition } from "#report/annual-report.ts";
import { activeRows } from "#report/form/active-disclosure.ts";
import { type CellName, type FormEdition, replacedCells } from "#report/form/cell-names.ts";
import { formOfYear } from "#report/form/form-of-year.ts";
import type { TextPlace } from "#report/text-place.ts";
import type { Instance, Outcome } from "../check-result.ts";
import { holds, type Subject } from "../subject.ts";
import { find, printed, textsOf } from "./text-places.ts";

const citation: Instance = { rule: "text.edition", at: "citation", cells: [] };
const tables: Instance = { rule: "text.edition", at: "tables", cells: [] };

/** `text.edition`: the format that the text cites, and the tables it prints, are those of its year. */
export function checkCitedFormat({ report }: Subject): readonly Outcome[] {
  return [...checkCitation(report), ...checkTables(report)];
}

/** The format a report has to follow: by its year, or by its own tables where it names no year. */
function required({ year, edition }: AnnualReport): FormEdition | undefined {
  if (year !== null) return formOfYear(year);
  return edition === "2021" || edition === "2019-trial" ? edition : undefined;
}

function checkCitation(report: AnnualReport): readonly Outcome[] {
  const cited = citationsIn(report);
  const edition = required(report);
  const wrong = edition === "2021" ? cited.trial : cited.current;
  const right = edition === "2021" ? cited.current : cited.trial;
  if (!edition || (!wrong && !right)) return [];
  if (!wrong || right) return [holds(citation)];
  const kind = edition === "2021" ? "cites-trial" : "cites-current";
  const detail = { kind, year: report.year, quote: wrong.quote } as const;
  return [{ outcome: "fails", instance: citation, breach: { places: printed([wrong]), detail } }];
}

const trialCited =
  /年度报告格式[^。；;]{0,4}[(（]\s{0,2}试行\s{0,2}[)）]|公开办函[^\d。]{0,3}2019[^\d。]{0,3}60\s{0,2}号/g;
const currentCited = /公开办函[^\d。]{0,3}2021[^\d。]{0,3}30\s{0,2}号/g;

interface Citations {
  readonly trial: TextPlace | undefined;
  readonly current: TextPlace | undefined;
}

function citationsIn(report: AnnualReport): Citations {
  const texts = textsOf(report);
  const first = (pattern: RegExp): TextPlace | undefined => {
    for (const text of texts) for (const { place } of find(text, pattern)) return place;
    return undefined;
  };
  return { trial: first(trialCited), current: first(currentCited) };
}

/**
 * Trial tables for a year that has the current format, or current tables for a year before it was issued.
 * A report without any table has its edition from its citation, which is judged above.
 */
function checkTables({ year, edition, cells }: AnnualReport): readonly Outcome[] {
  if (year === null || edition === null || !hasTables(cells)) return [];
  const right = formOfYear(year);
  if (edition === "hybrid" && right === "2021" && !hasTrialActive(cells)) return [];
  const isRight =
    edition === "hybrid" ? !hasCurrent(cells) && right !== "2021" : isOf(right, edition);
  if (isRight) return [holds(tables)];
  const kind = right === "2021" ? "tables-trial" : "tables-current";
  return [{ outcome: "fails", instance: tables, breach: { detail: { kind, year } } }];
}

/** Whether table 二 has columns of the trial format; a hybrid without has no more of it than the one row 其他处理. */
function hasTrialActive(cells: Cells): boolean {
  return Object.keys(cells).some((name) => name.startsWith("t2.") && !currentActive.has(name));
}

function activeCells(edition: FormEdition): readonly CellName[] {
  return activeRows[edition].flatMap(({ row, columns }) =>
    columns.map((column): CellName => `t2.${row}.${column}`),
  );
}

const currentActive: ReadonlySet<string> = new Set(activeCells("2021"));

/** Every edition but that of 2021 is of the years before it. */
function isOf(right: FormEdition, edition: Edition): boolean {
  return (right === "2021") === (edition === "2021");
}

/** Whether a hybrid has columns or rows that only the format of 2021 has. */
function hasCurrent(cells: Cells): boolean {
  return currentOnly.some((name) => (cells[name]?.state ?? "missing") !== "missing");
}

const trialActive: ReadonlySet<string> = new Set(activeCells("2019-trial"));
const currentOnly = [
  ...activeCells("2021").filter((name) => !trialActive.has(name)),
  ...replacedCells,
];

function hasTables(cells: Cells): boolean {
  for (const name in cells) if (cells[name as CellName]?.state !== "missing") return true;
  return false;
}
