import { sql } from "kysely";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { flatBooks } from "#platform/ledger/flat/flat-books.ts";
import type {
  CallRow,
  LedgerBooks,
  RowsResolved,
  RowWarning,
  StoredRecord,
} from "#platform/ledger/kind.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import { compared } from "#platform/ledger/spelling.ts";
import { deriveItems } from "../data/derive-items.ts";
import { itemTable } from "../data/flat-table.ts";
import type { NumberTemplate } from "../data/number-template.ts";
import { checkItem } from "./check-item.ts";
import { foreignNumbers } from "./foreign-numbers.ts";
import { rowWords } from "./row-words.ts";

/** Stores and reads items by the sheet, for one call. */
export function newItemBooks(calendar: WorkingCalendar = officeCalendar()): LedgerBooks {
  const flat = flatBooks(itemTable, { stored: (trx, ids) => deriveItems(trx, ids, calendar) });
  const stored: LedgerBooks["stored"] = async (trx, rows) => {
    const byKey = await flat.stored(trx, rows);
    const without = rows.filter(({ seq, values }) => values.indexNumber && !byKey.has(seq));
    return without.length === 0
      ? byKey
      : new Map([...byKey, ...(await storedByNumber(trx, flat, without))]);
  };
  return { ...flat, stored, resolve: (trx, rows) => resolveRows(trx, { rows, stored }) };
}

/** A number that the program allotted may come back in a sheet: the item is the same. */
async function storedByNumber(
  trx: Transaction,
  flat: LedgerBooks,
  rows: readonly CallRow[],
): Promise<ReadonlyMap<number, StoredRecord>> {
  const { rows: found } = await sql<{ readonly seq: number; readonly key: string }>`
    select asked.seq, item.key from unnest(${rows.map(({ seq }) => seq)}::integer[],
      ${rows.map(({ owner }) => Number(owner))}::integer[], ${rows.map(({ key }) => key)}::text[])
      as asked (seq, agency_id, index_key)
    join disclosure_item as item using (agency_id, index_key)`.execute(trx);
  const keys = new Map(found.map(({ seq, key }) => [seq, key]));
  const keyed = rows.flatMap((row) => {
    const key = keys.get(row.seq);
    return key === undefined ? [] : [{ ...row, key }];
  });
  return await flat.stored(trx, keyed);
}

interface Resolving {
  readonly rows: () => AsyncIterable<readonly CallRow[]>;
  readonly stored: LedgerBooks["stored"];
}

async function resolveRows(
  trx: Transaction,
  { rows: batches, stored }: Resolving,
): Promise<RowsResolved> {
  const problems = new Map<number, readonly Problem[]>();
  const warnings = new Map<number, readonly RowWarning[]>();
  const told = await numbersOfCall(batches());
  const categories = new Set<string>();
  const templates = new Map<string, NumberTemplate>();
  for await (const rows of batches()) {
    const known = await stored(trx, rows);
    const numbers = await numbersKnown(trx, rows);
    const listed = await categoriesKnown(trx, rows);
    const foreign = await foreignNumbers(trx, rows, templates);
    for (const row of rows) {
      const { seq, owner, values } = row;
      const found = checkItem({ ...known.get(seq)?.values, ...values });
      if (found.length > 0) problems.set(seq, found);
      const warned = [
        ...newCategory(row, (one) => listed.has(one) || categories.has(one)),
        ...foreignNumber(row, foreign),
        ...unknownInterpreted(row, (one) => numbers.has(one) || told.has(one)),
      ];
      if (warned.length > 0) warnings.set(seq, warned);
      categories.add(`${owner} ${values.category ?? ""}`);
    }
  }
  return { problems, warnings };
}

function newCategory(
  { owner, values: { category } }: CallRow,
  isKnown: (category: string) => boolean,
): readonly RowWarning[] {
  if (!category || isKnown(`${owner} ${category}`)) return [];
  return [{ ...rowWords.newCategory(category), column: "category", value: category }];
}

function foreignNumber(
  { seq, values: { indexNumber } }: CallRow,
  foreign: ReadonlySet<number>,
): readonly RowWarning[] {
  if (!indexNumber || !foreign.has(seq)) return [];
  return [{ ...rowWords.foreignNumber(indexNumber), column: "indexNumber", value: indexNumber }];
}

function unknownInterpreted(
  { owner, values: { interprets } }: CallRow,
  isKnown: (number: string) => boolean,
): readonly RowWarning[] {
  if (!interprets || isKnown(`${owner} ${compared(interprets)}`)) return [];
  return [{ ...rowWords.unknownInterpreted(interprets), column: "interprets", value: interprets }];
}

/** The numbers by which items of the call may be meant. */
async function numbersOfCall(
  batches: AsyncIterable<readonly CallRow[]>,
): Promise<ReadonlySet<string>> {
  const numbers = new Set<string>();
  for await (const rows of batches) {
    for (const { owner, values } of rows) {
      for (const number of [values.documentNumber, values.indexNumber]) {
        if (number) numbers.add(`${owner} ${compared(number)}`);
      }
    }
  }
  return numbers;
}

async function numbersKnown(
  trx: Transaction,
  rows: readonly CallRow[],
): Promise<ReadonlySet<string>> {
  const asked = rows.filter(({ values }) => values.interprets);
  if (asked.length === 0) return new Set();
  const { rows: found } = await sql<{ readonly known: string }>`
    select distinct agency_id || ' ' || number as known from unnest(
      ${asked.map(({ owner }) => Number(owner))}::integer[],
      ${asked.map(({ values }) => compared(values.interprets ?? ""))}::text[]) as asked (agency_id, number)
    where exists (select from disclosure_item as item where item.agency_id = asked.agency_id
      and (item.document_key = asked.number or item.index_key = asked.number) and item.voided_at is null)`.execute(
    trx,
  );
  return new Set(found.map(({ known }) => known));
}

async function categoriesKnown(
  trx: Transaction,
  rows: readonly CallRow[],
): Promise<ReadonlySet<string>> {
  const categories = [...new Set(rows.flatMap(({ values }) => values.category ?? []))];
  const owners = [...new Set(rows.map(({ owner }) => Number(owner)))];
  const { rows: found } = await sql<{ readonly known: string }>`
    select agency_id || ' ' || category as known
    from unnest(${owners}::integer[]) as agency (agency_id)
      cross join unnest(${categories}::text[]) as asked (category)
    where exists (select from disclosure_item as item
      where item.agency_id = agency.agency_id and item.category = asked.category)`.execute(trx);
  return new Set(found.map(({ known }) => known));
}
