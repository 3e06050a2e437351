import { stateWords } from "#report/words/state-words.ts";
import { groupedFigure } from "#ui/charts/figure-words.ts";
import type { ComparedFigure } from "../../data/compared-figures.ts";

/** A figure as a table shows it: at most six decimals, thousands apart. */
export function figureText(value: number): string {
  return groupedFigure(Number(value.toFixed(6)));
}

/** Why a figure is not there. */
export function stateText(figure: ComparedFigure | undefined): string {
  if (!figure) return "无年报";
  if (figure.state === "unread") return "未读出";
  return figure.state === "absent" ? "不适用" : stateWords[figure.state].word;
}
