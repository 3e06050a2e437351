import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "../../audit/record-events.ts";
import { lostReference } from "../../db/lost-reference.ts";
import type { Queryable, Transaction } from "../../db/queryable.ts";
import { passedAmong } from "../../records/passing/passed-from.ts";
import { amendedField, recordAmendments } from "../../records/record-amendments.ts";
import { CannotTurnBack } from "../cannot-turn-back.ts";
import type { RowValues } from "../column.ts";
import { waitForImports } from "../import/import-lock.ts";
import type { BooksServices, LedgerBooks, LedgerKind, RowToTurnBack, UndoBooks } from "../kind.ts";
import { isSameCell } from "../rows/decide-row.ts";
import { undoWords } from "../words/undo-words.ts";
import { findImport, type ImportDone, type ImportsOf, markUndone } from "./import-done.ts";
import { amendedSince, type ChangedCell, changedBy, madeBy } from "./import-effects.ts";
import type { KeptRecord, UndoRefused } from "./undo-refused.ts";

export interface UndoAsked extends BooksServices {
  readonly kind: LedgerKind;
  readonly importId: number;
  readonly of: ImportsOf;
  readonly today: LocalDate;
}

/** What was taken back. */
export interface Undone {
  readonly removed: number;
  readonly turnedBack: number;
}

/** Records that are told of a refusal. */
const mostTold = 100;

/**
 * Takes an import back in one act: records that it made are gone, cells that it changed are as before. Refused, and nothing
 * done, where anything of it was changed or built on since.
 */
export async function undoImport(
  db: Queryable,
  asked: UndoAsked,
): Promise<Result<Undone, UndoRefused>> {
  const trx = await db.startTransaction().execute();
  try {
    const undone = await carryOut(trx, asked);
    if (undone.ok) await trx.commit().execute();
    return undone;
  } catch (fault) {
    if (lostReference(fault)) return err({ kind: "referenced" });
    if (fault instanceof CannotTurnBack) {
      const { record, because } = fault;
      return err({ kind: "records", count: 1, records: [{ record, because }] });
    }
    throw fault;
  } finally {
    if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute();
  }
}

async function carryOut(trx: Transaction, asked: UndoAsked): Promise<Result<Undone, UndoRefused>> {
  await waitForImports(trx);
  const found = await findImport(trx, asked.of, { kind: asked.kind.kind, id: asked.importId });
  const refused = refusedBy(found, asked.today);
  if (!found || refused) return err(refused ?? { kind: "not-found" });
  const books = await asked.kind.books(asked);
  if (!books.undo) return err({ kind: "of-kind" });
  const against = new Against();
  const hold = books.hold ?? (async () => {});
  const doing = { trx, asked, found, undo: books.undo, hold, against };
  const turnedBack = await turnBack(doing);
  const removed = await removeMade(doing);
  if (against.count > 0) return err({ kind: "records", ...against });
  await close(doing, books, { removed, turnedBack });
  return ok({ removed, turnedBack });
}

function refusedBy(found: ImportDone | undefined, today: LocalDate): UndoRefused | undefined {
  if (!found) return { kind: "not-found" };
  if (found.undoneAt) return { kind: "undone", by: found.undoneBy ?? "" };
  return found.importedOn === today ? undefined : { kind: "other-day", on: found.importedOn };
}

/** What stands against it. */
class Against {
  count = 0;
  readonly records: KeptRecord[] = [];

  tell(record: string, because: string): void {
    this.count += 1;
    if (this.records.length < mostTold) this.records.push({ record, because });
  }
}

interface Undoing {
  readonly trx: Transaction;
  readonly asked: UndoAsked;
  readonly found: ImportDone;
  readonly undo: UndoBooks;
  readonly hold: NonNullable<LedgerBooks["hold"]>;
  readonly against: Against;
}

