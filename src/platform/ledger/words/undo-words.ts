import type { UndoRefused } from "../undo/undo-refused.ts";

/** What is told of records when an import is taken back. */
export const undoWords = {
  because: "撤销导入",
  changed: "导入以后又有修改；请先把它改回，或者保留这次导入",
  gone: "（已不在）",
} as const;

/** Why an import is not taken back, and what to do. */
export function undoRefusedWords(refused: UndoRefused): { title: string; detail: string } {
  switch (refused.kind) {
    case "not-found":
      return { title: "没有这次导入", detail: "它不在您管理的范围，或者没有存入。" };
    case "undone":
      return { title: "这次导入已经撤销", detail: `由${refused.by}撤销，不用再撤。` };
    case "other-day":
      return {
        title: "只能在当天撤销",
        detail: `这次导入是 ${refused.on} 的。请在系统里逐条修改，或者改好表格再导入一次。`,
      };
    case "of-kind":
      return {
        title: "这种台账不能撤销导入",
        detail: "请在系统里逐条修改，或者改好表格再导入一次。",
      };
    case "records":
      return {
        title: `有 ${refused.count} 条记录在导入以后又办理过，没有撤销`,
        detail: refused.records
          .slice(0, 10)
          .map(({ record, because }) => `${record}：${because.replace(/。$/, "")}。`)
          .join("\n"),
      };
    case "referenced":
      return {
        title: "导入的记录已被其他记录引用，没有撤销",
        detail: "例如已经给导入的机构登记了人员或年报。请保留这次导入，在系统里逐条修改。",
      };
  }
}
