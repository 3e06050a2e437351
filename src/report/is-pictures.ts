import type { AnnualReport } from "./annual-report.ts";

/** Whether nothing was read of a document because its pages are pictures, as of a scan (扫描件): what it does not say is not missing. */
export function isPictures({ edition, sections, warnings }: AnnualReport): boolean {
  if (edition !== null || sections.length > 0) return false;
  return warnings.some((warning) => "pages" in warning && (warning.pages?.length ?? 0) > 0);
}
