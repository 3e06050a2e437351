import type { AgencyTable } from "#platform/db/schema.ts";

export type AgencyKind = AgencyTable["kind"];

/** Kinds of agencies in the order of every list. */
export const agencyKinds = [
  "government",
  "department",
  "township",
  "zone",
  "other",
] as const satisfies readonly AgencyKind[];
