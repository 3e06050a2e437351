export type { RequestTables } from "./data/tables.ts";
export { addDemonstrationRequests } from "./intake/demonstration-requests.ts";
