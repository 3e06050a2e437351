export type { DocumentTables } from "./data/tables.ts";
