import type { LocalDate } from "#kernel/local-date.ts";
import { dayInChina } from "#ui/day-in-china.ts";

const wholeDay = 86_400_000;
/** Midnight in China (UTC+8), in milliseconds after midnight UTC. */
const midnight = 16 * 3_600_000;

/** The day in China by a clock. Every request asks for it: it is reckoned once a day, and anew if the clock is set. */
export function dayOf(clock: () => number): () => LocalDate {
  let day: LocalDate | undefined;
  let from = 0;
  return () => {
    const now = clock();
    if (day === undefined || now < from || now >= from + wholeDay) {
      from = now - ((now - midnight) % wholeDay);
      day = dayInChina(new Date(now).toISOString());
    }
    return day;
  };
}

/** The day in China by the clock of the machine. */
export const todayInChina = dayOf(Date.now);
