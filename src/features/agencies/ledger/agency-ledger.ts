import type { LedgerKind } from "#platform/ledger/kind.ts";
import { matchName } from "../domain/agency-name.ts";
import { checkAgencyRow } from "./check-row.ts";
import { agencyColumns } from "./columns.ts";

/** The register of agencies (机构): a row an agency of a region. */
export const agencyLedger: LedgerKind = {
  kind: "agencies",
  name: "机构",
  columns: agencyColumns,
  owner: { by: "region", column: "region" },
  isYearly: false,
  keyOf: ({ name }) => matchName(name ?? ""),
  check: checkAgencyRow,
  books: async (services) => (await import("./agency-books.ts")).newAgencyBooks(services),
};
