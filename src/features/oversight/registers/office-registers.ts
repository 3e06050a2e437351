import type { Column } from "#platform/ledger/column.ts";
import { flatKind } from "#platform/ledger/flat/flat-kind.ts";
import { flatTableOf } from "#platform/ledger/flat/flat-table.ts";
import { inOrder } from "#platform/ledger/flat/row-rules.ts";
import { plausibleYear, yearColumn } from "#platform/ledger/flat/usual-columns.ts";
import { bodyKinds, meetingKinds } from "../words/register-words.ts";
import { dayColumn, textColumn, wordColumn } from "./columns.ts";

const members: readonly Column[] = [
  wordColumn("body", "机构", bodyKinds, { isKey: true }),
  textColumn("name", "姓名", { isKey: true, most: 50 }),
  textColumn("post", "职务", { isRequired: true, most: 100 }),
  textColumn("duty", "分工", { most: 300 }),
  dayColumn("fromOn", "开始日期", { isRequired: true }),
  dayColumn("untilOn", "结束日期"),
];
export const memberTable = flatTableOf("oversight_member", { on: "from_on", columns: members });

/** 领导小组和工作机构: who is in it, with what post and duty, from when until when. */
export const memberRegister = flatKind({
  ...{ kind: "members", name: "领导小组和工作机构", columns: members, begins: "fromOn" },
  table: memberTable,
  rules: [inOrder("fromOn", "untilOn")],
});

const systems: readonly Column[] = [
  textColumn("title", "制度名称", { isKey: true }),
  textColumn("number", "文号", { most: 100, noneIsBlank: true }),
  dayColumn("inForceOn", "施行日期", { isRequired: true }),
  dayColumn("reviewedOn", "上次检视日期"),
  dayColumn("reviewBy", "下次检视期限", { mayLieAhead: true }),
  dayColumn("endedOn", "废止日期"),
];
export const systemTable = flatTableOf("oversight_system", { on: "in_force_on", columns: systems });

/** 制度: in force from when, last looked through when, to be looked through again by when. */
export const systemRegister = flatKind({
  ...{ kind: "systems", name: "工作制度", columns: systems, begins: "inForceOn" },
  table: systemTable,
  rules: [
    inOrder("inForceOn", "reviewedOn"),
    inOrder("reviewedOn", "reviewBy"),
    inOrder("inForceOn", "endedOn"),
  ],
});

const meetings: readonly Column[] = [
  dayColumn("on", "日期", { isKey: true }),
  textColumn("subject", "议题", { isKey: true }),
  wordColumn("kind", "类型", meetingKinds, { isRequired: true }),
  textColumn("chair", "主持人", { most: 50 }),
  { code: "people", header: "参加人数", type: "integer" },
  textColumn("decided", "议定事项", { most: 2_000 }),
];
export const meetingTable = flatTableOf("oversight_meeting", { on: "on", columns: meetings });

/** 会议: when, about what, what was decided. */
export const meetingRegister = flatKind({
  ...{ kind: "meetings", name: "会议", columns: meetings, begins: "on" },
  table: meetingTable,
});

const budgets: readonly Column[] = [
  yearColumn,
  textColumn("item", "项目", { isKey: true, most: 100 }),
  { code: "planned", header: "预算（元）", type: "money", isRequired: true },
  { code: "spent", header: "支出（元）", type: "money" },
  textColumn("note", "说明", { most: 500 }),
];
export const budgetTable = flatTableOf("oversight_budget", { on: "year_on", columns: budgets });

/** 经费: what was planned and spent in a year. */
export const budgetRegister = flatKind({
  ...{ kind: "budgets", name: "工作经费", columns: budgets, begins: "year" },
  table: budgetTable,
  rules: [plausibleYear],
});

const attendances: readonly Column[] = [
  dayColumn("on", "培训日期", { isKey: true }),
  textColumn("subject", "培训主题", { isKey: true }),
  textColumn("unit", "参加单位", { isKey: true }),
  { code: "people", header: "人数", type: "integer", isRequired: true },
  textColumn("absent", "缺席说明", { most: 300 }),
];
export const attendanceTable = flatTableOf("training_attendance", {
  ...{ on: "on", columns: attendances },
});

/** 培训签到: which unit came to a training, with how many. */
export const attendanceRegister = flatKind({
  ...{ kind: "attendances", name: "培训签到", columns: attendances, begins: "on" },
  table: attendanceTable,
});
