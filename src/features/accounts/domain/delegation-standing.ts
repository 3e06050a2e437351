import type { LocalDate } from "#kernel/local-date.ts";

export interface DelegationDays {
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
  /** When it was ended before its last day. */
  readonly endedAt: string | null;
}

/** Where a delegation (委托代行) stands on a day: its first and its last day count. */
export type DelegationStanding = "planned" | "current" | "past" | "ended";

export function delegationStanding(
  { fromOn, untilOn, endedAt }: DelegationDays,
  today: LocalDate,
): DelegationStanding {
  if (endedAt !== null) return "ended";
  if (today < fromOn) return "planned";
  return today > untilOn ? "past" : "current";
}
