export type { ResponseTables } from "./data/tables.ts";
