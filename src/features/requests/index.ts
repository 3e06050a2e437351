export type { RequestTables } from "./data/tables.ts";
