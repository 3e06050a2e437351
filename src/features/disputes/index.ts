export type { DisputeTables } from "./data/tables.ts";
