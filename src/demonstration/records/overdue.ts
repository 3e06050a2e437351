import type { LocalDate } from "#kernel/local-date.ts";
import type { LedgerRows } from "./ledger-rows.ts";

/** The agency that has let a case lie (逾期未答复), to be found by whoever looks around. */
export const slowAgency = "青岚县自然资源和规划局";

/** Days since the receipt, after which a case is late whatever holidays lay between. */
const surelyLate = 60;

/** The newest case that is surely late, without its answer; the other rows as they are. */
export function leaveUnanswered(ledger: LedgerRows, today: LocalDate): LedgerRows {
  const place = (header: string) => ledger.headers.indexOf(header);
  const [received, ...told] = [
    "收到日期",
    "处理结果",
    "答复日期",
    "延期工作日",
    "延期告知日期",
  ].map(place);
  const day = new Date(Date.parse(`${today}T00:00:00Z`) - surelyLate * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const dayOf = (row: LedgerRows["rows"][number] | undefined) => String(row?.[received ?? 0] ?? "");
  // Of the running year alone: what is reported already stays as it was.
  const january = `${today.slice(0, 4)}-01-01`;
  const late = ledger.rows.filter((row) => dayOf(row) >= january && dayOf(row) <= day);
  const newest = late.toSorted((left, right) => dayOf(left).localeCompare(dayOf(right))).at(-1);
  return {
    ...ledger,
    rows: ledger.rows.map((row) =>
      row === newest ? row.map((field, at) => (told.includes(at) ? null : field)) : row,
    ),
  };
}
