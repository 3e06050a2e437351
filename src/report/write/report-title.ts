import type { AnnualReport } from "../annual-report.ts";

/** What a report is called, in its two parts: whose it is (may be empty) and what it is. */
export function reportTitle({ agency, year }: Pick<AnnualReport, "agency" | "year">): {
  readonly owner: string;
  readonly subject: string;
} {
  const period = year === null ? "" : `${year}年`;
  return { owner: agency ?? "", subject: `${period}政府信息公开工作年度报告` };
}
