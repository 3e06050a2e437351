import type { LocalDate } from "#kernel/local-date.ts";
import type { LedgerRows } from "./ledger-rows.ts";

/** By kind: the column whose day makes a record, and days that end it with what they tell. */
interface Days {
  /** Absent: it has always been there. */
  readonly begins?: string;
  readonly ends?: Readonly<Record<string, readonly string[]>>;
}

const daysOf: Readonly<Record<string, Days>> = {
  items: { begins: "公开日期" },
  documents: { begins: "制发日期", ends: { 终止日期: ["终止方式"] } },
  requests: {
    begins: "收到日期",
    ends: { 答复日期: ["处理结果"], 延期告知日期: ["延期工作日"] },
  },
  disputes: { begins: "立案日期", ends: { 审结日期: ["结果"] } },
  decisions: { begins: "月份" },
  fees: { begins: "月份" },
  villages: {},
  sites: { begins: "开设日期" },
  "site-metrics": { begins: "月份" },
  media: { begins: "开设日期", ends: { 关停日期: ["关停方式", "关停备案日期"] } },
  "media-metrics": { begins: "月份" },
  boards: { begins: "启用日期" },
  "board-counts": { begins: "月份" },
  messages: {
    begins: "收到日期",
    ends: { 转办日期: [], 回复日期: ["评价"], 办结日期: [] },
  },
  "message-counts": { begins: "月份" },
  opinions: { begins: "发现时间", ends: { 办结日期: ["处置结果"] } },
  consultations: { begins: "开始日期", ends: { 结果公布日期: ["收到意见", "采纳"] } },
  proposals: {
    begins: "交办日期",
    ends: { 答复日期: ["办理结果"], 公开日期: ["公开属性"] },
  },
  "service-items": { begins: "纳入日期" },
  "service-counts": { begins: "月份" },
  inspections: { begins: "检查日期", ends: { 整改日期: [], 复核日期: [] } },
  notices: { begins: "印发日期", ends: { 反馈日期: [] } },
  trainings: { begins: "日期" },
  targets: { begins: "年度" },
};

/** A ledger as it stands on a day: what has not begun is not there, what has not ended is open, the running month is not counted. */
export function upTo(ledger: LedgerRows, today: LocalDate): LedgerRows {
  const days = daysOf[ledger.kind];
  if (!days) throw new Error(`nothing is known of the days of ${ledger.kind}`);
  const place = (header: string) => ledger.headers.indexOf(header);
  const begins = days.begins === undefined ? undefined : place(days.begins);
  const open = Object.entries(days.ends ?? {}).map(([day, told]) => ({
    day: place(day),
    blank: [day, ...told].map(place),
  }));
  const isMonth = days.begins === "月份";
  const limit = isMonth ? today.slice(0, 7) : today;
  // A minute of today has not come yet.
  const isBefore = (day: string) => (isMonth ? day < limit : day <= limit);
  return {
    ...ledger,
    rows: ledger.rows
      .filter((row) => begins === undefined || isBefore(String(row[begins])))
      .map((row) => {
        const blank = open.flatMap((end) => (String(row[end.day] ?? "") > today ? end.blank : []));
        return row.map((field, at) => (blank.includes(at) ? null : field));
      }),
  };
}
