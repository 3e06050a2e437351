export { addDemonstrationColumns } from "./add-demonstration-columns.ts";
export { addDemonstrationGuide, type GuideOfDemonstration } from "./add-demonstration-guides.ts";
export type { CatalogueBoardAnswer } from "./api/board-answer.ts";
export type { DutiesAnswer } from "./api/duties-answer.ts";
export { levelOf } from "./data/level-of.ts";
export { columnsBetween, highestColumnId } from "./data/listed-pages.ts";
export {
  type PublicColumn,
  type PublicStatement,
  publicColumns,
  publicStatements,
  type SystemsWord,
  systemsWords,
} from "./data/public-columns.ts";
export type { CatalogueTables } from "./data/tables.ts";
export type { WritingColumn } from "./data/writing-columns.ts";
export { writingColumns } from "./data/writing-columns.ts";
export { type ColumnContent, systemsDuty } from "./domain/column.ts";
export { type ClockedDuty, type DutyClock, dutyState } from "./domain/duty.ts";
export { publicationClock } from "./domain/publication-due.ts";
export { clockedDuties, type FindsDuties } from "./duties/clocked-duties.ts";
export { type ChannelsShelf, guideChannels } from "./portal/guide/contribution.ts";
export { derivationWords } from "./words/duty-words.ts";
