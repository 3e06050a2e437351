/** What a chart shows of one series in one row: a figure, or why there is none. */
export type ChartValue = number | ChartGap;

export interface ChartGap {
  /** In a few words: 无报告, 未能确认. It stands where the bar would: a gap is not a zero. */
  readonly gap: string;
}

export interface ChartRow {
  /** The year. */
  readonly label: string;
  /** One a series, in their order. */
  readonly values: readonly ChartValue[];
}

/** What every kind of chart is given. */
export interface ChartData {
  /** Unlike that of every other chart of the page; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** 件, 份. */
  readonly unit: string;
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
}

export function isGap(value: ChartValue): value is ChartGap {
  return typeof value !== "number";
}
