import type { LedgerKind } from "#platform/ledger/kind.ts";
import { testRooms } from "../given-app.ts";

/** A kind of ledgers (台账) of any room, by its name: `requests`. */
export async function ledgerOfRoom(kind: string): Promise<LedgerKind> {
  const found = testRooms.ledgers.find((one) => one.kind === kind);
  if (!found) throw new Error(`no room has the ledger ${kind}`);
  return found.load();
}
