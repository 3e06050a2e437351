import { rowBook } from "#formats/rows/write/row-book.ts";
import { contentChanged } from "#platform/db/content-changed.ts";
import { openSnapshot, type Snapshot, streamRows } from "#platform/db/stream-rows.ts";
import type { Field } from "#platform/export/csv-record.ts";
import type { Dataset, ExportScope } from "#platform/export/dataset.ts";
import type { HomeServices } from "#platform/feature/site-places.ts";
import { besideCodes, columnsOf, type DataColumn } from "./columns.ts";
import { type DataFormat, type RecordWriter, recordWriter } from "./formats.ts";

/** A file under way: its text or bytes, and the version of the content it is of. */
export interface Export {
  readonly version: number;
  readonly pieces: AsyncGenerator<string | Uint8Array, void, void>;
  /** Gives the connection back; to be called however the file ends. */
  readonly end: () => Promise<void>;
}

export interface ExportAsked {
  readonly dataset: Dataset;
  readonly format: DataFormat;
  readonly scope: ExportScope;
}

/** Begins a file: everything in it is of one moment, whatever is stored while it is read. */
export async function exportDataset(
  { db, ...beside }: HomeServices,
  asked: ExportAsked,
): Promise<Export> {
  const snapshot = await openSnapshot(db);
  try {
    const { version } = await contentChanged(snapshot.db);
    return { version, pieces: piecesOf({ snapshot, ...beside }, asked), end: snapshot.end };
  } catch (fault) {
    await snapshot.end();
    throw fault;
  }
}

/** A snapshot, the day and what rooms know: what a file is made of. */
interface Reading extends Pick<HomeServices, "today" | "contributed"> {
  readonly snapshot: Snapshot;
}

function piecesOf(reading: Reading, { dataset, format, scope }: ExportAsked) {
  const records = recordsOf(reading, dataset, scope);
  if (format !== "xlsx") return textsOf(recordWriter(dataset, format), records);
  const columns = besideCodes(columnsOf(dataset.schema));
  return rowBook({ name: dataset.title, columns }, fieldsOf(columns, records));
}

async function* fieldsOf(
  columns: readonly DataColumn[],
  batches: AsyncIterable<readonly object[]>,
): AsyncGenerator<readonly (readonly Field[])[], void, void> {
  for await (const records of batches) {
    yield records.map((record) => columns.map(({ field }) => field(record)));
  }
}

async function* textsOf(
  { begin, write, end }: RecordWriter,
  batches: AsyncIterable<readonly object[]>,
): AsyncGenerator<string, void, void> {
  if (begin) yield begin;
  for await (const records of batches) {
    const text = write(records);
    if (text) yield text;
  }
  if (end) yield end;
}

async function* recordsOf(
  { snapshot, ...beside }: Reading,
  dataset: Dataset,
  scope: ExportScope,
): AsyncGenerator<readonly object[], void, void> {
  for await (const read of streamRows(snapshot, dataset.query(scope))) {
    const services = { db: snapshot.db, ...beside };
    const rows = dataset.known ? await dataset.known(services, read as never) : read;
    // A report has two hundred cells: its rows become text in pieces.
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const some = rows.slice(from, from + rowsAtOnce);
      yield some.flatMap((row) => dataset.records(row as never));
    }
  }
}

const rowsAtOnce = 50;
