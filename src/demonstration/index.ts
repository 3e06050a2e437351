export { fictionalNotice } from "./county/regions.ts";
export { countyHeld, type LoadRefused, loadDemonstration } from "./load-demonstration.ts";
export { writeDemonstration } from "./write-demonstration.ts";
