export type { FilingTables } from "./data/tables.ts";
