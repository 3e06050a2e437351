import type { ComparedAgency } from "../../data/compared/compare-agencies.ts";
import { type FigureSummary, summarise } from "../../domain/figure-summary.ts";
import { type YearFigure, yearFigure } from "../agency/year-figure.ts";
import { type YearRow, type YearRowGroup, yearRowGroups } from "../agency/year-rows.ts";
import { isDoubtful } from "./is-doubtful.ts";

/** A row of the table with a line for each year. */
export interface CompareRow extends YearRow {
  readonly lines: readonly CompareLine[];
}

/** A year's figures of every agency, and what they come to. */
export interface CompareLine {
  readonly year: number;
  /** One an agency, in their order; `undefined` where it has no report. */
  readonly figures: readonly (YearFigure | undefined)[];
  /** Ids of the agencies in whose figure the checks found something. */
  readonly doubtful: readonly number[];
  /** Of the certain figures; `undefined` where there is none. */
  readonly summary: FigureSummary | undefined;
}

export interface CompareGroup extends Omit<YearRowGroup, "rows"> {
  readonly rows: readonly CompareRow[];
}

const titles: Readonly<Record<YearRowGroup["key"], string>> = {
  t2: "主动公开（表二）",
  t3: "收到和处理申请（表三，各类申请人总计）",
  t4: "行政复议、行政诉讼（表四）",
};

/**
 * The rows of the table, grouped as the form is, each group of results with its sum; a year in which no report is known to
 * have a row in its form is left out of it.
 */
export function compareGroups(
  agencies: readonly ComparedAgency[],
  years: readonly number[],
): readonly CompareGroup[] {
  return yearRowGroups.map((group) => ({
    ...group,
    title: titles[group.key],
    rows: group.rows
      .map((row) => ({ ...row, lines: years.map((year) => lineOf(row, agencies, year)) }))
      .map((row) => ({ ...row, lines: row.lines.filter(({ figures }) => figures.some(hasRow)) }))
      .filter(({ lines }) => lines.length > 0),
  }));
}

function hasRow(figure: YearFigure | undefined): boolean {
  return figure !== undefined && figure.kind !== "absent" && figure.kind !== "unread";
}

function lineOf(row: YearRow, agencies: readonly ComparedAgency[], year: number): CompareLine {
  const figures = agencies.map((agency) => {
    const own = agency.figures.get(year);
    return own && yearFigure(row, { figures: own });
  });
  const certain = figures.map((figure) => (figure?.kind === "figure" ? figure.value : null));
  const doubtful = agencies.flatMap(({ id, doubtful }, at) => {
    return isDoubtful(figures[at], row.cells, doubtful.get(year)) ? [id] : [];
  });
  return { year, figures, doubtful, summary: summarise(certain) };
}
