export { fictionalNotice } from "./county/regions.ts";
export {
  isDemonstrationLoaded,
  type Loaded,
  type LoadRefused,
  type LoadServices,
  loadDemonstration,
} from "./load-demonstration.ts";
export { writeDemonstration } from "./write-demonstration.ts";
