import { findingCounts } from "#kernel/finding.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { type CheckAids, checkReport } from "#report/check/check-report.ts";
import { uncheckedCounts } from "#report/check/unchecked-counts.ts";
import { explainedJson, type FindingJson, findingJson } from "#report-files/finding-json.ts";

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
  /** Findings that someone explained, each with the reason: they are counted no more. */
  readonly told: string;
}

/** What someone said to a finding: to this very one, of these words. */
export interface Explanation {
  readonly rule: string;
  readonly place: string;
  readonly message: string;
  readonly reason: string;
}

export interface CheckedWith {
  readonly aids: CheckAids;
  readonly told: readonly Explanation[];
}

/** By which an explanation finds its finding. */
export function findingKey({
  rule,
  at = "",
  message,
}: Pick<FindingJson, "rule" | "at" | "message">) {
  return JSON.stringify([rule, at, message]);
}

/** Checks a stored report; `previous` is the same agency's current report of the year before. */
export function checkColumns(
  filed: FiledReport,
  previous: FiledReport | undefined,
  { aids, told }: CheckedWith,
): CheckColumns {
  const { agencyKind } = filed;
  const result = checkReport(asFiled(filed), previous && asFiled(previous), {
    ...aids,
    agencyKind,
  });
  const reasons = new Map(
    told.map(({ place, reason, ...one }) => [findingKey({ ...one, at: place }), reason]),
  );
  const all = result.findings.map(findingJson);
  const findings = all.filter((finding) => !reasons.has(findingKey(finding)));
  const counts = findingCounts(findings);
  return {
    errors: counts.error,
    warnings: counts.warning,
    notices: counts.notice,
    held: result.holds.length,
    findings: JSON.stringify(findings),
    explained: JSON.stringify(explainedJson(result)),
    unchecked: JSON.stringify(uncheckedCounts(result.unchecked)),
    told: JSON.stringify(
      all.flatMap((finding) => {
        const reason = reasons.get(findingKey(finding));
        return reason === undefined ? [] : [{ ...finding, reason }];
      }),
    ),
  };
}

/** What the document does not say of itself is what it was filed under. */
function asFiled({ report, agencyName, year }: FiledReport): AnnualReport {
  return { ...report, agency: report.agency ?? agencyName, year: report.year ?? year };
}
