export { addAgencies, agenciesOfRegion, type NewAgency, saveAliases } from "./data/agencies.ts";
export { agenciesListed } from "./data/agencies-listed.ts";
export { saveDissolved } from "./data/dissolved-agencies.ts";
export { type FoundAgency, findAgency } from "./data/find-agency.ts";
export { stoodAtEndOf } from "./data/founded.ts";
export { groupsOnPage, type ListScope } from "./data/groups-on-page.ts";
export {
  contactsOf,
  type PublicContact,
  publicContactOn,
  saveContact,
} from "./data/letters/contacts.ts";
export { nameRemedies, remedyOn } from "./data/letters/remedies.ts";
export { type ListedAgency, listAgencies, listOwnAgencies } from "./data/list-agencies.ts";
export {
  agenciesCounted,
  type PlaceCount,
  placeCounts,
  type RegionCount,
  regionCounts,
  wholeOf,
} from "./data/place-counts.ts";
export {
  findRegion,
  findRootRegion,
  type NamedRegion,
  type RegionInTree,
} from "./data/regions/find-region.ts";
export { governedRegions } from "./data/regions/governed-regions.ts";
export { addRegions } from "./data/regions/regions.ts";
export { regionsOver, regionsOverAgency } from "./data/regions/regions-over.ts";
export { type RegionFound, searchRegions } from "./data/regions/search-regions.ts";
export { endedInto } from "./data/reorganisations/ended-into.ts";
export {
  nameInYear,
  nameThenAndNow,
  successorsColumn,
} from "./data/reorganisations/successors-column.ts";
export { type FoundByName, searchAgencies } from "./data/search-agencies.ts";
export type { AgencyTables } from "./data/tables.ts";
export { type AgencyUnder, agenciesUnder } from "./data/tree/agencies-under.ts";
export { saveAbove } from "./data/tree/save-above.ts";
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
export { fullNames, shortNameWords } from "./domain/short-names.ts";
export { findOwners } from "./find-owners.ts";
export { ensureTop, knownRegions } from "./import-regions.ts";
export {
  type AgencyContribution,
  type AgencyWay,
  agencyPages,
  agencyWays,
  type RegionPart,
} from "./portal/contribution.ts";
export { agencyId } from "./portal/lists/agency-address.ts";
export { loadPlace, type NoPlace, type Place, type PlaceAsked } from "./portal/lists/load-place.ts";
export type { RegionShown } from "./portal/region/load-region.ts";
