import type { AnnualReport } from "#report/annual-report.ts";
import type { CheckResult } from "#report/check/check-result.ts";
import { findingJson, uncheckedJson } from "#report-files/finding-json.ts";
import type { SourceFacts } from "#report-files/report-line.ts";

/** The line of `report check --json`, without its line end; what does not apply to a finding is left out. */
export function checkLine(
  { source, report }: { readonly source: SourceFacts; readonly report: AnnualReport },
  result: CheckResult,
): string {
  const { agency, year, edition } = report;
  return JSON.stringify({
    source,
    agency,
    year,
    edition,
    findings: result.findings.map(findingJson),
    unchecked: uncheckedJson(result),
  });
}
