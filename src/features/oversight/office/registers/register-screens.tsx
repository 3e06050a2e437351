import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import {
  accountabilityForms,
  bodyKinds,
  complaintGrounds,
  meetingKinds,
} from "../../words/register-words.ts";

interface RegisterLine extends Line {
  readonly [column: string]: unknown;
}

interface Register
  extends Omit<RecordScreenOf<RegisterLine>, "permissions" | "nameOf" | "columns"> {
  /** The column that names a record. */
  readonly named: string;
  /** The others that the list shows: head and column. */
  readonly shows: readonly (readonly [head: string, column: string])[];
  readonly clear?: string;
}

/** A screen of one form. */
function screenOf({ named, shows, clear, ...of }: Register) {
  const screen: RecordScreenOf<RegisterLine> = {
    ...of,
    permissions: { edit: "oversight.edit", void: "oversight.void", ...(clear && { clear }) },
    nameOf: (row) => `${row[named] ?? ""}`,
    columns: [
      ...shows.map(([title, column]) => ({
        title,
        render: (_: unknown, row: RegisterLine) => `${row[column] ?? ""}`,
      })),
      { title: "机关", dataIndex: "agencyName" },
    ],
  };
  return function RegisterScreen() {
    return <RecordScreen of={screen} />;
  };
}

/** 投诉举报. */
export const ComplaintsScreen = screenOf({
  title: "投诉举报",
  says: "公众向主管部门投诉举报的：查实以后督促整改或者通报批评，并把结果告知投诉举报人（条例第四十七条、第五十一条）。",
  path: "/api/disclosure-complaints",
  ...{ one: "投诉举报", opens: "complaint", searches: "编号、机关、内容", named: "number" },
  clear: "oversight.person",
  clearSays: "查看投诉举报人",
  filters: [
    voidedFilter,
    wordsFilter("standing", "全部进度", { open: "没有告知结果" }),
    yearFilter("年份"),
    wordsFilter("ground", "全部事由", byThemselves(complaintGrounds)),
  ],
  shows: [
    ["收到", "receivedOn"],
    ["被投诉举报机关", "concerned"],
    ["事由", "ground"],
    ["查实", "verdict"],
    ["处理", "measure"],
    ["告知", "toldOn"],
  ],
});

/** 责任追究. */
export const AccountabilityScreen = screenOf({
  title: "责任追究",
  says: "因公开工作被追究责任的情况，只记人数；年报按这里的记录填写。",
  path: "/api/accountability",
  ...{ one: "责任追究", opens: "accountability", searches: "编号、机关、事由", named: "number" },
  filters: [
    voidedFilter,
    yearFilter("年份"),
    wordsFilter("form", "全部方式", byThemselves(accountabilityForms)),
  ],
  shows: [
    ["日期", "on"],
    ["被追究机关", "concerned"],
    ["方式", "form"],
    ["人数", "people"],
  ],
});

/** 领导小组和工作机构. */
export const MembersScreen = screenOf({
  title: "领导小组和工作机构",
  says: "领导小组及其办公室、公开工作机构的组成和分工。",
  path: "/api/oversight-members",
  ...{ one: "成员", opens: "member", searches: "姓名、职务", named: "name" },
  filters: [voidedFilter, wordsFilter("body", "全部机构", byThemselves(bodyKinds))],
  shows: [
    ["机构", "body"],
    ["职务", "post"],
    ["开始", "fromOn"],
    ["结束", "untilOn"],
  ],
});

/** 工作制度. */
export const SystemsScreen = screenOf({
  title: "工作制度",
  says: "公开工作的制度：何时施行、上次何时检视、下次检视的期限。",
  path: "/api/oversight-systems",
  ...{ one: "制度", opens: "system", searches: "名称、文号", named: "title" },
  filters: [voidedFilter],
  shows: [
    ["文号", "number"],
    ["施行", "inForceOn"],
    ["上次检视", "reviewedOn"],
    ["下次检视期限", "reviewBy"],
    ["废止", "endedOn"],
  ],
});

/** 会议. */
export const MeetingsScreen = screenOf({
  title: "工作会议",
  says: "研究公开工作的会议和议定事项。",
  path: "/api/oversight-meetings",
  ...{ one: "会议", opens: "meeting", searches: "议题、主持人", named: "subject" },
  filters: [
    voidedFilter,
    yearFilter("年份"),
    wordsFilter("kind", "全部类型", byThemselves(meetingKinds)),
  ],
  shows: [
    ["日期", "on"],
    ["类型", "kind"],
    ["主持人", "chair"],
    ["参加人数", "people"],
  ],
});

/** 工作经费. */
export const BudgetsScreen = screenOf({
  title: "工作经费",
  says: "公开工作的年度预算和支出，以元为单位。",
  path: "/api/oversight-budgets",
  ...{ one: "经费", opens: "budget", searches: "项目", named: "item" },
  filters: [voidedFilter, yearFilter("年份")],
  shows: [
    ["年度", "year"],
    ["预算（元）", "planned"],
    ["支出（元）", "spent"],
  ],
});

/** 培训签到. */
export const AttendancesScreen = screenOf({
  title: "培训签到",
  says: "每次培训哪些单位到场、几人，缺席的写明原因。",
  path: "/api/training-attendances",
  ...{ one: "签到", opens: "attendance", searches: "主题、单位", named: "unit" },
  filters: [voidedFilter, yearFilter("年份")],
  shows: [
    ["培训日期", "on"],
    ["主题", "subject"],
    ["人数", "people"],
    ["缺席说明", "absent"],
  ],
});
