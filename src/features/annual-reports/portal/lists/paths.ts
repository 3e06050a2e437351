import type { AgencyKind } from "../../data/agency-kinds.ts";

/** Address of a list of reports; without a region all there are. */
export function reportsPath(
  year: number,
  { region, kind }: { readonly region?: string | undefined; readonly kind?: AgencyKind } = {},
): string {
  const parts = [year, region, kind].filter((part) => part !== undefined);
  return `/annual-reports/${parts.join("/")}/`;
}

/** Address of a list of agencies; without a region all there are. */
export function agenciesPath(region?: string, kind?: AgencyKind): string {
  if (region === undefined) return "/agencies/";
  return kind ? `/regions/${region}/agencies/${kind}/` : `/regions/${region}/agencies/`;
}

export function regionPath(code: string): string {
  return `/regions/${code}/`;
}

/** Address of the comparison of a year; without a region of all there are. */
export function comparisonPath(year: number, region?: string): string {
  return `${reportsPath(year, { region })}comparison/`;
}
