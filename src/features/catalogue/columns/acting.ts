import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type { ColumnFault } from "../domain/column.ts";

/** Who acts on columns, and when. */
export interface ActsOnColumns {
  readonly scope: AgencyScope;
  readonly by: AuditedBy;
  readonly today: LocalDate;
}

export type ColumnRefused =
  | ColumnFault
  | { readonly kind: "not-found" }
  /** Another column of the agency has the word. */
  | { readonly kind: "word-taken"; readonly word: string; readonly column: string }
  /** 停用. */
  | { readonly kind: "ended" };

/** Pages that show the agency's columns are made anew: called last in the transaction of each act. */
export async function columnsChanged(trx: Transaction, agencyId: number): Promise<void> {
  await raiseContentVersion(trx, ["catalogue"], { agencies: [agencyId] });
}

export const columnSubject = (id: number) => ({ kind: "catalogue-column", id });
