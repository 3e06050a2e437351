import type { AgencyYear } from "../../data/find-agency-years.ts";

/** Years from an agency's first report to `latest` without one, the latest first. */
export function missingYears(
  years: readonly Pick<AgencyYear, "year">[],
  latest: number,
): readonly number[] {
  const held = new Set(years.map(({ year }) => year));
  const length = Math.max(0, latest - Math.min(...held) + 1);
  return Array.from({ length }, (_, at) => latest - at).filter((year) => !held.has(year));
}
