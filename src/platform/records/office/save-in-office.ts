import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "../../audit/record-events.ts";
import { isTaken } from "../../db/is-taken.ts";
import type { Transaction } from "../../db/queryable.ts";
import type { FigureList } from "../../figures/figure-list.ts";
import { parseCell } from "../../ledger/cells/parse-cell.ts";
import type { RowValues } from "../../ledger/column.ts";
import type {
  CallRow,
  CellChange,
  LedgerBooks,
  LedgerKind,
  RowWarning,
  StoredRecord,
} from "../../ledger/kind.ts";
import { decideRow } from "../../ledger/rows/decide-row.ts";
import { rowKey } from "../../ledger/rows/row-key.ts";
import { importWords } from "../../ledger/words/import-words.ts";
import type { FieldCipher } from "../../secrets/field-cipher.ts";
import { amendRecord } from "../amend-record.ts";
import { beginsAfter, endedOwners } from "../passing/ended-owners.ts";

export interface OfficeSaving {
  readonly kind: LedgerKind;
  readonly table: string;
  readonly cipher: FieldCipher;
  readonly by: AuditedBy;
  readonly today: LocalDate;
  /** The figures of all rooms, for kinds that name some. */
  readonly figures?: FigureList;
}

export interface SaveAsked {
  readonly agencyId: number;
  /** By column, as typed; a column that is absent stays as it is. */
  readonly values: RowValues;
  /** Of a record that is amended. */
  readonly amended?: {
    readonly id: number;
    readonly because: string;
    /** What stood in the changed columns when the form was opened; personal data are left out. */
    readonly before: RowValues;
  };
}

export interface Saved {
  readonly id: number;
  readonly warnings: readonly RowWarning[];
}

export type SaveRefused =
  /** The first thing wrong, at its column. */
  | { readonly kind: "wrong"; readonly column: string; readonly message: string }
  /** Another record is known by the same. */
  | { readonly kind: "same-key"; readonly column: string }
  /** Somebody else changed it while the form was open. */
  | { readonly kind: "changed-meanwhile"; readonly columns: readonly string[] };

/**
 * Adds a record by the plain form, or amends one: the same rules as for a row of the ledger, and the same books. A refusal is to
 * be answered by rolling back.
 */
export async function saveInOffice(
  trx: Transaction,
  saving: OfficeSaving,
  asked: SaveAsked,
): Promise<Result<Saved, SaveRefused>> {
  const { kind } = saving;
  const books = await booksOf(saving);
  const present = asked.amended && (await presentOf(trx, books, asked.amended.id));
  const parsed = parsedValues(saving, asked.values);
  if (!parsed.ok) return parsed;
  const stale = staleColumns(kind, present?.values, asked);
  if (stale.length > 0) return err({ kind: "changed-meanwhile", columns: stale });
  const values = { ...(present?.values ?? blanks(kind)), ...parsed.value };
  const row = {
    ...{ seq: 0, owner: `${asked.agencyId}`, key: rowKey(kind, values), values },
    ...(asked.amended && { amends: asked.amended.id }),
  };
  const known = (await books.stored(trx, [row])).get(0);
  const keyColumn = kind.columns.find(({ isKey }) => isKey)?.code ?? "";
  if (known && known.id !== present?.id) return err({ kind: "same-key", column: keyColumn });
  const checked = await checkedRow(trx, books, { kind, row, saving, present });
  if (!checked.ok) return checked;
  try {
    const id = await store(trx, saving, { books, asked, row, present });
    return ok({ id, warnings: checked.value });
  } catch (fault) {
    // Saved by somebody, or by a second click, since it was looked for.
    if (isTaken(fault, saving.table)) return err({ kind: "same-key", column: keyColumn });
    throw fault;
  }
}

function booksOf({ kind, cipher, by, figures }: OfficeSaving): Promise<LedgerBooks> {
  return kind.books({ cipher, by, ...(figures && { figures }), isOfOffice: true });
}

interface ToStore {
  readonly books: LedgerBooks;
  readonly asked: SaveAsked;
  readonly row: CallRow;
  readonly present: StoredRecord | undefined;
}

