import type { LocalDate } from "#kernel/local-date.ts";

/** Whether an agency has handed in (报送) its report of a year, and in time. */
export const handedInStates = [
  "in-time",
  "late",
  "waiting",
  "overdue",
  "not-due",
  "not-expected",
] as const;

export type HandedIn = (typeof handedInStates)[number];

export interface HandingIn {
  /** The day that counts: that under the report's signature if it is earlier than the day it came, else the day it came. */
  readonly handedInOn: LocalDate | null;
  /** `undefined`: no law set a day for that year. */
  readonly dueOn: LocalDate | undefined;
  /** Since when it waits, signed by the agency's own people, to be public. */
  readonly waitsSince?: LocalDate | undefined;
  readonly today: LocalDate;
  readonly isExpected: boolean;
}

/** What waits for who supervises is neither public nor missing. In time until the end of the day set; a report of whom none is expected counts where there is one. */
export function handedIn({
  handedInOn,
  dueOn,
  waitsSince,
  today,
  isExpected,
}: HandingIn): HandedIn {
  if (handedInOn !== null) return dueOn === undefined || handedInOn <= dueOn ? "in-time" : "late";
  if (waitsSince !== undefined) return "waiting";
  if (!isExpected) return "not-expected";
  return dueOn !== undefined && today > dueOn ? "overdue" : "not-due";
}
