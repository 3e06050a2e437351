export { fictionalNotice } from "./county/regions.ts";
export {
  type CountyHeld,
  countyHeld,
  type Loaded,
  type LoadRefused,
  type LoadServices,
  loadDemonstration,
} from "./load-demonstration.ts";
export { writeDemonstration } from "./write-demonstration.ts";
