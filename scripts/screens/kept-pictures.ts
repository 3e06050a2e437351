/** The pictures that stay in the repository: what one looks at before installing. All others are made when they are wanted. */
export const keptPictures: ReadonlySet<string> = new Set([
  "home-1366.png",
  "home-360.png",
  "year-1366.png",
  "agency-1366.png",
  "agency-360.png",
  "report-findings-1366.png",
  "report-findings-360.png",
  "compare-four-1366.png",
  "result-findings-1366.png",
  "open-data-1366.png",
  "elder-home-360.png",
  "elder-report-1366.png",
]);
