import type { LocalDate } from "#kernel/local-date.ts";
import type { LedgerRows } from "./ledger-rows.ts";

/** By kind: the column whose day makes a record, and days that end it with what they tell. */
interface Days {
  readonly begins: string;
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
};

/** A ledger as it stands on a day: what has not begun is not there, what has not ended is open, the running month is not counted. */
export function upTo(ledger: LedgerRows, today: LocalDate): LedgerRows {
  const days = daysOf[ledger.kind];
  if (!days) throw new Error(`nothing is known of the days of ${ledger.kind}`);
  const place = (header: string) => ledger.headers.indexOf(header);
  const begins = place(days.begins);
  const open = Object.entries(days.ends ?? {}).map(([day, told]) => ({
    day: place(day),
    blank: [day, ...told].map(place),
  }));
  const isMonth = days.begins === "月份";
  const limit = isMonth ? today.slice(0, 7) : today;
  return {
    ...ledger,
    rows: ledger.rows
      .filter((row) => (isMonth ? String(row[begins]) < limit : String(row[begins]) <= limit))
      .map((row) => {
        const blank = open.flatMap((end) => (String(row[end.day] ?? "") > today ? end.blank : []));
        return row.map((field, at) => (blank.includes(at) ? null : field));
      }),
  };
}
