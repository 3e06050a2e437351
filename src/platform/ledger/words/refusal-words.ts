import type { FileRefusal } from "../import/call.ts";

/** Why a file cannot be read as a ledger, and what to do; without a full stop. */
export function refusalWords(refusal: FileRefusal): string {
  switch (refusal.kind) {
    case "too-large":
      return `超过 ${refusal.megabytes} MB，没有读；请分成几个文件`;
    case "too-many-rows":
      return `超过 ${refusal.rows} 行，没有读；请分成几个文件，分几次导入`;
    case "too-much-inside":
      return "展开后的内容过大，没有读；请另存为 CSV，或分成几个文件";
    case "empty":
      return "是空文件；请检查是否保存完整";
    case "encrypted":
      return "有密码；请去掉密码另存一份";
    case "damaged":
      return "文件已损坏，或不是表格；请在表格软件中打开并另存为 xlsx";
    case "unknown-format":
      return "不是能读的表格；可用 xlsx、xls、et、csv（UTF-8 或 GB18030）、json、ndjson";
    case "bad-csv":
      return `第 ${refusal.row} 条记录的引号没有配对；请改正`;
    case "bad-json":
      return `第 ${refusal.row} 个对象不是正确的 JSON；应为对象的数组，或每行一个对象`;
    case "stopped":
      return `${refusal.because}；请在表格软件中打开并另存为 xlsx`;
    case "no-header":
      return `没有找到表头；应有的列：${refusal.columns.join("、")}`;
    case "missing-columns":
      return `${sheetWords(refusal)}的表头缺少：${refusal.columns.join("、")}；请补上，或说明是表里的哪一列（命令行用 --mapping）`;
    case "repeated-columns":
      return `${sheetWords(refusal)}的表头里有几列都是：${refusal.columns.join("、")}；请只留一列`;
  }
}

function sheetWords({
  sheet,
  row,
}: {
  readonly sheet: string | null;
  readonly row: number;
}): string {
  return sheet === null ? `第 ${row} 行` : `工作表“${sheet}”第 ${row} 行`;
}
