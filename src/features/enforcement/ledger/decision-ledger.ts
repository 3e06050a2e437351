import { flatBooks } from "#platform/ledger/flat/flat-books.ts";
import { flatKept } from "#platform/ledger/flat/flat-kept.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { decisionTable } from "../data/flat-tables.ts";
import { decisionColumns } from "./columns.ts";

/** 行政许可、处罚、强制: a row a month, type and source. */
export const decisionLedger: LedgerKind = {
  kind: "decisions",
  name: "行政许可、处罚、强制",
  columns: decisionColumns,
  owner: { by: "agency" },
  isYearly: true,
  begins: "month",
  check: ({ count, published }) => ({
    problems: [],
    warnings:
      count && published && Number(published) > Number(count)
        ? [
            {
              code: "more-published",
              column: "published",
              value: published,
              message: `“已公开数量”${published} 多于“决定数量”${count}，请核对；照样存入。`,
            },
          ]
        : [],
  }),
  kept: flatKept(decisionTable, "month"),
  books: async () => flatBooks(decisionTable),
};
