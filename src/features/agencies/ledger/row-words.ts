import type { CellProblem } from "#platform/ledger/problem.ts";
import { fieldWords, type RegisterField } from "../words/field-words.ts";

/** What is wrong with a row of the register of agencies. */
export const rowWords = {
  badCreditCode: {
    code: "bad-number",
    message: "统一社会信用代码不对：应为 18 位，末位校验码与前 17 位相符；请对照证书核对。",
  },
  badRegion: { code: "bad-number", message: "行政区划应为六位代码，如 330181。" },
  noRegion: (code: string): CellProblem => ({
    code: "unknown-reference",
    message: `没有行政区划 ${code}；请先用 tongming region import 导入区划，或改正代码。`,
  }),
  severalLines: (column: RegisterField): CellProblem => ({
    code: "contradiction",
    message: `“${fieldWords[column]}”里有换行或看不见的控制字符；请写成一行。`,
  }),
  personalNumber: (column: RegisterField): CellProblem => ({
    code: "contradiction",
    message: `“${fieldWords[column]}”里有身份证号、手机号等个人号码，会随机构公开；请删去号码。`,
  }),
  ahead: (column: "renamedOn" | "dissolvedOn") => ({
    code: "future-date",
    message: `“${fieldWords[column]}”还没有到：登记为机构调整，到那一天零时办理；在那以前可以在“机构调整”里取消。`,
  }),
  itself: (column: RegisterField): CellProblem => ({
    code: "contradiction",
    message: `“${fieldWords[column]}”与“名称”是同一个机关，请改正。`,
  }),
  noRenamingDay: { code: "required", message: "填了“曾用名”，也要填“更名日期”。" },
  noFormerName: { code: "contradiction", message: "填了“更名日期”而没有“曾用名”，请补填或删去。" },
  renamedAfterEnd: { code: "contradiction", message: "“更名日期”晚于“撤销日期”，请核对。" },
  otherName: (agency: string): CellProblem => ({
    code: "contradiction",
    message: `这是“${agency}”的曾用名或别名；请写现在的全称，或先撤去那个名称。`,
  }),
  twoRenamed: (former: string): CellProblem => ({
    code: "contradiction",
    message: `有两行都由“${former}”更名而来，或“${former}”自己也在表中；一个机关只能更成一个名称。`,
  }),
  unknown: (column: "parent" | "supervisor", name: string): CellProblem => ({
    code: "unknown-reference",
    message: `${fieldWords[column]}“${name}”不是已有的机关，也不在这次导入的行里（有错的行不算）；请写全称，把它加进表中，或者先改正它那一行。`,
  }),
  several: (
    column: "parent" | "supervisor",
    name: string,
    places: readonly string[],
  ): CellProblem => ({
    code: "unknown-reference",
    message: `${fieldWords[column]}“${name}”有几个：${places.join("、")}；分不出是哪一个，请先导入写全地区的名称。`,
  }),
  ended: (column: "parent" | "supervisor", name: string, on: string): CellProblem => ({
    code: "contradiction",
    message: `${fieldWords[column]}“${name}”已于 ${on} 撤销；请写承接它的机关，或者留空。`,
  }),
  cycle: (column: "parent" | "supervisor", names: readonly string[]): CellProblem => ({
    code: "contradiction",
    message: `${fieldWords[column]}绕成了圈：${names.join(" → ")}。`,
  }),
  plannedOtherwise: (on: string): CellProblem => ({
    code: "contradiction",
    message: `已登记 ${on} 并入、拆分或者由别的机构承接；请在“机构调整”里取消那一项，或者把撤销日期写成这一天。`,
  }),
  changedSince: "导入以后又在“机构”里改过；请在那里修改",
} as const satisfies Readonly<
  Record<string, string | CellProblem | ((...args: never[]) => CellProblem)>
>;
