import { flatBooks } from "#platform/ledger/flat/flat-books.ts";
import { flatKept } from "#platform/ledger/flat/flat-kept.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { feeTable } from "../data/flat-tables.ts";
import { feeColumns } from "./columns.ts";

/** 行政事业性收费: a row a month and item. */
export const feeLedger: LedgerKind = {
  kind: "fees",
  name: "行政事业性收费",
  columns: feeColumns,
  owner: { by: "agency" },
  isYearly: true,
  begins: "month",
  kept: flatKept(feeTable, "month"),
  books: async () => flatBooks(feeTable),
};
