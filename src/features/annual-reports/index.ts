export { checkStale } from "./check-stored.ts";
export { checkerStamp } from "./checker-stamp.ts";
export { findingJson, uncheckedJson } from "./finding-json.ts";
export { proofreadingDictionary } from "./proofreading/proofreading-dictionary.ts";
export { type ReportRead, readReport, type UnreadableReport } from "./read-report.ts";
export { reportLine, type SourceFacts, sourceFacts } from "./report-line.ts";
export {
  type OriginalToStore,
  originalToStore,
  type ReportToStore,
  reportColumns,
} from "./report-to-store.ts";
export { type ReportStored, storeReport, storeReports } from "./store-reports.ts";
export { unreadableWords } from "./unreadable-words.ts";
export { type WriteFormat, writeFormats } from "./write-formats.ts";
export { writeRefusedWords } from "./write-refused-words.ts";
export { type WriteRefused, type Written, writeReport } from "./write-report.ts";
