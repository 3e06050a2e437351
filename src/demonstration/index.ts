export { countyHeld } from "./annual-reports.ts";
export { countyCode, fictionalNotice } from "./county/regions.ts";
export { isFiled } from "./filing/load-filing.ts";
export { type LoadRefused, loadDemonstration } from "./load-demonstration.ts";
export { isRecorded, type RecordsAsked } from "./records/load-records.ts";
export { demonstrationDay, isPeopled } from "./staff/load-people.ts";
export { writeDemonstration } from "./write-demonstration.ts";
