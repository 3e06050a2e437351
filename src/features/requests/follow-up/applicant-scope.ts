import { type AgencyScope, agencyScope } from "#platform/auth/agency-scope.ts";

/** What an applicant's own code opens is of this agency: queries of the office reach no other's. */
export function scopeOf(agencyId: number): AgencyScope {
  return agencyScope({ kind: "token", id: 0, name: "申请人", agencies: [agencyId] });
}
