export type { ChannelTables } from "./data/tables.ts";
