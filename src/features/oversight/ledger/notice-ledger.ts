import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { inOrder } from "#platform/ledger/flat/row-rules.ts";
import { noticeKinds } from "../words/oversight-words.ts";

const columns: readonly Column[] = [
  {
    code: "kind",
    header: "类型",
    type: "option",
    isKey: true,
    options: noticeKinds.map((name) => ({
      name,
      ...(name === "督办通知" && { spellings: ["督办单", "督办函"] }),
    })),
    example: "简报",
  },
  {
    code: "number",
    header: "期号（文号）",
    spellings: ["期号", "文号"],
    type: "text",
    isKey: true,
    maxLength: 100,
    example: "2024年第1期",
  },
  { code: "issuedOn", header: "印发日期", type: "date", isRequired: true, example: "2024-01-31" },
  {
    code: "title",
    header: "标题",
    type: "text",
    isRequired: true,
    maxLength: 300,
    example: "1月政务公开工作情况",
  },
  { code: "to", header: "主送", type: "text", maxLength: 500 },
  { code: "dueOn", header: "反馈期限", type: "date", mayLieAhead: true },
  { code: "answeredOn", header: "反馈日期", type: "date" },
  { code: "inspection", header: "检查编号", type: "text", maxLength: 100 },
  { code: "message", header: "来信编号", type: "text", maxLength: 100 },
];

export const noticeTable = flatTableOf("oversight_notice", { on: "issued_on", columns });

/** 简报、督办、通报. */
export const noticeLedger = flatKind({
  kind: "notices",
  name: "简报、督办、通报",
  columns,
  begins: "issuedOn",
  table: noticeTable,
  rules: [inOrder("issuedOn", "dueOn"), inOrder("issuedOn", "answeredOn")],
});
