import { daysInMonth, type LocalDate, localDate } from "#kernel/local-date.ts";

/** 登记簿: what is not public, official documents, what is handed over to archives and libraries. */
export const registers = ["undisclosed", "documents", "handover"] as const;

export type Register = (typeof registers)[number];

/** What a re-assessment (定期评估) came to: it stays as it is, or may be made public. */
export const outcomes = ["stays", "opens"] as const;

export type Outcome = (typeof outcomes)[number];

export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

const shape = /^([12]\d{3})-([1-4])$/;

/** A quarter as addresses have it: `2024-3`. */
export function parseQuarter(text: string): Quarter | undefined {
  const found = shape.exec(text);
  return found ? { year: Number(found[1]), quarter: Number(found[2]) } : undefined;
}

/** The quarter of a day. */
export function quarterOf(day: LocalDate): Quarter {
  return { year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) };
}

/** So many quarters, that of the day first, then those before it. */
export function quartersBefore(day: LocalDate, count: number): readonly Quarter[] {
  const { year, quarter } = quarterOf(day);
  const last = year * 4 + quarter - 1;
  return Array.from({ length: count }, (_, at) => ({
    year: Math.floor((last - at) / 4),
    quarter: ((last - at) % 4) + 1,
  }));
}

/** Its first and its last day. */
export function daysOfQuarter({ year, quarter }: Quarter): {
  readonly from: LocalDate;
  readonly through: LocalDate;
} {
  const month = quarter * 3;
  return {
    from: localDate(year, month - 2, 1),
    through: localDate(year, month, daysInMonth(year, month)),
  };
}
