import type { RowValues } from "#platform/ledger/column.ts";
import { flatBooks } from "#platform/ledger/flat/flat-books.ts";
import type { LedgerKind, RowChecked } from "#platform/ledger/kind.ts";
import { trialEntryTable } from "../data/flat-tables.ts";
import { trialEntryColumns } from "./columns.ts";

/** 表二（2019、2020 年试行格式）: a row a year and cell; a cell without one is blank in the report, not 0. */
export const trialEntryLedger: LedgerKind = {
  kind: "trial-entries",
  name: "表二填报（2019、2020年试行格式）",
  columns: trialEntryColumns,
  owner: { by: "agency" },
  isYearly: true,
  begins: "year",
  check: checkEntry,
  books: async () => flatBooks(trialEntryTable),
};

/** Only 本年增/减 may be a decrease. */
function checkEntry({ cell, isDecrease }: RowValues): RowChecked {
  const isFault = isDecrease === "是" && !cell?.endsWith("本年增/减");
  return {
    problems: isFault
      ? [
          {
            code: "contradiction",
            column: "isDecrease",
            value: "是",
            message: `只有“本年增/减”可以是减少，“${cell}”不可以。`,
          },
        ]
      : [],
    warnings: [],
  };
}
