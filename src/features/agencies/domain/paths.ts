import type { AgencyKind } from "./agency.ts";

/** Address of a list of agencies; without a region all there are. */
export function agenciesPath(region?: string, kind?: AgencyKind): string {
  if (region === undefined) return "/agencies/";
  return kind ? `/regions/${region}/agencies/${kind}/` : `/regions/${region}/agencies/`;
}

export function regionPath(code: string): string {
  return `/regions/${code}/`;
}

/** Address of an agency: what rooms have of it. */
export function agencyPath(agencyId: number): string {
  return `/agencies/${agencyId}/`;
}
