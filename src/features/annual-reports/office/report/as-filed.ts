import type { AnnualReport } from "#report/annual-report.ts";

interface Filed {
  readonly report: AnnualReport;
  readonly agencyName: string;
  readonly year: number;
}

/** What the document does not say of itself is what it was filed under, as the server checks it. */
export function asFiled({ report, agencyName, year }: Filed): AnnualReport {
  return { ...report, agency: report.agency ?? agencyName, year: report.year ?? year };
}
