export type { SiteTables } from "./data/tables.ts";
