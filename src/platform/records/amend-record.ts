import { recordEvents } from "../audit/record-events.ts";
import type { Transaction } from "../db/queryable.ts";
import type { CellChange } from "../ledger/kind.ts";
import { type AmendedKind, recordAmendments } from "./record-amendments.ts";

export interface AmendRecord extends AmendedKind {
  readonly id: number;
  readonly agencyId: number;
  readonly because: string;
  /** The cells that differ, in the canonical values of the kind's columns. */
  readonly changes: readonly CellChange[];
}

/**
 * Writes down that a record was amended in the office, in the transaction in which its room stores the new values. The event
 * names the columns; what stood in them stands in the history, personal data sealed.
 */
export async function amendRecord(trx: Transaction, amended: AmendRecord): Promise<void> {
  const { kind, id, agencyId, because, by, changes } = amended;
  if (changes.length === 0) return;
  await recordAmendments(trx, amended, {
    because,
    changes: changes.map((change) => ({ ...change, recordId: id })),
  });
  await recordEvents(trx, by, [
    {
      action: "record.amended",
      subject: { kind: kind.kind, id },
      agencyId,
      details: { because, columns: changes.map(({ column }) => column) },
    },
  ]);
}
