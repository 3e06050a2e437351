import { inspectionLedger } from "#features/oversight/ledger/inspection-ledger.ts";
import { noticeLedger } from "#features/oversight/ledger/notice-ledger.ts";
import { targetLedger } from "#features/oversight/ledger/target-ledger.ts";
import { trainingLedger } from "#features/oversight/ledger/training-ledger.ts";
import { taskRegister } from "#features/oversight/registers/task-register.ts";
import type { Sheet } from "./sheet.ts";

/** A target of a part of a figure that there is not. */
export const targetSheet: Sheet = {
  path: "/api/targets",
  table: "oversight_target",
  kind: targetLedger,
  header: "年度,指标,分项,目标值",
  row: (mark, next) => `2024,主动公开信息,category=${mark}指标${next},7`,
  values: (mark, next) => ({
    ...{ year: "2024", figure: "主动公开信息", planned: "8" },
    entry: `category=${mark}新${next}`,
    scope: "本机关",
  }),
  change: { planned: "9" },
};

/** A row of each kind of oversight. */
export const oversightSheets: readonly Sheet[] = [
  {
    path: "/api/inspections",
    table: "inspection",
    kind: inspectionLedger,
    header: "编号,被检查单位,类型,检查日期",
    row: (mark, next) => `${mark}${next},${mark}局,季度抽查,2024-03-07`,
    values: (mark, next) => ({
      ...{ number: `${mark}新${next}`, inspected: `${mark}局`, subject: "全面" },
      ...{ kind: "季度抽查", on: "2024-03-07" },
    }),
    change: { problem: "改过的问题" },
  },
  {
    path: "/api/oversight-notices",
    table: "oversight_notice",
    kind: noticeLedger,
    header: "类型,期号（文号）,印发日期,标题",
    row: (mark, next) => `简报,${mark}第${next}期,2024-03-07,${mark}简报`,
    values: (mark, next) => ({
      ...{ kind: "简报", number: `${mark}新${next}期`, issuedOn: "2024-03-07" },
      title: `${mark}新简报`,
    }),
    change: { title: "改过的标题" },
  },
  {
    path: "/api/trainings",
    table: "training",
    kind: trainingLedger,
    header: "日期,主题,参加人数",
    row: (mark, next) => `2024-03-07,${mark}培训${next},7`,
    values: (mark, next) => ({ on: "2024-03-07", subject: `${mark}新培训${next}`, people: "8" }),
    change: { people: "9" },
  },
  targetSheet,
  {
    path: "/api/work-tasks",
    table: "work_task",
    kind: taskRegister,
    header: "年度,序号,任务,责任人,完成期限",
    row: (mark, next) => `2024,${next},${mark}任务,张某,2024-12-31`,
    values: (mark, next) => ({
      ...{ year: "2024", number: `${next}`, says: `${mark}新任务`, origin: "工作要点" },
      ...{ owner: "张某", dueOn: "2024-12-31" },
    }),
    change: { progress: "办了一半" },
  },
];
