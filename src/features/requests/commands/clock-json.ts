import type { ReplyClock } from "../domain/clock/reply-clock.ts";
import { dayReason } from "../words/clock-words.ts";

/** The clock as the command-line contract prints it, one line. */
export function clockLine(clock: ReplyClock): string {
  const { next, certain, yearsNotLoaded } = clock;
  const warnings = yearsNotLoaded.map((year) => ({
    code: "year-not-loaded",
    year,
    message: yearWarning(year),
  }));
  return JSON.stringify({
    received: clock.receivedOn,
    due: clock.dueOn,
    state: clock.state,
    ...(next && { next }),
    workingDaysUsed: clock.workingDaysUsed,
    workingDaysLeft: clock.workingDaysLeft,
    overdue: clock.overdue,
    lapsed: clock.lapsed,
    ...(certain && { certain }),
    ...(warnings.length > 0 && { warnings }),
    days: clock.days.map((day) => ({ on: day.on, counts: day.counts, why: dayReason(day) })),
    breaches: clock.breaches,
  });
}

/** Says that a year's schedule is missing and what to do about it. */
export function yearWarning(year: number): string {
  return `未载入 ${year} 年的节假日安排，无法推算该年的工作日；公布后请升级，或用 --calendar 提供`;
}
