export { addDemonstrationColumns } from "./add-demonstration-columns.ts";
export type { CatalogueTables } from "./data/tables.ts";
export type { ColumnContent } from "./domain/column.ts";
