import type { EndedOwner } from "../../records/passing/ended-owners.ts";
import type { CellProblem } from "../problem.ts";
import type { SkipReason } from "../rows/skip-row.ts";

/** Why a row is passed over. */
export const skipWords: Readonly<Record<SkipReason, string>> = {
  empty: "空行",
  header: "重复的表头",
  serial: "只有序号",
  example: "示例行",
  remark: "合计或填表说明",
};

/** A place as people look for it: 甲.xlsx 工作表“一月”第 5 行. */
export function placeWords({
  file,
  sheet,
  row,
}: {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
}): string {
  return `${file}${sheet === null ? "" : `工作表“${sheet}”`}第 ${row} 行`;
}

/** What is told of a file, a sheet or a row beside its cells. */
export const importWords = {
  hiddenSheet: { code: "hidden-sheet", message: "隐藏的工作表，没有读。" },
  otherSheet: { code: "no-header", message: "没有找到这种台账的表头，没有读。" },
  hiddenRows: (count: number) => ({
    code: "hidden-rows",
    message: `有 ${count} 行被隐藏，也读了。`,
  }),
  extraColumn: (header: string) => ({
    code: "extra-column",
    message: `多出的列“${header}”，没有读。`,
    column: header,
  }),
  leftOut: "按您的选择，没有导入",
  noRegion: {
    code: "required",
    message: "没有写明行政区划；请在表中填六位代码，或在导入时指定（命令行用 --region）。",
  } satisfies CellProblem,
  noAgency: {
    code: "required",
    message: "没有写明机关；请在表中填“机关”一列，或在导入时指定（命令行用 --agency）。",
  } satisfies CellProblem,
  unknownAgency: (name: string, candidates: readonly string[]): CellProblem => ({
    code: "unknown-reference",
    message:
      candidates.length > 0
        ? `没有恰好叫“${name}”的机关；可能是：${candidates.join("、")}。`
        : `没有叫“${name}”的机关；请先导入机构台账。`,
  }),
  notYours: (by: "agency" | "region"): CellProblem => ({
    code: "unknown-reference",
    message:
      by === "agency"
        ? "这个机关不归您管理；请删去这一行，由该机关或其上级导入。"
        : "这个行政区划不归您管理；请删去这一行，由当地政府的管理员导入。",
  }),
  sameAs: (place: string) => `与${place}相同`,
  keyTwice: (place: string): CellProblem => ({
    code: "key-twice",
    message: `与${place}是同一条记录而内容不同，请只留一行。`,
  }),
  passed: (agency: string): CellProblem => ({
    code: "contradiction",
    message: `这条记录已随机构调整转到“${agency}”；请在那里修改，从本表删去这一行。`,
  }),
  ended: ({ name, endedOn, heirs }: EndedOwner): CellProblem => ({
    code: "contradiction",
    message:
      heirs === null
        ? `“${name}”已于 ${endedOn} 撤销，这一天起的不能登记在它名下；请核对日期，或者登记到承接的机关。`
        : `“${name}”已于 ${endedOn} 撤销，由“${heirs}”承接；这一天起的请登记到承接的机关。`,
  }),
  continued: (header: string): CellProblem => ({
    code: "continued-in-office",
    message: `这条记录已在系统中办理，“${header}”与系统中的不同；请在系统中修改。`,
  }),
} as const;
