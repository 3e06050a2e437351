import { holdersOf } from "#features/accounts/index.ts";
import { regionsOverAgency } from "#features/agencies/index.ts";
import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { reminderDue } from "#platform/jobs/reminder-event.ts";
import { isFirstReminder } from "#platform/notices/first-reminder.ts";
import { notify } from "#platform/notices/notify.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { supervisingAgency } from "../data/supervising-agency.ts";
import { escalatedNotice, reportDueNotice } from "../notice-kinds.ts";
import { remindDays } from "../settings.ts";
import { type ReportToRemind, reportsToRemind } from "./reports-to-remind.ts";

const lastDay = 0;

/**
 * Every day: reminds who writes last year's report, and the head, some days before it is due; on the last day them and, in one
 * message for all of its agencies, the supervising office. Each event once, however often the work is done.
 */
export const remindOfReports: JobHandler<null> = async ({ db, today }) => {
  const day = today();
  const year = yearOf(day) - 1;
  const dueToday: ReportToRemind[] = [];
  for (const report of await reportsToRemind(db, year)) {
    const left = daysBetween(day, report.dueOn);
    if (left === lastDay) dueToday.push(report);
    if (left <= lastDay || left > mostDays) continue;
    const before = reminderDue(left, await daysOf(db, report, year));
    if (before === undefined) continue;
    await db.transaction().execute(async (trx) => {
      if (await isFirst(trx, report, { year, before })) await tell(trx, report, { year, left });
    });
  }
  await escalate(db, dueToday, year);
};

/** The last day: each agency's own people, and once who supervises them. */
async function escalate(
  db: Queryable,
  dueToday: readonly ReportToRemind[],
  year: number,
): Promise<void> {
  const over = new Map<number | undefined, ReportToRemind[]>();
  for (const report of dueToday) {
    const office = await supervisingAgency(db, report.agencyId);
    over.set(office, [...(over.get(office) ?? []), report]);
  }
  for (const [office, reports] of over) {
    await db.transaction().execute(async (trx) => {
      const first: ReportToRemind[] = [];
      for (const report of reports) {
        if (!(await isFirst(trx, report, { year, before: lastDay }))) continue;
        first.push(report);
        await tell(trx, report, { year, left: lastDay });
      }
      if (office !== undefined) await tellOffice(trx, first, { office, year });
    });
  }
}

async function tellOffice(
  trx: Transaction,
  reports: readonly ReportToRemind[],
  { office, year }: { readonly office: number; readonly year: number },
): Promise<void> {
  const [one] = reports;
  if (!one) return;
  const role = { agencyId: office, role: "supervisor", level: null } as const;
  const to = (await holdersOf(trx, role)).map(({ id }) => id);
  const named = reports
    .slice(0, mostNamed)
    .map((report) => `${report.agencyName}（${stateText(report)}）`)
    .join("、");
  const more = reports.length > mostNamed ? "等" : "";
  const words = `今天（${one.dueOn}）是 ${year} 年年报公布的最后一天，还有 ${reports.length} 个机关没有公布：${named}${more}。`;
  await notify(trx, escalatedNotice, { to, agencyId: office, words, path: "/report-filing" });
}

/** Agencies that a message names. */
const mostNamed = 10;

/** No reminder is earlier: nothing is asked of agencies whose day is far. */
const mostDays = 365;

async function daysOf(
  db: Queryable,
  { agencyId }: ReportToRemind,
  year: number,
): Promise<readonly number[]> {
  const regions = await regionsOverAgency(db, agencyId);
  const days = await settingValue(db, remindDays, { agency: agencyId, regions, year: year + 1 });
  return days.split(/[,，]/).map(Number);
}

/** False where it was sent. */
function isFirst(
  trx: Transaction,
  { agencyId, dueOn }: ReportToRemind,
  { year, before }: { readonly year: number; readonly before: number },
): Promise<boolean> {
  const reminder = { subject: `${agencyId}.${year}`, dueOn, before };
  return isFirstReminder(trx, reportDueNotice, reminder);
}

async function tell(
  trx: Transaction,
  report: ReportToRemind,
  { year, left }: { readonly year: number; readonly left: number },
): Promise<void> {
  const { agencyId, dueOn, draftId } = report;
  const path = draftId === null ? "/report-filing" : `/report-filing/draft?id=${draftId}`;
  const when = left === lastDay ? "今天是最后一天" : `还有 ${left} 天`;
  const words = `${year} 年年报应在 ${dueOn} 前公布，${when}；${stateText(report)}。`;
  await notify(trx, reportDueNotice, { to: await writers(trx, report), agencyId, words, path });
}

/** Who writes it, else who could; and the head of the disclosure office. */
async function writers(
  trx: Transaction,
  { agencyId, authorIds }: ReportToRemind,
): Promise<readonly number[]> {
  const of = (role: string) => holdersOf(trx, { agencyId, role, level: null });
  const heads = await of("disclosure-head");
  const write = authorIds.length > 0 ? [] : await of("information-officer");
  return [...authorIds, ...[...heads, ...write].map(({ id }) => id)];
}

function stateText({ state }: ReportToRemind): string {
  switch (state) {
    case null:
      return "还没有开始编制";
    case "writing":
      return "还在编制，没有送审";
    case "signing":
      return "正在审签";
    default:
      return "审签完毕，还没有公布";
  }
}

/** Days from one to another; negative where it is past. */
function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
