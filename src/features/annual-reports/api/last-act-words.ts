import type { CellName } from "#report/form/cell-names.ts";
import { cellLabel } from "#report/words/cell-label.ts";
import type { LastAct } from "../data/keeping/last-act.ts";

const acts: Readonly<Record<string, string>> = {
  "report.corrected": "更正了数据",
  "report.explained": "说明了核对问题",
  "report.explanation-ended": "撤销了核对问题的说明",
  "report.moved": "移动了它",
  "report.published": "发布了它",
  "report.put-in-force": "把它改定为现行版本",
  "report.withdrawn": "撤下了它",
};

/** Who did what and when, without a final full stop: 林某于 2026-11-30 09:12 更正了数据（第 3 版：表三…由 12 改为 13）. */
export function lastActWords({ actorName, action, at, details }: LastAct): string {
  return `${actorName}于 ${minuteInChina(at)} ${acts[action] ?? "改动了它"}${detailWords(details)}`;
}

function detailWords({ newVersion, cells, reason }: LastAct["details"]): string {
  const told = Array.isArray(cells) ? cells.slice(0, 3).map(cellWords).join("、") : "";
  const all = [
    ...(newVersion === undefined ? [] : [`第 ${newVersion} 版`]),
    ...(told ? [told] : []),
    ...(typeof reason === "string" ? [`理由：${reason}`] : []),
  ];
  return all.length > 0 ? `（${all.join("，")}）` : "";
}

interface ToldCell {
  readonly cell: CellName;
  readonly fromValue: number | null;
  readonly value: number | null;
}

function cellWords({ cell, fromValue, value }: ToldCell): string {
  const { table, row, column } = cellLabel(cell);
  return `${[table, row, column].filter(Boolean).join(" ")}由 ${fromValue ?? "空"} 改为 ${value ?? "空"}`;
}

function minuteInChina(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
}
