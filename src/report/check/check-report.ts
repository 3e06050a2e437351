import type { Span } from "#kernel/span.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { Dictionary } from "#text/proofreading/dictionary.ts";
import type { CheckResult, Explained, Instance, Outcome, ReportFinding } from "./check-result.ts";
import { checkNarrative } from "./narrative/narrative.ts";
import type { KnownKind } from "./publishing-kind.ts";
import { rules } from "./rules.ts";
import type { Check } from "./subject.ts";
import { checkCrossFooting, checkWholeNumbers } from "./tables/cross-footing.ts";
import { checkFees } from "./tables/fees.ts";
import { checkProblems, checkSections } from "./tables/form-sections.ts";
import { checkTables } from "./tables/form-tables.ts";
import { checkJumps } from "./tables/jump.ts";
import { checkMisread } from "./tables/misread.ts";
import { checkCarry, checkStock } from "./tables/previous-year.ts";
import { checkRegulations } from "./tables/regulations.ts";
import { checkCitedFormat } from "./text/cited-format.ts";
import { checkPrivacy } from "./text/privacy.ts";
import { checkProofreading } from "./text/proofreading.ts";
import { checkSignedDate } from "./text/signed-date.ts";
import { checkSimilar } from "./text/similar.ts";
import { checkPlans } from "./text/stale-plan.ts";
import { checkStatedYear } from "./text/stated-year.ts";

/** Every rule, in the order findings are printed. A new rule is added here. */
const formChecks: readonly Check[] = [checkSections, checkTables, checkProblems];
const tableChecks: readonly Check[] = [
  checkCrossFooting,
  checkWholeNumbers,
  checkCarry,
  checkRegulations,
  checkFees,
  checkMisread,
  checkStock,
  checkJumps,
];
const textChecks: readonly Check[] = [
  checkStatedYear,
  checkSignedDate,
  checkPlans,
  checkCitedFormat,
  checkNarrative,
  checkSimilar,
  checkPrivacy,
  checkProofreading,
];

/** What an installation brings to every check. */
export interface CheckAids {
  readonly dictionary?: Dictionary | undefined;
  /** What the agency is where it is filed (机关类别), if it is. */
  readonly agencyKind?: KnownKind | undefined;
  /** By section: what of its text a template wrote, and is nobody's copy. */
  readonly fromTemplate?: Readonly<Record<number, readonly Span[]>> | undefined;
}

/** Last year's report of an agency where none is there: all that is compared with it stays unchecked. */
export const missingPrevious: AnnualReport = {
  agency: null,
  year: null,
  signedOn: { value: null, state: "missing" },
  edition: null,
  sections: [],
  cells: {},
  warnings: [],
};

/**
 * Checks a report by every rule that applies to it; `previous` is the same agency's report of the year
 * before. Each instance of a rule holds, is explained by the report itself, fails (a finding), or stays
 * unchecked because not all it needs is certain. What is no annual report in a format since 2019 is not
 * checked, and without a dictionary nothing is proofread.
 */
export function checkReport(
  report: AnnualReport,
  previous?: AnnualReport,
  aids: CheckAids = {},
): CheckResult {
  const subject = { report, previous, ...aids };
  return sort(checksFor(report).flatMap((check) => check(subject)));
}

/** What the dictionary finds in a report's texts, whatever else it holds: for sections as they are typed. */
export function proofread(
  report: AnnualReport,
  dictionary: Dictionary | undefined,
): readonly ReportFinding[] {
  return sort(checkProofreading({ report, previous: undefined, dictionary })).findings;
}

/** Whether a document can be checked: an annual report in a format since 2019, with or without its tables. */
export function isCheckable({ edition, warnings }: AnnualReport): boolean {
  if (edition !== null) return edition !== "pre-2019";
  return (
    warnings.length > 0 &&
    warnings.every(({ code }) => code !== "not-a-report" && code !== "blank-template")
  );
}

/** Without an edition there are no cells: the tables are reported missing, and no figure is unchecked. */
function checksFor(report: AnnualReport): readonly Check[] {
  if (!isCheckable(report)) return [];
  const checks = report.edition === null ? [] : tableChecks;
  return [...formChecks, ...checks, ...textChecks];
}

function sort(outcomes: readonly Outcome[]): CheckResult {
  const findings: ReportFinding[] = [];
  const explained: Explained[] = [];
  const unchecked: Instance[] = [];
  const holds: Instance[] = [];
  for (const outcome of outcomes) {
    switch (outcome.outcome) {
      case "holds":
        holds.push(outcome.instance);
        break;
      case "unchecked":
        unchecked.push(outcome.instance);
        break;
      case "explained":
        explained.push({ ...outcome.instance, reason: outcome.reason });
        break;
      case "fails":
        findings.push(finding(outcome.instance, outcome.breach));
    }
  }
  return { findings, explained, unchecked, holds };
}

function finding(
  instance: Instance,
  { places = [], ...breach }: Extract<Outcome, { outcome: "fails" }>["breach"],
): ReportFinding {
  return { ...instance, ...rules[instance.rule], ...breach, places };
}
