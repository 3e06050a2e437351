import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { inOrder, needs, requiredWhere } from "#platform/ledger/flat/row-rules.ts";
import { complaintGrounds, complaintMeasures, complaintVerdicts } from "../words/register-words.ts";
import { dayColumn, textColumn, wordColumn } from "./columns.ts";

const columns = [
  textColumn("number", "编号", { isKey: true, most: 50, example: "〔2024〕1号" }),
  dayColumn("receivedOn", "收到日期", { isRequired: true }),
  textColumn("concerned", "被投诉举报机关", { isRequired: true, most: 200 }),
  wordColumn("ground", "事由", complaintGrounds, { isRequired: true }),
  textColumn("subject", "内容", { isRequired: true, most: 2_000 }),
  textColumn("person", "投诉举报人", { most: 100, isPersonal: true }),
  textColumn("contact", "联系方式", { most: 200, isPersonal: true }),
  dayColumn("verifiedOn", "查实日期"),
  wordColumn("verdict", "查实结论", complaintVerdicts),
  wordColumn("measure", "处理", complaintMeasures),
  textColumn("result", "处理情况", { most: 2_000 }),
  dayColumn("toldOn", "告知日期"),
];

export const complaintTable = flatTableOf("disclosure_complaint", { on: "received_on", columns });

/** 投诉举报 (条例第四十七条、第五十一条): what was complained of, whether it was so, what was done, and that whoever complained was told. */
export const complaintRegister = flatKind({
  kind: "complaints",
  name: "投诉举报",
  columns,
  begins: "receivedOn",
  table: complaintTable,
  rules: [
    inOrder("receivedOn", "verifiedOn"),
    inOrder("verifiedOn", "toldOn"),
    needs("verdict", "verifiedOn"),
    needs("verifiedOn", "verdict"),
    requiredWhere("measure", "verdict", ["属实", "部分属实"]),
    needs("toldOn", "verdict"),
  ],
});
