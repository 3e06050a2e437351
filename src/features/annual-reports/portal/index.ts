/** What pages and files of other rooms may use of the reports' pages; apart from `../index.ts`, which runs without a bundler. */
export { compareRegions, totalSums } from "../data/compared/compare-regions.ts";
export { shownCells } from "../data/shown-columns.ts";
export { datasets } from "./datasets/datasets.ts";
export type { cellRow, reportRow } from "./datasets/rows.ts";
export { yearsOf } from "./reports/report-list.ts";
