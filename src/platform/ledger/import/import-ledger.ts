import type { ControlledTransaction } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import type { PlatformTables } from "../../db/platform-tables.ts";
import type { Queryable, Transaction } from "../../db/queryable.ts";
import { closeImport, openImport } from "./amendments.ts";
import type {
  FaultyRow,
  FileRefused,
  FindOwners,
  ImportResult,
  LedgerCall,
  OwnerFound,
} from "./call.ts";
import { waitForImports } from "./import-lock.ts";
import { markRepeated } from "./mark-repeated.ts";
import { CallRefused, readFiles } from "./read-files.ts";
import type { Reading } from "./set-aside.ts";
import { closeStage, failStaged, makeStage, stagedRows } from "./stage.ts";
import { storeRows } from "./store-rows.ts";
import { Tally } from "./tally.ts";

/**
 * Reads the files of a call and stores their rows: all of them or, where one is faulty and the call is not partial, none. A
 * trial does the same and stores nothing. Refused where a file cannot be read as this kind.
 */
export async function importLedger(
  db: Queryable,
  call: LedgerCall,
): Promise<Result<ImportResult, readonly FileRefused[]>> {
  const trx = await db.startTransaction().execute();
  try {
    const result = await carryOut(trx, call);
    if (result.stored) await trx.commit().execute();
    return ok(result);
  } catch (fault) {
    if (fault instanceof CallRefused) return err(fault.refused);
    throw fault;
  } finally {
    await leave(trx);
  }
}

async function leave(trx: ControlledTransaction<PlatformTables>): Promise<void> {
  if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute();
}

async function carryOut(trx: Transaction, asked: LedgerCall): Promise<ImportResult> {
  const call = { ...withOwner(asked), findOwners: remembering(asked.findOwners) };
  const { kind, isDryRun, isPartial, owner } = call;
  const tally = new Tally(kind.columns);
  const reading: Reading = { trx, call, tally };
  await waitForImports(trx);
  await makeStage(trx);
  await readFiles(reading);
  await closeStage(trx);
  const [sole] = tally.owners.size === 1 ? tally.owners : [];
  if (sole !== undefined) call.takeOwner?.(sole);
  await markRepeated(reading);
  const books = await kind.books(call);
  await resolve(reading, books);
  const mayStore = !isDryRun && (isPartial || tally.failed === 0);
  const importId = mayStore ? await openImport(trx, call) : undefined;
  await storeRows({ ...reading, books, importId });
  const stored = importId !== undefined && (isPartial || tally.failed === 0);
  if (stored) {
    await books.finish?.(trx);
    await closeImport(trx, { importId, call }, tally.rows);
  }
  if (tally.failed > 0) await call.takeFaulty?.(faultyRows(reading));
  const agency = kind.owner.by === "agency" ? (owner?.name ?? null) : null;
  return tally.result({ kind: kind.kind, agency, stored });
}

/** Most sheets name few agencies in many rows: each is looked for once. */
function remembering(findOwners: FindOwners): FindOwners {
  const known = new Map<string, OwnerFound>();
  return async (trx, names) => {
    const unknown = names.filter((name) => !known.has(name));
    if (unknown.length > 0) {
      for (const [name, found] of await findOwners(trx, unknown)) known.set(name, found);
    }
    return known;
  };
}

/** Where a kind has a column of its own for the agency, a row without one is of the agency of the call. */
function withOwner(call: LedgerCall): LedgerCall {
  const { kind, owner, mapping } = call;
  if (kind.owner.by !== "agency" || kind.owner.column === undefined || !owner) return call;
  const defaults = { [kind.owner.column]: owner.name, ...mapping.defaults };
  return { ...call, mapping: { ...mapping, defaults } };
}

async function resolve(
  { trx, call, tally }: Reading,
  { resolve: resolved }: Awaited<ReturnType<LedgerCall["kind"]["books"]>>,
): Promise<void> {
  if (!resolved) return;
  const { problems, warnings } = await resolved(trx, () => stagedRows(trx, { isFailed: false }));
  if (problems.size + warnings.size === 0) return;
  for await (const rows of stagedRows(trx, { isFailed: false })) {
    for (const { seq, file, sheet, row } of rows) {
      const place = { file: call.files[file]?.name ?? "", sheet, row };
      const found = problems.get(seq);
      if (found) tally.fail(seq, place, found);
      tally.warn(place, warnings.get(seq) ?? []);
    }
  }
  await failStaged(trx, [...problems.keys()]);
}

async function* faultyRows({ trx, call, tally }: Reading): AsyncGenerator<readonly FaultyRow[]> {
  for await (const rows of stagedRows(trx, { isFailed: true })) {
    yield rows.map(({ seq, file, sheet, row, values }) => ({
      place: { file: call.files[file]?.name ?? "", sheet, row },
      values,
      problems: tally.problemsOf(seq),
    }));
  }
}
