import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { RowChecked } from "#platform/ledger/kind.ts";
import { contradictions, lacking } from "../domain/case/check-facts.ts";
import { timeliness } from "../domain/case/timeliness.ts";
import { caseOf } from "./case-values.ts";
import { contradictionWords, lackingWords, rowWords } from "./row-words.ts";

/** What speaks against a case whose cells are right, and what it leaves open: `values` are all of its columns. */
export function checkCase(values: RowValues, calendar: WorkingCalendar): RowChecked {
  const facts = caseOf(values);
  const at = (column: string) => ({ column, value: values[column] ?? "" });
  const problems = contradictions(facts).map((found) => ({
    ...at(found.fact),
    ...contradictionWords(found),
  }));
  if (problems.length > 0) return { problems, warnings: [] };
  const warnings = lacking(facts).map((found) => ({ ...at(found.fact), ...lackingWords(found) }));
  const hasExtension = facts.extendedOn !== null && facts.extendedBy !== null;
  const isLate = hasExtension && timeliness({ facts, isUntold: false }, calendar).hasLateExtension;
  const late = isLate ? [{ ...at("extendedOn"), ...rowWords.lateExtension }] : [];
  return { problems: [], warnings: [...warnings, ...late] };
}
