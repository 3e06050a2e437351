import { contentChanged } from "#platform/db/content-changed.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { openSnapshot, type Snapshot, streamRows } from "#platform/db/stream-rows.ts";
import type { Dataset, ExportScope } from "#platform/export/dataset.ts";
import { type DataFormat, recordWriter } from "./formats.ts";

/** A file under way: its text, and the version of the content it is of. */
export interface Export {
  readonly version: number;
  readonly texts: AsyncGenerator<string, void, void>;
  /** Gives the connection back; to be called however the file ends. */
  readonly end: () => Promise<void>;
}

export interface ExportAsked {
  readonly dataset: Dataset;
  readonly format: DataFormat;
  readonly scope: ExportScope;
}

/** Begins a file: everything in it is of one moment, whatever is stored while it is read. */
export async function exportDataset(db: Queryable, asked: ExportAsked): Promise<Export> {
  const snapshot = await openSnapshot(db);
  try {
    const { version } = await contentChanged(snapshot.db);
    return { version, texts: textsOf(snapshot, asked), end: snapshot.end };
  } catch (fault) {
    await snapshot.end();
    throw fault;
  }
}

async function* textsOf(
  snapshot: Snapshot,
  { dataset, format, scope }: ExportAsked,
): AsyncGenerator<string, void, void> {
  const { begin, write, end } = recordWriter(dataset, format);
  if (begin) yield begin;
  for await (const rows of streamRows(snapshot, dataset.query(scope))) {
    // A report has two hundred cells: its rows become text in pieces.
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const some = rows.slice(from, from + rowsAtOnce);
      const text = write(some.flatMap((row) => dataset.records(row as never)));
      if (text) yield text;
    }
  }
  if (end) yield end;
}

const rowsAtOnce = 50;
