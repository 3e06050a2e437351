import type { AgencyKind } from "./agency.ts";

/** Kinds of agencies in the order of every list. */
export const agencyKinds = [
  "government",
  "department",
  "township",
  "zone",
  "other",
] as const satisfies readonly AgencyKind[];
