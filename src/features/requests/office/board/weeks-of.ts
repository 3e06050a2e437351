import { type LocalDate, weekday } from "#kernel/local-date.ts";

/** The days of a month by weeks from Monday to Sunday; `undefined` where a place is of another month. */
export function weeksOf<Day extends { readonly on: LocalDate }>(
  days: readonly Day[],
): readonly (readonly (Day | undefined)[])[] {
  const [first] = days;
  if (!first) return [];
  const places: (Day | undefined)[] = [...Array(weekday(first.on) - 1).fill(undefined), ...days];
  while (places.length % 7 > 0) places.push(undefined);
  return Array.from({ length: places.length / 7 }, (_, at) => places.slice(at * 7, at * 7 + 7));
}
