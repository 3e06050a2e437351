import type { Field } from "#platform/export/csv-record.ts";
import { stateWords } from "#report/words/state-words.ts";
import { groupedFigure } from "#ui/charts/figure-words.ts";
import type { YearFigure } from "../agency/year-figure.ts";

/** A figure as a table shows it: at most six decimals, thousands apart. */
export function figureText(value: number): string {
  return groupedFigure(Number(value.toFixed(6)));
}

/** A figure, or why it is not there; `undefined`: no report. */
export function shownText(figure: YearFigure | undefined): string {
  switch (figure?.kind) {
    case undefined:
      return "无年报";
    case "figure":
    case "partial":
      return figureText(figure.value);
    case "unread":
      return "未读出";
    case "absent":
      return "不适用";
    case "uncertain":
      return stateWords[figure.state].word;
  }
}

/** The same for a file: a number where it is certain, else words; a sum of which a part is not certain is no number. */
export function figureField(figure: YearFigure | undefined): Field {
  if (figure?.kind === "figure") return figure.value;
  if (figure?.kind !== "partial") return shownText(figure);
  return `未能确认（其中 ${figure.left} 格不确定，其余共 ${figure.value}）`;
}
