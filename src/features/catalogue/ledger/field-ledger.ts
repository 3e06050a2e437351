import { createHash } from "node:crypto";
import type { RowValues } from "#platform/ledger/column.ts";
import { flatBooks } from "#platform/ledger/flat/flat-books.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { compared } from "#platform/ledger/spelling.ts";
import { fieldTable } from "../data/field-table.ts";
import { fieldColumns } from "./columns.ts";

/** 公开标准目录: a row a matter of a pilot field. */
export const fieldLedger: LedgerKind = {
  kind: "catalogue",
  name: "公开标准目录",
  columns: fieldColumns,
  owner: { by: "agency" },
  isYearly: false,
  keyOf: fieldKey,
  books: async () => flatBooks(fieldTable),
};

/** A row is known by its field, its matters and what is made public: a matter may stand in several rows. */
function fieldKey({ field, firstMatter, secondMatter, thirdMatter, content }: RowValues): string {
  const matters = [field, firstMatter, secondMatter, thirdMatter];
  // What is made public may be long, and a key stands in an index.
  const told = createHash("sha256")
    .update(compared(content ?? ""))
    .digest("hex");
  return [...matters.map((one) => compared(one ?? "")), told].join("\u001f");
}
