export { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
export { findingJson, uncheckedJson } from "#report-files/finding-json.ts";
export { type ReportRead, readReport, type UnreadableReport } from "#report-files/read-report.ts";
export {
  reportErrorLine,
  reportLine,
  type SourceFacts,
  sourceFacts,
} from "#report-files/report-line.ts";
export { unreadableWords } from "#report-files/unreadable-words.ts";
export { type WriteFormat, writeFormats } from "#report-files/write-formats.ts";
export { writeRefusedWords } from "#report-files/write-refused-words.ts";
export { type WriteRefused, type Written, writeReport } from "#report-files/write-report.ts";
export { checkStale } from "./check-stored.ts";
export { checkerStamp } from "./checker-stamp.ts";
export { type HeldOriginal, type HoldChange, listHeldOriginals } from "./data/held-originals.ts";
export { reportPath } from "./portal/lists/report-paths.ts";
export { releaseOriginal } from "./release-original.ts";
export { originalToStore, type ReportToStore, reportColumns } from "./report-to-store.ts";
export { storeReport, storeReports } from "./store-reports.ts";
