export type { OversightTables } from "./data/tables.ts";
