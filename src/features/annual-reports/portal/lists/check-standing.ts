import type { RuleId } from "#report/check/rules.ts";
import type { ListedReport } from "../../data/list-reports.ts";

/** What the numbers of findings of a report are worth. */
export type CheckStanding =
  | "checked"
  /** The checker has not come to it. */
  | "not-yet"
  /** Neither a table nor a section was read, as of a document of pictures: what fails then says nothing of the report. */
  | "unread"
  /** Of before 2019: there was no form to check by. */
  | "old-form"
  /** None of its tables was read, and nothing else was found. */
  | "no-tables";

type Checked = Pick<ListedReport, "edition" | "isUnread" | "check">;

/** Numbers of findings may be told, and added up, of `checked` reports alone. */
export function checkStanding({ edition, isUnread, check }: Checked): CheckStanding {
  if (edition === "pre-2019") return "old-form";
  if (isUnread) return "unread";
  if (!check) return "not-yet";
  // Missing tables are an error: without one this was no report to be checked, such as an empty form.
  const found = check.errors + check.warnings + check.notices;
  return edition === null && found === 0 ? "no-tables" : "checked";
}

/** The findings that say something of the report. */
export function findingsToTell<Finding extends { readonly rule: string }>(
  findings: readonly Finding[],
  isUnread: boolean,
): readonly Finding[] {
  return isUnread ? findings.filter(({ rule }) => !formRules.has(rule)) : findings;
}

/** What these find missing was not read, if nothing was. */
const formRules: ReadonlySet<string> = new Set<RuleId>([
  "form.sections",
  "form.tables",
  "form.blank",
]);
