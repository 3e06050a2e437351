export type { DocumentTables } from "./data/tables.ts";
export { addDemonstrationDocuments } from "./demonstration/add-demonstration-documents.ts";
export type {
  DemonstrationDocument,
  DemonstrationFile,
} from "./demonstration/told.ts";
