export {
  addDemonstrationDocuments,
  type DemonstrationFile,
} from "./add-demonstration-documents.ts";
export type { DocumentTables } from "./data/tables.ts";
