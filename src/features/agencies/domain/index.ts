/** What rooms and the browser may use of agencies: pure. */
export { kindWords, parseKind } from "../words/kind-words.ts";
export type { AgencyKind } from "./agency.ts";
export { agencyKinds } from "./agency-kinds.ts";
export { agenciesPath, agencyPath, regionPath } from "./paths.ts";
export type { Kin } from "./reorganisation/lineage.ts";
