export { checkStale } from "./check-stored.ts";
export { checkerStamp } from "./checker-stamp.ts";
export { type HeldOriginal, type HoldChange, listHeldOriginals } from "./data/held-originals.ts";
export { reportPath } from "./portal/lists/report-paths.ts";
export { releaseOriginal } from "./release-original.ts";
export { originalToStore, type ReportToStore, reportColumns } from "./report-to-store.ts";
export { storeReport, storeReports } from "./store-reports.ts";
