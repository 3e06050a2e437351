import type { LedgerKind } from "#platform/ledger/kind.ts";
import { features } from "../../../src/apps/features.ts";

/** A kind of ledger by its name, from the room that has it. */
export async function kindOf(name: string): Promise<LedgerKind> {
  const records = features.flatMap((room) => room.ledgers ?? []);
  const record = records.find(({ kind }) => kind === name);
  if (!record) throw new Error(`no room has the ledger ${name}`);
  return record.load();
}
