import type { LocalDate } from "#kernel/local-date.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { RowChecked, RowWarning } from "#platform/ledger/kind.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import { isCreditCode } from "#text/privacy/check-digits.ts";
import { maskedText } from "#text/privacy/masked-text.ts";
import { personalNumbers } from "#text/privacy/personal-numbers.ts";
import { matchName } from "../domain/agency-name.ts";
import { isRegionCode } from "../domain/region-code.ts";
import { rowWords } from "./row-words.ts";

/** What speaks against a row of the register by itself. */
export function checkAgencyRow(values: RowValues, today: LocalDate): RowChecked {
  return {
    problems: [
      ...codeProblems(values),
      ...writtenProblems(values),
      ...nameProblems(values),
      ...renamingProblems(values),
    ],
    warnings: aheadWarnings(values, today),
  };
}

function codeProblems({ creditCode, region }: RowValues): readonly Problem[] {
  const problems: Problem[] = [];
  if (creditCode && !isCreditCode(creditCode.normalize("NFKC").toUpperCase())) {
    problems.push({ ...rowWords.badCreditCode, column: "creditCode", value: creditCode });
  }
  if (region && !isRegionCode(region)) {
    problems.push({ ...rowWords.badRegion, column: "region", value: region });
  }
  return problems;
}

const named = ["name", "shortName", "formerName", "reconsiderationOrgan", "court"] as const;
const lineEnd = /[\p{Cc}\u2028\u2029]/u;

/** Names stand on one line and hold no number of a person (个人信息), as an import of reports has it. */
function writtenProblems(values: RowValues): readonly Problem[] {
  return named.flatMap((column) => {
    const value = values[column] ?? "";
    if (lineEnd.test(value)) return [{ ...rowWords.severalLines(column), column, value }];
    const isPersonal = personalNumbers(value).length > 0;
    return isPersonal
      ? [{ ...rowWords.personalNumber(column), column, value: maskedText(value) }]
      : [];
  });
}

/** No agency is above itself, or was called before what it is called. */
function nameProblems(values: RowValues): readonly Problem[] {
  const own = matchName(values.name ?? "");
  return (["parent", "supervisor", "formerName"] as const).flatMap((column) => {
    const value = values[column];
    if (!value || matchName(value) !== own) return [];
    return [{ ...rowWords.itself(column), column, value }];
  });
}

/** A new name or an end of a day to come waits for it. */
function aheadWarnings(values: RowValues, today: LocalDate): readonly RowWarning[] {
  return (["renamedOn", "dissolvedOn"] as const).flatMap((column) => {
    const value = values[column] ?? "";
    return value > today ? [{ ...rowWords.ahead(column), column, value }] : [];
  });
}

function renamingProblems({ formerName, renamedOn, dissolvedOn }: RowValues): readonly Problem[] {
  if (formerName && !renamedOn) {
    return [{ ...rowWords.noRenamingDay, column: "renamedOn", value: "" }];
  }
  if (!renamedOn) return [];
  if (!formerName) return [{ ...rowWords.noFormerName, column: "renamedOn", value: renamedOn }];
  if (!dissolvedOn || renamedOn <= dissolvedOn) return [];
  return [{ ...rowWords.renamedAfterEnd, column: "renamedOn", value: renamedOn }];
}
