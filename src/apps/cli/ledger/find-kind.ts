import { err, ok, type Result } from "#kernel/result.ts";
import type { LedgerKind, LedgerRecord } from "#platform/ledger/kind.ts";

/** The kind of this name; refused in words that name those there are. */
export async function findKind(
  records: readonly LedgerRecord[],
  name: string,
): Promise<Result<LedgerKind, string>> {
  const record = records.find(({ kind }) => kind === name);
  if (record) return ok(await record.load());
  return err(`没有台账“${name}”，可用：${records.map(({ kind }) => kind).join("、")}`);
}
