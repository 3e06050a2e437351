import { type ComparedCellName, comparedCells } from "#report/form/compared-cells.ts";
import { stateWords } from "#report/words/state-words.ts";
import type { ChartData, ChartValue } from "#ui/charts/chart-value.ts";
import type { ComparedFigure } from "../../data/compared/compared-figures.ts";
import type { AgencyYear } from "../../data/find-agency-years.ts";
import { sumOf } from "../../domain/figure-summary.ts";
import { figureText } from "../compare/figure-words.ts";
import { yearFigure } from "./year-figure.ts";

interface Series {
  readonly name: string;
  readonly cells: readonly ComparedCellName[];
}

interface ChartPlan {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly isStacked: boolean;
  readonly series: readonly Series[];
  /** What the parts come to, as the report states it. */
  readonly total?: ComparedCellName;
}

const results = (group: string) =>
  comparedCells.map(({ cell }) => cell).filter((cell) => cell.startsWith(`t3.${group}`));

const plans: readonly ChartPlan[] = [
  {
    id: "chart-requests",
    title: "收到的政府信息公开申请",
    unit: "件",
    isStacked: false,
    series: [
      { name: "本年新收", cells: ["t3.new.total"] },
      { name: "上年结转", cells: ["t3.carriedIn.total"] },
    ],
  },
  {
    id: "chart-results",
    title: "申请的办理结果",
    unit: "件",
    isStacked: true,
    total: "t3.total.total",
    series: [
      { name: "予以公开", cells: ["t3.granted.total"] },
      { name: "部分公开", cells: ["t3.partial.total"] },
      { name: "不予公开", cells: results("denied") },
      { name: "无法提供", cells: results("unavailable") },
      { name: "不予处理", cells: results("refused") },
      { name: "其他处理", cells: results("other") },
    ],
  },
  {
    id: "chart-documents",
    title: "现行有效的规章和行政规范性文件",
    unit: "件",
    isStacked: false,
    series: [
      { name: "行政规范性文件", cells: ["t2.normative.inForce"] },
      { name: "规章", cells: ["t2.regulations.inForce"] },
    ],
  },
  {
    id: "chart-disputes",
    title: "因政府信息公开引起的行政复议、行政诉讼",
    unit: "件",
    isStacked: false,
    series: [
      { name: "行政复议", cells: ["t4.review.total"] },
      { name: "行政诉讼", cells: ["t4.direct.total", "t4.afterReview.total"] },
    ],
  },
];

export interface AgencyChart {
  readonly isStacked: boolean;
  readonly data: ChartData;
}

/**
 * The charts of an agency's years, the latest first. Years without a report, up to `latest`, are gaps; the oldest years, where
 * no report has these figures, are left out, and so is a chart of nothing.
 */
export function agencyCharts(years: readonly AgencyYear[], latest: number): readonly AgencyChart[] {
  const newest = Math.max(latest, years[0]?.year ?? 0);
  const oldest = years.at(-1)?.year ?? 0;
  const byYear = new Map(years.map((one) => [one.year, one]));
  const all = Array.from({ length: newest - oldest + 1 }, (_, at) => byYear.get(newest - at));
  return plans.flatMap((plan) => {
    const last = all.findLastIndex((year) => year && plan.series.some((one) => hasCell(one, year)));
    const rows = all.slice(0, last + 1);
    return rows.length > 0 ? [chartOf(plan, rows, newest)] : [];
  });
}

function hasCell(series: Series, year: AgencyYear): boolean {
  const { kind } = yearFigure(series, year);
  return kind !== "absent" && kind !== "unread";
}

function chartOf(
  { isStacked, series, total, ...plan }: ChartPlan,
  years: readonly (AgencyYear | undefined)[],
  newest: number,
): AgencyChart {
  const shown = series.filter((one, at) => at === 0 || isStacked || isWorthShowing(one, years));
  return {
    isStacked,
    data: {
      ...plan,
      series: shown.map(({ name }) => name),
      rows: years.map((year, row) => ({
        label: String(newest - row),
        values: asStated(
          shown.map((one) => chartValue(one, year)),
          total && year?.figures[total],
        ),
      })),
    },
  };
}

/** Few agencies make regulations: a series of zeros is in the table, and only in the way here. What is not certain may not be zero. */
function isWorthShowing(series: Series, years: readonly (AgencyYear | undefined)[]): boolean {
  return years.some((year) => {
    const figure = year && yearFigure(series, year);
    if (figure?.kind === "figure") return figure.value !== 0;
    return figure?.kind === "partial" || figure?.kind === "uncertain";
  });
}

/** Parts that do not come to the total that the report states are a gap: their bar would state another. */
function asStated(
  values: readonly ChartValue[],
  total: ComparedFigure | undefined,
): readonly ChartValue[] {
  if (total?.state !== "read") return values;
  const certain = values.filter((value) => typeof value === "number");
  const sum = sumOf(certain);
  if (certain.length < values.length || sum === total.value) return values;
  const gap = `各项之和 ${figureText(sum)}，年报总计 ${figureText(total.value)}`;
  return values.map(() => ({ gap }));
}

const noReport: ChartValue = { gap: "无年报" };

function chartValue(series: Series, year: AgencyYear | undefined): ChartValue {
  if (!year) return noReport;
  const figure = yearFigure(series, year);
  switch (figure.kind) {
    case "figure":
      // No bar is shorter than none.
      return figure.value < 0
        ? { gap: `年报写${series.name} ${figureText(figure.value)}` }
        : figure.value;
    case "partial":
      return { gap: `${figure.left} 项未能确认` };
    case "uncertain":
      return { gap: stateWords[figure.state].word };
    case "absent":
      return { gap: "格式无此项" };
    case "unread":
      return { gap: "未读出" };
  }
}
