import { flatKept } from "#platform/ledger/flat/flat-kept.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { itemTable } from "../data/flat-table.ts";
import { itemColumns } from "./columns.ts";
import { itemKey } from "./item-key.ts";

/** 主动公开信息: a row an item. */
export const itemLedger: LedgerKind = {
  kind: "items",
  name: "主动公开信息",
  columns: itemColumns,
  owner: { by: "agency" },
  isYearly: true,
  begins: "publishedOn",
  keyOf: itemKey,
  kept: flatKept(itemTable, "year"),
  books: async () => (await import("./item-books.ts")).newItemBooks(),
};
