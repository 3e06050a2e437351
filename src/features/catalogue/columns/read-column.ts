import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ColumnAnswer, EntryShown } from "../api/columns-answer.ts";
import { type EntryLine, entriesOf, statementsOf } from "../data/column-details.ts";
import { type ColumnRow, readColumns } from "../data/read-columns.ts";
import { freshnessOf } from "../domain/freshness.ts";
import { publicationDue } from "../domain/publication-due.ts";

const mostEntries = 50;

/** A column with its newest items, each held to the column's limit, and its statements. */
export async function readColumn(
  db: Queryable,
  scope: AgencyScope,
  id: number,
  today: LocalDate,
): Promise<ColumnAnswer | undefined> {
  const [row] = await readColumns(db, scope, { id, withEnded: true });
  if (!row) return undefined;
  const entries = await entriesOf(db, id, mostEntries);
  return {
    column: { ...row, freshness: freshnessOf(row, today) },
    statements: await statementsOf(db, id),
    entries: entries.map((entry) => entryShown(row, entry)),
  };
}

function entryShown(column: ColumnRow, entry: EntryLine): EntryShown {
  const { formedOn, publishedOn } = entry;
  const due = formedOn && publicationDue(column, formedOn, officeCalendar());
  if (!due?.ok) return { ...entry, dueOn: null, isLate: null };
  return { ...entry, dueOn: due.value, isLate: publishedOn > due.value };
}
