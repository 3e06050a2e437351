import type { Edition, ReportCell } from "#report/annual-report.ts";
import type { Difference } from "#report/write/compare-written.ts";
import { cellWords, sectionWords } from "./form-words.ts";

/** What a written file says otherwise than it was to say, in Chinese, without a final full stop. */
export function differenceWords(difference: Difference): string {
  switch (difference.kind) {
    case "cell":
      return `${cellWords(difference.cell)}应为${cellState(difference.given)}，读回${cellState(difference.found)}`;
    case "year":
      return `年度应为${yearState(difference.given)}，读回${yearState(difference.found)}`;
    case "signed-on":
      return `落款日期应为 ${difference.given}，读回${difference.found === null ? "未注明" : ` ${difference.found}`}`;
    case "agency":
      return `机关名称应为“${difference.given}”，读回${quoted(difference.found)}`;
    case "edition":
      return `格式应为${editionState(difference.given)}，读回${editionState(difference.found)}`;
    case "section":
      return `“${sectionWords[difference.number]}”的文字应为${text(difference.given)}，读回${text(difference.found)}`;
  }
}

const states: Readonly<Record<Exclude<ReportCell["state"], "read">, string>> = {
  blank: "空白",
  missing: "缺失",
  lost: "毁坏",
  ambiguous: "不能确定",
};

function cellState(cell: ReportCell | undefined): string {
  if (cell?.state === "read") return ` ${cell.value}`;
  return cell ? states[cell.state] : "没有这一格";
}

function yearState(year: number | null): string {
  return year === null ? "未注明" : ` ${year}`;
}

const editions: Readonly<Record<Edition, string>> = {
  "2021": " 2021 年格式",
  "2019-trial": " 2019 年试行格式",
  hybrid: "两种格式混用",
  "pre-2019": " 2019 年以前的格式",
};

function editionState(edition: Edition | null): string {
  return edition === null ? "不明" : editions[edition];
}

function quoted(name: string | null): string {
  return name === null ? "未注明" : `“${name}”`;
}

function text(part: string): string {
  return part === "" ? "空" : `“…${part}…”`;
}
