import type { AnnualReport } from "#report/annual-report.ts";
import { type CheckAids, checkReport } from "#report/check/check-report.ts";
import type { Severity } from "#report/check/rules.ts";
import { uncheckedCounts } from "#report/check/unchecked-counts.ts";
import { explainedJson, findingJson } from "#report-files/finding-json.ts";

/** A report and the agency and year it is stored under. */
export interface FiledReport {
  readonly report: AnnualReport;
  readonly agencyName: string;
  /** What the directory says the agency is. */
  readonly agencyKind?: CheckAids["agencyKind"];
  readonly year: number;
}

/** What a check found, in the form its columns have. */
export interface CheckColumns {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly held: number;
  /** JSON, with messages: pages print them as they are. */
  readonly findings: string;
  readonly explained: string;
  readonly unchecked: string;
}

/** Checks a stored report; `previous` is the same agency's current report of the year before. */
export function checkColumns(
  filed: FiledReport,
  previous: FiledReport | undefined,
  aids: CheckAids,
): CheckColumns {
  const { agencyKind } = filed;
  const result = checkReport(asFiled(filed), previous && asFiled(previous), {
    ...aids,
    agencyKind,
  });
  const count = (severity: Severity) =>
    result.findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    notices: count("notice"),
    held: result.holds.length,
    findings: JSON.stringify(result.findings.map(findingJson)),
    explained: JSON.stringify(explainedJson(result)),
    unchecked: JSON.stringify(uncheckedCounts(result.unchecked)),
  };
}

/** What the document does not say of itself is what it was filed under. */
function asFiled({ report, agencyName, year }: FiledReport): AnnualReport {
  return { ...report, agency: report.agency ?? agencyName, year: report.year ?? year };
}