/** Stores what differs, and records it; a record that is the same already is left alone. */
async function store(
  trx: Transaction,
  saving: OfficeSaving,
  { books, asked, row, present }: ToStore,
): Promise<number> {
  const { columns } = saving.kind;
  const decision = decideRow(row, present, { columns, isSame: undefined });
  if (present && decision.kind === "same") return present.id;
  const changes = "changes" in decision ? decision.changes : [];
  const [id] = await books.save(trx, [{ ...row, changes, ...(present && { stored: present }) }]);
  if (id === undefined) throw new Error("a record was saved without an id");
  await sql`update ${sql.table(saving.table)} set is_of_office = true, key = ${row.key}
    where id = ${id}`.execute(trx);
  await books.finish?.(trx);
  await recordAct(trx, saving, { ...asked, id, changes });
  return id;
}

async function presentOf(
  trx: Transaction,
  books: LedgerBooks,
  id: number,
): Promise<StoredRecord | undefined> {
  const values = (await books.undo?.present(trx, [id]))?.get(id);
  return values && { id, values, isOfOffice: false };
}

function blanks({ columns }: LedgerKind): RowValues {
  return Object.fromEntries(columns.map(({ code, default: value }) => [code, value ?? null]));
}

/** Each value as a cell of its column is read; the first that is wrong is told. */
function parsedValues(
  { kind, today }: OfficeSaving,
  given: RowValues,
): Result<RowValues, SaveRefused> {
  const values: Record<string, string | null> = {};
  for (const column of kind.columns) {
    const text = given[column.code];
    if (text === undefined) continue;
    const parsed = parseCell(text ?? "", column, today);
    if (!parsed.ok) {
      return err({ kind: "wrong", column: column.code, message: parsed.error.message });
    }
    values[column.code] = parsed.value;
  }
  return ok(values);
}

function staleColumns(
  { columns }: LedgerKind,
  present: RowValues | undefined,
  { values, amended }: SaveAsked,
): readonly string[] {
  if (!present || !amended) return [];
  return columns
    .filter(({ code, isPersonal }) => !isPersonal && values[code] !== undefined)
    .filter(({ code }) => amended.before[code] !== undefined)
    .filter(({ code }) => (amended.before[code] ?? null) !== (present[code] ?? null))
    .map(({ header }) => header);
}

interface Checking {
  readonly kind: LedgerKind;
  readonly row: CallRow;
  readonly saving: OfficeSaving;
  readonly present: StoredRecord | undefined;
}

async function checkedRow(
  trx: Transaction,
  books: LedgerBooks,
  { kind, row, saving, present }: Checking,
): Promise<Result<readonly RowWarning[], SaveRefused>> {
  const required = kind.columns.find(
    ({ code, isKey, isRequired, mayBeBlank }) =>
      (isKey || isRequired) && !mayBeBlank && !row.values[code],
  );
  if (required) {
    const message = `“${required.header}”不能为空，请补填。`;
    return err({ kind: "wrong", column: required.code, message });
  }
  const late = await afterEnd(trx, kind, { row, present });
  if (late) return err(late);
  const own = kind.check?.(row.values, saving.today);
  const all = await books.resolve?.(trx, async function* () {
    yield [row];
  });
  const problems = [...(own?.problems ?? []), ...(all?.problems.get(0) ?? [])];
  // A number with its year says when the record is of; in the office its day may still be put right.
  const [first] = problems.filter(({ code }) => code !== "other-year");
  if (first) return err({ kind: "wrong", column: first.column, message: first.message });
  return ok([...(own?.warnings ?? []), ...(all?.warnings.get(0) ?? [])]);
}

/** What begins after its agency's end is registered with who came after; what stands there already may be amended. */
async function afterEnd(
  trx: Transaction,
  { begins = "" }: LedgerKind,
  { row: { owner, values }, present }: Pick<Checking, "row" | "present">,
): Promise<SaveRefused | undefined> {
  const day = values[begins];
  if (!day || present?.values[begins] === day) return undefined;
  const ended = (await endedOwners(trx, [owner])).get(owner);
  if (!ended || !beginsAfter(ended, day)) return undefined;
  return { kind: "wrong", column: begins, message: importWords.ended(ended).message };
}

async function recordAct(
  trx: Transaction,
  { kind, cipher, by }: OfficeSaving,
  {
    agencyId,
    amended,
    id,
    changes,
  }: SaveAsked & {
    readonly id: number;
    readonly changes: readonly CellChange[];
  },
): Promise<void> {
  if (amended) {
    const { because } = amended;
    await amendRecord(trx, { kind, cipher, by, id, agencyId, because, changes });
    return;
  }
  await recordEvents(trx, by, [
    { action: "record.added", subject: { kind: kind.kind, id }, agencyId },
  ]);
}
