import { findingJson, type SourceFacts, uncheckedJson } from "#features/annual-reports/index.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { CheckResult } from "#report/check/check-result.ts";

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
