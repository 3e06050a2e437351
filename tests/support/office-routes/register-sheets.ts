import { accountabilityRegister } from "#features/oversight/registers/accountability-register.ts";
import { complaintRegister } from "#features/oversight/registers/complaint-register.ts";
import * as office from "#features/oversight/registers/office-registers.ts";
import type { Sheet } from "./sheet.ts";

const on = "2024-03-07";

export const complaintSheet: Sheet = {
  path: "/api/disclosure-complaints",
  table: "disclosure_complaint",
  kind: complaintRegister,
  header: "编号,收到日期,被投诉举报机关,事由,内容,投诉举报人",
  row: (mark, next) => `${mark}${next},${on},${mark}局,其他,${mark}没有公开,张三丰`,
  values: (mark, next) => ({
    ...{ number: `${mark}新${next}`, receivedOn: on, concerned: `${mark}局`, ground: "其他" },
    subject: `${mark}没有公开`,
  }),
  change: { subject: "改过的内容" },
};

/** A row of each form of oversight without a ledger. */
export const registerSheets: readonly Sheet[] = [
  complaintSheet,
  {
    path: "/api/accountability",
    table: "accountability",
    kind: accountabilityRegister,
    header: "编号,日期,机关,事由,方式,人数",
    row: (mark, next) => `${mark}${next},${on},${mark}局,逾期,约谈,1`,
    values: (mark, next) => ({
      ...{ number: `${mark}新${next}`, on, concerned: `${mark}局`, cause: "逾期", form: "约谈" },
      people: "1",
    }),
    change: { cause: "改过的事由" },
  },
  {
    path: "/api/oversight-members",
    table: "oversight_member",
    kind: office.memberRegister,
    header: "机构,姓名,职务,开始日期",
    row: (mark, next) => `领导小组,${mark}${next},组长,${on}`,
    values: (mark, next) => ({
      ...{ body: "领导小组", name: `${mark}新${next}`, post: "组长", fromOn: on },
    }),
    change: { post: "副组长" },
  },
  {
    path: "/api/oversight-systems",
    table: "oversight_system",
    kind: office.systemRegister,
    header: "制度名称,施行日期",
    row: (mark, next) => `${mark}制度${next},${on}`,
    values: (mark, next) => ({ title: `${mark}新制度${next}`, inForceOn: on }),
    change: { number: "改1号" },
  },
  {
    path: "/api/oversight-meetings",
    table: "oversight_meeting",
    kind: office.meetingRegister,
    header: "日期,议题,类型",
    row: (mark, next) => `${on},${mark}议题${next},其他`,
    values: (mark, next) => ({ on, subject: `${mark}新议题${next}`, kind: "其他" }),
    change: { decided: "改过的议定事项" },
  },
  {
    path: "/api/oversight-budgets",
    table: "oversight_budget",
    kind: office.budgetRegister,
    header: "年度,项目,预算（元）",
    row: (mark, next) => `2024,${mark}项目${next},100`,
    values: (mark, next) => ({ year: "2024", item: `${mark}新项目${next}`, planned: "100.5" }),
    change: { spent: "90" },
  },
  {
    path: "/api/training-attendances",
    table: "training_attendance",
    kind: office.attendanceRegister,
    header: "培训日期,培训主题,参加单位,人数",
    row: (mark, next) => `${on},条例,${mark}单位${next},2`,
    values: (mark, next) => ({ on, subject: "条例", unit: `${mark}新单位${next}`, people: "2" }),
    change: { people: "3" },
  },
];
