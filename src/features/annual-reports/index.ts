export { type ReportRead, readReport } from "./read-report.ts";
export { unreadableWords } from "./unreadable-words.ts";
