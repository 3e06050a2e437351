import type { AgencyKind } from "#features/agencies/domain/index.ts";

/** Address of a list of reports; without a region all there are. */
export function reportsPath(
  year: number,
  { region, kind }: { readonly region?: string | undefined; readonly kind?: AgencyKind } = {},
): string {
  const parts = [year, region, kind].filter((part) => part !== undefined);
  return `/annual-reports/${parts.join("/")}/`;
}

/** Address of the comparison of a year; without a region of all there are. */
export function comparisonPath(year: number, region?: string): string {
  return `${reportsPath(year, { region })}comparison/`;
}
