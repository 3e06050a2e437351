export { type ReportRead, readReport, type UnreadableReport } from "./read-report.ts";
export { reportLine, type SourceFacts, sourceFacts } from "./report-line.ts";
export { unreadableWords } from "./unreadable-words.ts";
