import { beginsAfter, type EndedOwner, endedOwners } from "../../records/passing/ended-owners.ts";
import { passedFrom } from "../../records/passing/passed-from.ts";
import type { CellChange, LedgerBooks, RowToSave, StoredRecord } from "../kind.ts";
import { decideRow } from "../rows/decide-row.ts";
import { importWords } from "../words/import-words.ts";
import { recordRows } from "./amendments.ts";
import type { Reading } from "./set-aside.ts";
import { failStaged, type StagedRow, stagedRows } from "./stage.ts";

export interface Storing extends Reading {
  readonly books: LedgerBooks;
  /** Absent where nothing is to be stored. */
  readonly importId: number | undefined;
}

/** Compares the rows of the call with what is stored, and stores those that are new or changed, some at a time. */
export async function storeRows(storing: Storing): Promise<void> {
  const { trx, call, tally } = storing;
  let done = 0;
  for await (const rows of stagedRows(trx, { isFailed: false })) {
    const toSave = await decided(storing, rows);
    const failed = rows.flatMap(({ seq }) => (tally.isFailed(seq) ? [seq] : []));
    await failStaged(trx, failed);
    if (storing.importId !== undefined && (call.isPartial || tally.failed === 0)) {
      await save(storing, storing.importId, toSave);
    }
    done += rows.length;
    call.onProgress?.(done, "store");
  }
}

async function decided(
  storing: Storing,
  rows: readonly StagedRow[],
): Promise<readonly RowToSave[]> {
  const { call, tally, books } = storing;
  // Whose a record is was found out already, by whatever name.
  const columns = call.kind.columns.filter(({ code }) => code !== call.kind.owner.column);
  const defaults = Object.fromEntries(
    call.kind.columns.flatMap(({ code, default: value }) =>
      value === undefined ? [] : [[code, value]],
    ),
  );
  const comparing = { columns, isSame: books.isSame };
  const stored = await heldStored(storing, rows, comparing);
  const toSave: RowToSave[] = [];
  const elsewhere = await refuseElsewhere(
    storing,
    rows.filter(({ seq }) => !stored.has(seq)),
  );
  for (const row of rows) {
    if (elsewhere.has(row.seq)) continue;
    const before = stored.get(row.seq);
    const decision = decideRow(row, before, comparing);
    if (decision.kind === "continued-in-office") refuse(storing, row, decision.changes);
    else tally.counts[decision.kind] += 1;
    if (decision.kind === "new") {
      toSave.push({ ...row, values: { ...defaults, ...row.values }, changes: [] });
    }
    if (decision.kind === "changed" && before) {
      toSave.push({ ...row, stored: before, changes: decision.changes });
    }
  }
  return toSave;
}

/**
 * What is stored under the keys of rows. What they change is held first and read again: an officer may have gone on with it
 * meanwhile, and then it stays as the office left it.
 */
async function heldStored(
  { trx, books, importId }: Storing,
  rows: readonly StagedRow[],
  comparing: Parameters<typeof decideRow>[2],
): Promise<ReadonlyMap<number, StoredRecord>> {
  const held = new Set<number>();
  for (;;) {
    const stored = await books.stored(trx, rows);
    if (importId === undefined || !books.hold) return stored;
    const ids = rows.flatMap((row) => {
      const before = stored.get(row.seq);
      if (!before || held.has(before.id)) return [];
      return decideRow(row, before, comparing).kind === "changed" ? [before.id] : [];
    });
    if (ids.length === 0) return stored;
    await books.hold(trx, ids);
    for (const id of ids) held.add(id);
  }
}

/** Of a record made or continued in the office a sheet changes nothing. */
function refuse(
  { call, tally }: Storing,
  { seq, file, sheet, row }: StagedRow,
  changes: readonly CellChange[],
): void {
  const problems = changes.map(({ column, after }) => ({
    ...importWords.continued(tally.headerOf(column)),
    column,
    value: after ?? "",
  }));
  tally.fail(seq, { file: call.files[file]?.name ?? "", sheet, row }, problems);
}

/** Refuses rows that are new here and belong to another agency's books; gives which. */
async function refuseElsewhere(
  storing: Storing,
  rows: readonly StagedRow[],
): Promise<ReadonlySet<number>> {
  const passed = await passedFrom(storing.trx, storing.call.kind.kind, rows);
  const ended = await endedAmong(storing, rows);
  const refused = new Set<number>();
  for (const row of rows) {
    const heir = passed.get(row.seq);
    const over = ended(row);
    if (heir !== undefined) refusePassed(storing, row, heir);
    else if (over) refuseEnded(storing, row, over);
    else continue;
    refused.add(row.seq);
  }
  return refused;
}

/** A record that went to another agency is amended there: here the row would make it again. */
function refusePassed(
  { call, tally }: Storing,
  { seq, file, sheet, row, key }: StagedRow,
  heir: string,
): void {
  const column = call.kind.columns.find(({ isKey }) => isKey)?.code ?? "";
  const problem = { ...importWords.passed(heir), column, value: key };
  tally.fail(seq, { file: call.files[file]?.name ?? "", sheet, row }, [problem]);
}

/** What begins after an agency's end is its successor's: in these books no figure and no list would expect it. */
function refuseEnded(
  { call: { kind, files }, tally }: Storing,
  { seq, file, sheet, row, values }: StagedRow,
  ended: EndedOwner,
): void {
  const column = kind.begins ?? "";
  const problem = { ...importWords.ended(ended), column, value: values[column] ?? "" };
  tally.fail(seq, { file: files[file]?.name ?? "", sheet, row }, [problem]);
}

/** By row: the agency in whose books it would begin though it was no more then. */
async function endedAmong(
  { trx, call: { kind } }: Storing,
  rows: readonly StagedRow[],
): Promise<(row: StagedRow) => EndedOwner | undefined> {
  const { begins } = kind;
  if (begins === undefined) return () => undefined;
  const owners = await endedOwners(trx, [...new Set(rows.map(({ owner }) => owner))]);
  return ({ owner, values }) => {
    const ended = owners.get(owner);
    const day = values[begins];
    return ended && day && beginsAfter(ended, day) ? ended : undefined;
  };
}

async function save(
  { trx, call, books }: Storing,
  importId: number,
  rows: readonly RowToSave[],
): Promise<void> {
  if (rows.length === 0) return;
  const ids = await books.save(trx, rows);
  const saved = rows.map((row, at) => {
    const id = ids[at];
    if (id === undefined) throw new Error("a row was stored without an id");
    return { id, row };
  });
  await recordRows(trx, { importId, call }, saved);
}
