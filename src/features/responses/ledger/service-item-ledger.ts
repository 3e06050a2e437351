import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { inOrder, requiredWhere } from "#platform/ledger/flat/row-rules.ts";
import { serviceBases, serviceKinds } from "../words/response-words.ts";

const columns: readonly Column[] = [
  {
    code: "code",
    header: "事项编码",
    spellings: ["编码", "事项代码"],
    type: "text",
    isKey: true,
    maxLength: 100,
    example: "000114001000",
  },
  {
    code: "name",
    header: "事项名称",
    spellings: ["名称"],
    type: "text",
    isRequired: true,
    maxLength: 300,
    example: "食品经营许可",
  },
  {
    code: "kind",
    header: "事项类型",
    spellings: ["类型", "权力类型"],
    type: "option",
    isRequired: true,
    options: serviceKinds.map((name) => ({ name })),
    example: "行政许可",
  },
  {
    code: "unit",
    header: "实施机关",
    spellings: ["实施主体"],
    type: "text",
    isRequired: true,
    maxLength: 100,
    example: "县市场监督管理局",
  },
  { code: "addedOn", header: "纳入日期", type: "date", isRequired: true, example: "2019-04-01" },
  {
    code: "basis",
    header: "纳入方式",
    type: "option",
    default: "本级设定",
    options: serviceBases.map((name) => ({ name })),
  },
  {
    code: "from",
    header: "划出机关",
    type: "text",
    maxLength: 100,
    note: "部门划转的，写明从哪个部门划来。",
  },
  { code: "legalBasis", header: "依据文号", type: "text", maxLength: 200 },
  { code: "atCentreOn", header: "进驻日期", type: "date", note: "进驻政务服务中心的日期。" },
  { code: "onlineOn", header: "网办日期", type: "date" },
  { code: "oneVisitOn", header: "最多跑一次日期", type: "date" },
  { code: "promisedDays", header: "承诺时限", type: "integer", note: "工作日。" },
  { code: "endedOn", header: "取消日期", type: "date" },
];

export const serviceItemTable = flatTableOf("service_item", { on: "added_on", columns });

/** 政务服务（权责）事项. */
export const serviceItemLedger = flatKind({
  kind: "service-items",
  name: "政务服务（权责）事项",
  columns,
  begins: "addedOn",
  table: serviceItemTable,
  isYearly: false,
  rules: [requiredWhere("from", "basis", ["部门划转"]), inOrder("addedOn", "endedOn")],
});
