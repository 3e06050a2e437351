import type { SourceFacts } from "#features/annual-reports/index.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { CheckResult, Finding } from "#report/check/check-result.ts";
import { findingMessage } from "#report/words/finding-message.ts";

/** The line of `report check --json`, without its line end; what does not apply to a finding is left out. */
export function checkLine(
  { source, report }: { readonly source: SourceFacts; readonly report: AnnualReport },
  { findings, unchecked }: CheckResult,
): string {
  const { agency, year, edition } = report;
  return JSON.stringify({
    source,
    agency,
    year,
    edition,
    findings: findings.map(findingJson),
    unchecked: unchecked.map(({ rule, at, cells }) => ({ rule, at, cells })),
  });
}

function findingJson(finding: Finding) {
  const { rule, at, severity, cells, expected, actual, places, basis } = finding;
  const message = findingMessage(finding);
  return { rule, at, severity, cells, expected, actual, places, message, basis };
}
