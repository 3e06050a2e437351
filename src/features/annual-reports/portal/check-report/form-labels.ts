import {
  type ApplicantColumn,
  type CellName,
  type FormEdition,
  otherResultRows,
  type TableId,
} from "#report/form/cell-names.ts";
import { rowLabels } from "#report/form/row-labels.ts";

const printedByRow = new Map<string, string>(rowLabels.map(({ row, printed }) => [row, printed]));

/** A row's label as the form prints it, in full-width brackets; the trial edition's single 其他处理 row bears its group's. */
export function rowLabel(table: TableId, row: string): string {
  const id = row === "otherSingle" ? "t3.other" : `${table}.${row}`;
  const printed = printedByRow.get(id) ?? row;
  return printed.replaceAll("(", "（").replaceAll(")", "）").replaceAll(",", "，");
}

/** 申请人情况. */
export const applicantLabels: Readonly<Record<ApplicantColumn, string>> = {
  natural: "自然人",
  enterprise: "商业企业",
  research: "科研机构",
  charity: "社会公益组织",
  legal: "法律服务机构",
  otherOrg: "其他",
  total: "总计",
};

/** Column heads of table 二, both editions. */
export const activeColumnLabels: Readonly<Record<string, string>> = {
  issued: "本年制发件数",
  repealed: "本年废止件数",
  inForce: "现行有效件数",
  amountWan: "本年收费金额（单位：万元）",
  made: "本年新制作数量",
  published: "本年新公开数量",
  total: "对外公开总数量",
  previous: "上一年项目数量",
  change: "本年增/减",
  decisions: "处理决定数量",
  count: "采购项目数量",
  amountYuan: "采购总金额（单位：元）",
};

/** 行政复议、行政诉讼的结果. */
export const disputeColumnLabels = {
  upheld: "结果维持",
  corrected: "结果纠正",
  other: "其他结果",
  pending: "尚未审结",
  total: "总计",
} as const;

const disputeKindLabels: Readonly<Record<string, string>> = {
  review: "行政复议",
  direct: "未经复议直接起诉",
  afterReview: "复议后起诉",
};

interface RequestGroup {
  /** The group's printed label; none for a result that is its own group. */
  readonly label?: string;
  /** As repeated in front of a row's label. */
  readonly short?: string;
  readonly rows: readonly string[];
}

/** 三、本年度办理结果, in printed order, 总计 included. */
export function requestGroups(edition: FormEdition): readonly RequestGroup[] {
  const others = otherResultRows[edition];
  return [
    { rows: ["granted"] },
    { rows: ["partial"] },
    {
      label: "（三）不予公开",
      short: "不予公开",
      rows: [
        "deniedSecret",
        "deniedLaw",
        "deniedSafety",
        "deniedThirdParty",
        "deniedInternal",
        "deniedProcess",
        "deniedEnforcement",
        "deniedInquiry",
      ],
    },
    {
      label: "（四）无法提供",
      short: "无法提供",
      rows: ["unavailableNotHeld", "unavailableNotReady", "unavailableUnclear"],
    },
    {
      label: "（五）不予处理",
      short: "不予处理",
      rows: [
        "refusedPetition",
        "refusedRepeat",
        "refusedPublication",
        "refusedExcessive",
        "refusedConfirm",
      ],
    },
    others.length === 1
      ? { rows: others }
      : { label: "（六）其他处理", short: "其他处理", rows: others },
    { rows: ["total"] },
  ];
}

const groupOfRow = new Map(
  requestGroups("2021").flatMap(({ rows, label }) => rows.map((row) => [row, label] as const)),
);

/** The Chinese name of a cell, long enough to find it: 表三 / （三）不予公开 1.属于国家秘密 / 自然人. */
export function cellLabel(cell: CellName): { table: string; row: string; column: string } {
  const [table = "", row = "", column = ""] = cell.split(".");
  if (table === "t4") {
    const column4 = Object.entries(disputeColumnLabels).find(([name]) => name === column)?.[1];
    return { table: "表四", row: disputeKindLabels[row] ?? row, column: column4 ?? column };
  }
  if (table === "t2") {
    const columnLabel = column === "decisions" ? "处理决定数量" : activeColumnLabels[column];
    return {
      table: "表二",
      row: rowLabel("t2", row),
      column: withoutBrackets(columnLabel ?? column),
    };
  }
  const label = withoutBrackets(rowLabel("t3", row)).replace(
    "、行政机关不再处理其政府信息公开申请",
    "",
  );
  const applicant = Object.entries(applicantLabels).find(([name]) => name === column)?.[1];
  return {
    table: "表三",
    row: `${groupOfRow.get(row) ?? ""}${shortRow[row] ?? label}`,
    column: applicant ?? column,
  };
}

const shortRow: Readonly<Record<string, string>> = {
  new: "一、本年新收",
  carriedIn: "二、上年结转",
  carriedOut: "四、结转下年度",
};

/** Cut before a bracket that is not the label's own number. */
function withoutBrackets(label: string): string {
  return label.replace(/(?<=.)[(（].*$/u, "").trim() || label;
}
