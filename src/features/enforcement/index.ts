export type { EnforcementTables } from "./data/tables.ts";
