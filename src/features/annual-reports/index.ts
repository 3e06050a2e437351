export { dueDays } from "./board/due-days.ts";
export { checkStale } from "./check-stored.ts";
export { checkerStamp } from "./checker-stamp.ts";
export { findReport } from "./data/find-report.ts";
export type { ReportTables } from "./data/tables.ts";
export { recheckAgencies } from "./keeping/recheck-agencies.ts";
export { originalToStore, type ReportToStore, reportColumns } from "./report-to-store.ts";
export { localDay } from "./settings.ts";
export { storeReports } from "./store-reports.ts";
