export { listErrorReports, type StoredErrorReport } from "./data/error-reports.ts";
