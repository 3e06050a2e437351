import { flatBooks } from "#platform/ledger/flat/flat-books.ts";
import { flatKept } from "#platform/ledger/flat/flat-kept.ts";
import type { LedgerKind, RowWarning } from "#platform/ledger/kind.ts";
import { documentTable } from "../data/flat-table.ts";
import { ruleMakers } from "../data/rule-makers.ts";
import { documentWords } from "../words/document-words.ts";
import { checkDocument } from "./check-document.ts";
import { documentColumns } from "./columns.ts";
import { madeInFilesOf, pastItsSteps } from "./past-its-steps.ts";
import { rowWords } from "./row-words.ts";

/** 规章与行政规范性文件: a row a document. */
export const documentLedger: LedgerKind = {
  kind: "documents",
  name: "规章与行政规范性文件",
  columns: documentColumns,
  owner: { by: "agency" },
  isYearly: true,
  begins: "issuedOn",
  kept: flatKept(documentTable, "year"),
  books: async () =>
    flatBooks(documentTable, {
      resolver: async (trx, rows) => {
        const owners = [...new Set(rows.map(({ owner }) => Number(owner)))];
        const makers = await ruleMakers(trx, owners);
        const made = await madeInFilesOf(trx, rows);
        return ({ owner, values }, stored) => ({
          problems: [
            ...checkDocument({ ...stored?.values, ...values }),
            ...(stored ? [] : pastItsSteps({ owner, values }, made)),
          ],
          warnings: makers.has(Number(owner)) ? [] : noPower(values.type),
        });
      },
    }),
};

/** A regulation of an agency that may make none is stored, and told. */
function noPower(type: string | null | undefined): readonly RowWarning[] {
  if (type !== documentWords.regulations) return [];
  return [{ ...rowWords.noPower, column: "type", value: type }];
}
