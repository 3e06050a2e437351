import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import { flatBooks } from "#platform/ledger/flat/flat-books.ts";
import { flatKept } from "#platform/ledger/flat/flat-kept.ts";
import type { CallRow, LedgerKind, RowChecked, StoredRecord } from "#platform/ledger/kind.ts";
import { holdsYear, yearlyKey } from "#platform/ledger/rows/yearly-key.ts";
import { disputeTable } from "../data/flat-table.ts";
import { checkDispute } from "./check-dispute.ts";
import { disputeColumns } from "./columns.ts";
import { rowWords } from "./row-words.ts";

/** 行政复议与诉讼: a row a case. */
export const disputeLedger: LedgerKind = {
  kind: "disputes",
  name: "行政复议与诉讼",
  columns: disputeColumns,
  owner: { by: "agency" },
  isYearly: true,
  begins: "filedOn",
  keyOf: ({ number, filedOn }) => yearlyKey(number ?? "", filedOn ?? ""),
  kept: flatKept(disputeTable, "year"),
  books: async () => {
    const calendar = officeCalendar();
    return flatBooks(disputeTable, {
      resolver: async () => (row, stored) => {
        const checked = checkDispute({ ...stored?.values, ...row.values }, calendar);
        return { ...checked, problems: [...checked.problems, ...movedYear(row, stored)] };
      },
    });
  },
};

/** A number that says its year is one case: its day stays in the year. */
function movedYear({ values }: CallRow, stored: StoredRecord | undefined): RowChecked["problems"] {
  const before = stored?.values.filedOn ?? "";
  const after = values.filedOn ?? "";
  if (!stored || !holdsYear(values.number ?? "") || before.slice(0, 4) === after.slice(0, 4)) {
    return [];
  }
  return [{ ...rowWords.otherYear(before), column: "filedOn", value: after }];
}
