export { addAgencies, agenciesOfRegion, type NewAgency, saveAliases } from "./data/agencies.ts";
export { saveDissolved } from "./data/dissolved-agencies.ts";
export { addRegions } from "./data/regions.ts";
export type { Region } from "./domain/agency.ts";
export { agencyClass } from "./domain/agency-kind.ts";
export { matchName } from "./domain/agency-name.ts";
export {
  type AgencyIndex,
  type AgencyMatch,
  type Candidate,
  newAgencyIndex,
} from "./domain/match-agency.ts";
export {
  codesAbove,
  isOfProvince,
  isRegionCode,
  nationCode,
  regionLevel,
} from "./domain/region-code.ts";
export { type DissolvedProblem, importDissolved } from "./import-dissolved.ts";
export { ensureTop, importRegions, knownRegions, type RegionProblem } from "./import-regions.ts";
export { placeAgencies } from "./place-agencies.ts";
