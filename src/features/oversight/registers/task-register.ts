import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { needs, refuseWhere } from "#platform/ledger/flat/row-rules.ts";
import { plausibleYear, yearColumn } from "#platform/ledger/flat/usual-columns.ts";
import { taskOrigins } from "../words/oversight-words.ts";
import { dayColumn, textColumn, wordColumn } from "./columns.ts";

const columns = [
  yearColumn,
  textColumn("number", "序号", { isKey: true, most: 20, example: "1" }),
  textColumn("says", "任务", { isRequired: true, most: 500 }),
  wordColumn("origin", "来源", taskOrigins, { default: "工作要点" }),
  textColumn("basis", "依据文号", { most: 100, noneIsBlank: true }),
  textColumn("section", "责任科室", { most: 100 }),
  textColumn("owner", "责任人", { isRequired: true, most: 100 }),
  dayColumn("dueOn", "完成期限", { isRequired: true, mayLieAhead: true }),
  textColumn("progress", "进展", { most: 2_000 }),
  dayColumn("progressOn", "进展日期"),
  dayColumn("doneOn", "完成日期"),
  textColumn("result", "完成情况", { most: 2_000 }),
];

export const taskTable = flatTableOf("work_task", { on: "due_on", columns });

/** 年度工作任务 (工作要点): a task with its owner and its day, how far it is, and when it was done. */
export const taskRegister = flatKind({
  kind: "work-tasks",
  name: "年度工作任务",
  columns,
  begins: "year",
  table: taskTable,
  rules: [
    plausibleYear,
    needs("progressOn", "progress"),
    refuseWhere("result", ({ doneOn, result }) =>
      doneOn && !result ? "填了“完成日期”，没有“完成情况”；请写明怎样完成的。" : undefined,
    ),
  ],
});
