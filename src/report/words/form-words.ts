import type { CellName, TableId } from "#report/form/cell-names.ts";
import { rowLabels } from "#report/form/row-labels.ts";

/** The three statutory tables (年度报告三张表) as messages name them. */
export const tableWords: Readonly<Record<TableId, string>> = {
  t2: "表二（主动公开政府信息情况）",
  t3: "表三（收到和处理政府信息公开申请情况）",
  t4: "表四（政府信息公开行政复议、行政诉讼情况）",
};

/** The six sections as the form heads them. */
export const sectionWords: Readonly<Record<number, string>> = {
  1: "一、总体情况",
  2: "二、主动公开政府信息情况",
  3: "三、收到和处理政府信息公开申请情况",
  4: "四、政府信息公开行政复议、行政诉讼情况",
  5: "五、存在的主要问题及改进情况",
  6: "六、其他需要报告的事项",
};

const rows: ReadonlyMap<string, string> = new Map([
  ...rowLabels.map(({ row, printed }) => [row, printed] as const),
  ["t3.otherSingle", "(六)其他处理"],
  ["t4.review", "行政复议"],
  ["t4.direct", "行政诉讼（未经复议直接起诉）"],
  ["t4.afterReview", "行政诉讼（复议后起诉）"],
]);

const groups: readonly (readonly [string, string])[] = [
  ["denied", "(三)不予公开"],
  ["unavailable", "(四)无法提供"],
  ["refused", "(五)不予处理"],
  ["other", "(六)其他处理"],
];

/** The group that all these rows of table three stand in, if they are the whole of it: （三）不予公开. */
export function groupWords(named: readonly string[]): string | undefined {
  const group = groups.find(([begins]) => {
    const whole = rowLabels.filter(
      ({ row }) => row !== "t3.other" && row.startsWith(`t3.${begins}`),
    );
    return whole.length === named.length && whole.every(({ row }) => named.includes(row));
  });
  return group && fullWidth(group[1]);
}

/** A row's label alone, as the form prints it in full-width marks: `t3.deniedLaw`. */
export function labelWords(row: string): string {
  return fullWidth(rows.get(row) ?? row);
}

/** A row by its printed label, with its group where the label alone says too little: `t3.deniedLaw`. */
export function rowWords(row: string): string {
  const printed = rows.get(row) ?? row;
  const group = groups.find(([begins]) => row.startsWith(`t3.${begins}`) && /^\d/.test(printed));
  return fullWidth(group ? `${group[1]}${printed}` : printed);
}

/** As Chinese text has it: full-width marks in place of the form's half-width ones. */
function fullWidth(label: string): string {
  return label.replace(/\(/g, "（").replace(/\)/g, "）").replace(/,/g, "，");
}

const columns: Readonly<Record<string, string>> = {
  "t3.natural": "自然人",
  "t3.enterprise": "商业企业",
  "t3.research": "科研机构",
  "t3.charity": "社会公益组织",
  "t3.legal": "法律服务机构",
  "t3.otherOrg": "其他",
  "t3.total": "总计",
  "t4.upheld": "结果维持",
  "t4.corrected": "结果纠正",
  "t4.other": "其他结果",
  "t4.pending": "尚未审结",
  "t4.total": "总计",
  "t2.issued": "本年制发件数",
  "t2.repealed": "本年废止件数",
  "t2.inForce": "现行有效件数",
  "t2.decisions": "处理决定数量",
  "t2.amountWan": "本年收费金额",
  "t2.made": "本年新制作数量",
  "t2.published": "本年新公开数量",
  "t2.total": "对外公开总数量",
  "t2.previous": "上一年项目数量",
  "t2.change": "本年增/减",
  "t2.count": "采购项目数量",
  "t2.amountYuan": "采购总金额",
};

/** A column of a table by its header; `table` and the column's name in `form/cell-names.ts`. */
export function columnWords(table: TableId, column: string): string {
  return columns[`${table}.${column}`] ?? column;
}

/** The unit of an amount, as a name has it behind it: （万元）; nothing for numbers of things. */
export function unitWords(column: string): string {
  if (column === "amountWan") return "（万元）";
  return column === "amountYuan" ? "（元）" : "";
}

/** A cell by its row and column: `行政许可·处理决定数量`. */
export function cellWords(cell: CellName): string {
  const [row, column] = split(cell);
  return `${rowWords(row)}·${columnWords(row.slice(0, 2) as TableId, column)}`;
}

function split(cell: CellName): readonly [row: string, column: string] {
  const dot = cell.lastIndexOf(".");
  return [cell.slice(0, dot), cell.slice(dot + 1)];
}
