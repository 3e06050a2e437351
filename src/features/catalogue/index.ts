export { addDemonstrationColumns } from "./add-demonstration-columns.ts";
export { addDemonstrationGuide, type GuideOfDemonstration } from "./add-demonstration-guides.ts";
export { levelOf } from "./data/level-of.ts";
export {
  type PublicColumn,
  type PublicStatement,
  publicColumns,
  publicStatements,
} from "./data/public-columns.ts";
export type { CatalogueTables } from "./data/tables.ts";
export type { WritingColumn } from "./data/writing-columns.ts";
export { writingColumns } from "./data/writing-columns.ts";
export type { ColumnContent } from "./domain/column.ts";
export { publicationDue } from "./domain/publication-due.ts";
export { type ChannelsShelf, guideChannels } from "./portal/guide/contribution.ts";
