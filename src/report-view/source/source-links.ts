import { cellLabel } from "#report/words/cell-label.ts";
import type { Mark } from "./source-view.ts";

/** How the marks of a source are linked with what they belong to. */
export interface SourceLinks {
  /** The id of a mark that begins a place. */
  readonly idOf: (mark: Mark) => string;
  /** Where an anchor of a cell or a finding stands. */
  readonly hrefOf: (anchor: string) => string;
  /** Whether each further anchor of a mark is an id too, because links lead to it. */
  readonly hasOwnAnchors: boolean;
}

/** What an anchor is, for those who hear the page: 问题 3, 表三 一、本年新收 自然人. */
export function anchorName(anchor: string): string {
  if (anchor.startsWith("f-")) return `问题 ${anchor.slice(2)}`;
  const [, table = "", row = "", column = ""] = /^c-(t\d)\.(\w+)\.(\w+)$/.exec(anchor) ?? [];
  if (table !== "t2" && table !== "t3" && table !== "t4") return "表格";
  const label = cellLabel(`${table}.${row}.${column}`);
  return `${label.table} ${label.row} ${label.column}`;
}
