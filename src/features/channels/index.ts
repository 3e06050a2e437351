export {
  addDemonstrationInspections,
  type DemonstrationInspection,
} from "./add-demonstration-inspections.ts";
export type { ChannelTables } from "./data/tables.ts";