async function turnBack({ trx, asked, found, undo, hold, against }: Undoing): Promise<number> {
  let count = 0;
  for await (const records of changedBy(trx, found.id)) {
    const ids = [...records.keys()];
    await hold(trx, ids);
    const present = await undo.present(trx, ids);
    const since = found.importedAt;
    const builtOn = await undo.builtOn(trx, { made: [], amended: ids, since });
    const later = new Set(await amendedSince(trx, laterThan(asked), ids));
    const rows = [...records].flatMap(([id, cells]): readonly RowToTurnBack[] => {
      const now = present.get(id);
      const left = leftBy(asked, cells);
      const because =
        !now || later.has(id) || !isAsLeft(asked.kind, now, left)
          ? undoWords.changed
          : builtOn.get(id);
      if (now && because === undefined) return [{ id, present: now, values: left.before }];
      against.tell(titleOf(asked.kind, now), because ?? undoWords.changed);
      return [];
    });
    if (against.count > 0) continue;
    await undo.turnBack(trx, rows);
    const changes = rows.flatMap(({ id, present: now, values }) =>
      Object.entries(values).map(([column, after]) => ({
        recordId: id,
        column,
        before: now[column] ?? null,
        after,
      })),
    );
    await recordAmendments(trx, asked, { importId: found.id, because: undoWords.because, changes });
    count += rows.length;
  }
  return count;
}

function laterThan({ kind: { kind }, importId }: UndoAsked) {
  return { kind, importId };
}

/** Of each column that an import changed: what it was before, and what the import left. */
function leftBy({ kind, cipher }: UndoAsked, cells: readonly ChangedCell[]) {
  const before: Record<string, string | null> = {};
  const after: Record<string, string | null> = {};
  for (const { column, ...cell } of cells) {
    const isPersonal = kind.columns.find(({ code }) => code === column)?.isPersonal === true;
    const open = (text: string | null) => {
      if (text === null || !isPersonal) return text;
      const opened = cipher.open(amendedField(kind.kind, column), text);
      if (!opened.ok) throw new Error(`an amendment of ${column} cannot be opened`);
      return opened.value;
    };
    if (!(column in before)) before[column] = open(cell.before);
    after[column] = open(cell.after);
  }
  return { before, after };
}

function isAsLeft(
  { columns }: LedgerKind,
  present: RowValues,
  { after }: { readonly after: RowValues },
): boolean {
  return columns.every((column) => {
    const left = after[column.code];
    return left === undefined || isSameCell(column, present[column.code] ?? null, left);
  });
}

async function removeMade({ trx, asked, found, undo, hold, against }: Undoing): Promise<number> {
  let count = 0;
  for await (const ids of madeBy(trx, found.id)) {
    await hold(trx, ids);
    const present = await undo.present(trx, ids);
    const there = ids.filter((id) => present.has(id));
    const since = found.importedAt;
    const builtOn = await undo.builtOn(trx, { made: there, amended: [], since });
    const later = await changedSince(trx, asked, there);
    for (const id of there) {
      const because = builtOn.get(id) ?? (later.has(id) ? undoWords.changed : undefined);
      if (because !== undefined) against.tell(titleOf(asked.kind, present.get(id)), because);
    }
    if (against.count > 0) continue;
    await undo.remove(trx, there);
    count += there.length;
  }
  return count;
}

/** Those that were amended since, or went to another agency. */
async function changedSince(
  trx: Transaction,
  asked: UndoAsked,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  const passed = await passedAmong(trx, asked.kind.kind, ids);
  return new Set([...(await amendedSince(trx, laterThan(asked), ids)), ...passed]);
}

/** What a record is known by. */
function titleOf({ columns }: LedgerKind, values: RowValues | undefined): string {
  if (!values) return undoWords.gone;
  return columns
    .filter(({ isKey }) => isKey)
    .flatMap(({ code }) => values[code] ?? [])
    .join("，");
}

async function close(
  { trx, asked, found }: Undoing,
  books: LedgerBooks,
  undone: Undone,
): Promise<void> {
  await books.finish?.(trx);
  const { kind, by } = asked;
  await markUndone(trx, found.id, by.actor.name);
  const isAgencys = kind.owner.by === "agency" && found.owner !== null;
  await recordEvents(trx, by, [
    {
      action: "ledger.import-undone",
      subject: { kind: "ledger-import", id: found.id },
      agencyId: isAgencys ? Number(found.owner) : null,
      details: { kind: kind.kind, files: found.files, ...undone },
    },
  ]);
}
