export type { ItemTables } from "./data/tables.ts";
