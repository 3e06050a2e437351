import type { z } from "zod";
import { kindWords } from "#features/agencies/domain/index.ts";
import { type Datasets, dataset } from "#platform/export/dataset.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { decodeCells } from "#report/form/cell-ordinals.ts";
import { comparedCells } from "#report/form/compared-cells.ts";
import { cellLabel } from "#report/words/cell-label.ts";
import { ruleWords } from "#report/words/rule-words.ts";
import { stateWords } from "#report/words/state-words.ts";
import { editionWords, severityWords } from "#report-view/words.ts";
import { timeInChina } from "#ui/day-in-china.ts";
import {
  agenciesQuery,
  cellsQuery,
  type ExportedCells,
  type ExportedFindings,
  type ExportedReport,
  findingsQuery,
  regionsQuery,
  reportsQuery,
} from "../../data/export-queries.ts";
import { findingsSchema } from "../../data/stored-json.ts";
import { checkStanding, findingsToTell } from "../lists/check-standing.ts";
import { agencyLevelWords, checkStateWords, regionLevelWords } from "./code-words.ts";
import { agencyRow, cellRow, findingRow, regionRow, reportRow } from "./rows.ts";

export const datasets = {
  reports: dataset({
    record: "Report",
    title: "年报",
    about: "每行是一个机关一年的年报（现行版本），连同 51 项主要数据。",
    schema: reportRow,
    hasYears: true,
    query: reportsQuery,
    records: (row) => [reportOf(row)],
  }),
  agencies: dataset({
    record: "Agency",
    title: "机关",
    about: "每行是一个机关。",
    schema: agencyRow,
    hasYears: false,
    query: agenciesQuery,
    records: (row) => [
      { ...row, kindName: kindWords[row.kind], levelName: agencyLevelWords[row.level] },
    ],
  }),
  regions: dataset({
    record: "Region",
    title: "地区",
    about: "每行是一个地区，按上级代码连成树。",
    schema: regionRow,
    hasYears: false,
    query: regionsQuery,
    records: (row) => [{ ...row, levelName: regionLevelWords[row.level] }],
  }),
  findings: dataset({
    record: "Finding",
    title: "核对发现的问题",
    about: "每行是核对年报时发现的一个问题；没有读出的年报不列缺章节、缺表格的问题。",
    schema: findingRow,
    hasYears: true,
    query: findingsQuery,
    records: findingsOf,
  }),
  cells: dataset({
    record: "Cell",
    title: "单元格",
    about:
      "每行是一份年报三张表中的一格：状态和数。表格没有读出的年报不在其中。文件很大，建议按年份下载。",
    schema: cellRow,
    hasYears: true,
    query: cellsQuery,
    records: cellsOf,
  }),
} as const satisfies Datasets;

function figuresOf({ figures }: Pick<ExportedReport, "figures">) {
  const named = comparedCells.map(({ cell }, index) => [cell, figures[index] ?? null]);
  return Object.fromEntries(named) as z.input<typeof reportRow>["figures"];
}

/** Numbers of findings stand where they say something of the report alone. */
function reportOf({ isUnread, errors, warnings, notices, ...report }: ExportedReport) {
  const counts = { errors, warnings: warnings ?? 0, notices: notices ?? 0 };
  const check = errors === null ? null : { ...counts, errors };
  const checkState = checkStanding({ edition: report.edition, isUnread, check });
  const isCounted = checkState === "checked";
  return {
    ...report,
    errors: isCounted ? errors : null,
    warnings: isCounted ? warnings : null,
    notices: isCounted ? notices : null,
    figures: figuresOf(report),
    kindName: kindWords[report.kind],
    checkState,
    editionName: report.edition && editionWords[report.edition],
    checkStateName: checkStateWords[checkState],
    importedAtLocal: timeInChina(report.importedAt),
  };
}

function findingsOf({ findings, isUnread, ...report }: ExportedFindings) {
  return findingsToTell(findingsSchema.parse(findings), isUnread).map((finding) => ({
    ...report,
    rule: finding.rule,
    at: finding.at ?? null,
    severity: finding.severity,
    cells: [...finding.cells],
    expected: finding.expected ?? null,
    actual: finding.actual ?? null,
    message: finding.message,
    basis: finding.basis,
    ruleName: ruleName(finding.rule),
    severityName: severityWords[finding.severity].word,
    cellNames: finding.cells.map(cellName),
  }));
}

function cellsOf({ reportId, agencyId, year, states, values }: ExportedCells) {
  const cells = decodeCells({ states, values, details: null });
  return Object.entries(cells).map(([cell, { state, value }]) => ({
    reportId,
    agencyId,
    year,
    cell: cell as CellName,
    state,
    value,
    cellName: cellName(cell as CellName),
    stateName: stateWords[state].word,
  }));
}

/** The rules' names are those of the program that checked: a rule that is no more has none. */
function ruleName(rule: string): string {
  return (ruleWords as Readonly<Record<string, string>>)[rule] ?? rule;
}

const named = new Map<CellName, string>();

/** 表三 （一）予以公开 自然人: of a few hundred cells, asked for millions of times. */
function cellName(cell: CellName): string {
  const known = named.get(cell);
  if (known !== undefined) return known;
  const { table, row, column } = cellLabel(cell);
  const name = `${table} ${row} ${column}`;
  named.set(cell, name);
  return name;
}
