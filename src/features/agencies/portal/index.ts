/** What pages of other rooms may use of agencies' pages; apart from `../index.ts`, which runs without a bundler. */
export { AgencySection } from "./agency/AgencySection.tsx";
export { EndedWords } from "./agency/EndedWords.tsx";
export {
  noSuchPage,
  noSuchRegion,
  type PageContext,
  searchInstead,
} from "./lists/answer-nothing.tsx";
export { DissolvedBadge } from "./lists/DissolvedBadge.tsx";
export { EndedNote } from "./lists/EndedNote.tsx";
export { agencyRoutes } from "./routes.ts";
