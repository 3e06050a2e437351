import type { RowValues } from "#platform/ledger/column.ts";
import type { RowChecked } from "#platform/ledger/kind.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import { matchName } from "../domain/agency-name.ts";
import { isCreditCode } from "../domain/credit-code.ts";
import { isRegionCode } from "../domain/region-code.ts";
import { rowWords } from "./row-words.ts";

/** What speaks against a row of the register by itself. */
export function checkAgencyRow(values: RowValues): RowChecked {
  return {
    problems: [...codeProblems(values), ...nameProblems(values), ...renamingProblems(values)],
    warnings: [],
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

/** No agency is above itself, or was called before what it is called. */
function nameProblems(values: RowValues): readonly Problem[] {
  const own = matchName(values.name ?? "");
  return (["parent", "supervisor", "formerName"] as const).flatMap((column) => {
    const value = values[column];
    if (!value || matchName(value) !== own) return [];
    return [{ ...rowWords.itself(column), column, value }];
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
