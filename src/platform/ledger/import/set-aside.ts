import type { Result } from "#kernel/result.ts";
import type { Transaction } from "../../db/queryable.ts";
import type { RowChecked } from "../kind.ts";
import type { CellProblem, Problem } from "../problem.ts";
import { answeredCells } from "../row-answers.ts";
import { ownerHeader } from "../rows/match-header.ts";
import { type RowRead, readRow } from "../rows/read-row.ts";
import { rowKey } from "../rows/row-key.ts";
import type { SheetEvent } from "../rows/sheet-records.ts";
import { importWords } from "../words/import-words.ts";
import type { LedgerCall } from "./call.ts";
import { ownersOf } from "./find-owners.ts";
import { type StagedRow, stageRows } from "./stage.ts";
import type { Tally } from "./tally.ts";

/** What every step of an import works with. */
export interface Reading {
  readonly trx: Transaction;
  readonly call: LedgerCall;
  readonly tally: Tally;
}

export type RecordEvent = Extract<SheetEvent, { readonly kind: "record" }>;

/** Reads the cells of some records of a sheet, and sets the rows aside until all of the call is read. */
export async function setAside(
  reading: Reading,
  { at, sheet }: { readonly at: number; readonly sheet: string | null },
  records: readonly RecordEvent[],
): Promise<void> {
  const { trx, call, tally } = reading;
  const { kind, mapping, today } = call;
  const file = call.files[at]?.name ?? "";
  const answerOf = ({ row }: RecordEvent) => call.rowAnswers?.({ file, sheet, row });
  const [out, taken] = apart(records, (record) => answerOf(record)?.isLeftOut === true);
  for (const { row } of out) tally.skipped.push({ file, sheet, row, because: importWords.leftOut });
  if (taken.length === 0) return;
  const ownColumn = kind.owner.by === "agency" ? kind.owner.column : undefined;
  const all = taken.map((record) => {
    const { row, owner: named } = record;
    const cells = answeredCells(record.cells, answerOf(record));
    const read = readRow(cells, { columns: kind.columns, mapping, today });
    return { row, read, named: ownColumn === undefined ? named : (read.values[ownColumn] ?? "") };
  });
  const owners = await ownersOf(
    trx,
    call,
    all.map(({ named }) => named),
  );
  const rows = all.map(({ row, read, named }): StagedRow => {
    const seq = tally.nextRow();
    const owner = owners(named, read.values);
    const checked = read.problems.length > 0 ? unchecked : kind.check?.(read.values, today);
    const problems = problemsOf(call, { read, checked, owner, named });
    if (owner.ok) tally.owners.add(owner.value);
    const place = { file, sheet, row };
    if (problems.length > 0) tally.fail(seq, place, problems);
    tally.warn(place, checked?.warnings ?? []);
    const staged = { seq, file: at, sheet, row };
    return owner.ok && problems.length === 0
      ? { ...staged, ...keyed(call, read, owner.value), isFailed: false }
      : { ...staged, owner: "", key: "", values: read.written, isFailed: true };
  });
  await stageRows(trx, rows);
  call.onProgress?.((rows.at(-1)?.seq ?? 0) + 1, "read");
}

function apart<Value>(
  all: readonly Value[],
  is: (value: Value) => boolean,
): readonly [readonly Value[], readonly Value[]] {
  return [all.filter(is), all.filter((value) => !is(value))];
}

const unchecked: RowChecked = { problems: [], warnings: [] };

function keyed({ kind }: LedgerCall, { values }: RowRead, owner: string) {
  return { owner, key: rowKey(kind, values), values };
}

interface Found {
  readonly read: RowRead;
  readonly checked: RowChecked | undefined;
  readonly owner: Result<string, CellProblem>;
  readonly named: string | undefined;
}

function problemsOf({ kind }: LedgerCall, found: Found): readonly Problem[] {
  const { read, checked, owner, named = "" } = found;
  const problems = [...read.problems, ...(checked?.problems ?? [])];
  if (owner.ok) return problems;
  const column = kind.owner.column ?? ownerHeader;
  // A cell that could not be read is told of already.
  if (read.problems.some((problem) => problem.column === column)) return problems;
  return [...problems, { ...owner.error, column, value: named }];
}
