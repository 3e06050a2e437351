import { openRows } from "#formats/rows/open-rows.ts";
import { type RowsFile, type RowsSheet, RowsUnreadable } from "#formats/rows/row.ts";
import { choicesSheet } from "#formats/rows/write/xlsx-choices.ts";
import { isRequired } from "../column.ts";
import { type SheetEvent, sheetEvents } from "../rows/sheet-records.ts";
import { importWords, skipWords } from "../words/import-words.ts";
import type { FileRefusal, FileRefused, Place } from "./call.ts";
import { type Reading, type RecordEvent, setAside } from "./set-aside.ts";

/** Thrown where a file of the call cannot be read as this kind. */
export class CallRefused extends Error {
  readonly refused: readonly FileRefused[];

  constructor(refused: readonly FileRefused[]) {
    super(refused.map(({ file, refusal }) => `${file}: ${refusal.kind}`).join(", "));
    this.refused = refused;
  }
}

/** Reads every file of the call and sets its rows aside; throws `CallRefused`, which names each file that cannot be read. */
export async function readFiles(reading: Reading): Promise<void> {
  const refused: FileRefused[] = [];
  for (const [at, file] of reading.call.files.entries()) {
    const refusal = await readFile(reading, at);
    if (refusal) refused.push({ file: file.name, refusal });
  }
  if (refused.length > 0) throw new CallRefused(refused);
}

async function readFile(reading: Reading, at: number): Promise<FileRefusal | undefined> {
  const { call } = reading;
  const opened = await openRows(call.files[at]?.path ?? "", call.readOld);
  if (!opened.ok) return opened.error;
  try {
    return await readSheets(reading, at, opened.value);
  } catch (fault) {
    if (fault instanceof RowsUnreadable) return fault.refusal;
    throw fault;
  } finally {
    await opened.value.close();
  }
}

async function readSheets(
  reading: Reading,
  at: number,
  { sheets }: RowsFile,
): Promise<FileRefusal | undefined> {
  const { call, tally } = reading;
  const file = call.files[at]?.name ?? "";
  const seen = sheets.filter(({ isHidden }) => !isHidden);
  const reads = new Map<RowsSheet, SheetRead>();
  for (const sheet of seen) {
    const read = await readSheet(reading, at, sheet);
    if (read.kind === "refused" && read.isOfKind) return read.refusal;
    reads.set(sheet, read);
  }
  const all = [...reads.values()];
  if (!all.some(({ kind }) => kind === "read")) {
    const columns = call.kind.columns.map(({ header }) => header);
    const alike = all.find((read) => read.kind === "refused");
    return alike?.refusal ?? { kind: "no-header", columns };
  }
  for (const sheet of sheets) {
    const words = unreadWords(sheet, reads.get(sheet));
    if (words) tally.warnOf({ file, sheet: sheet.name }, words);
  }
  return;
}

/** What is told of a sheet that is not read; the words of our own drop-down lists are no news. */
function unreadWords({ name, isHidden }: RowsSheet, read: SheetRead | undefined) {
  if (isHidden) return name === choicesSheet ? undefined : importWords.hiddenSheet;
  return read?.kind === "read" ? undefined : importWords.otherSheet;
}

type SheetRead =
  | { readonly kind: "read" }
  | { readonly kind: "no-header" }
  | { readonly kind: "refused"; readonly refusal: FileRefusal; readonly isOfKind: boolean };

async function readSheet(reading: Reading, at: number, sheet: RowsSheet): Promise<SheetRead> {
  const { call, tally } = reading;
  const { columns, owner } = call.kind;
  const context = { columns, mapping: call.mapping, hasOwner: owner.column === undefined };
  const place = { file: call.files[at]?.name ?? "", sheet: sheet.name };
  let hidden = 0;
  for await (const events of sheetEvents(sheet, context)) {
    const stop = events.find(({ kind }) => kind === "no-header" || kind === "incomplete");
    if (stop)
      return stop.kind === "incomplete" ? incomplete(sheet.name, stop) : { kind: "no-header" };
    for (const event of events) tell(reading, place, event);
    const records = events.filter((event): event is RecordEvent => event.kind === "record");
    hidden += records.filter(({ isHidden }) => isHidden).length;
    await setAside(reading, { at, sheet: sheet.name }, records);
  }
  if (hidden > 0) tally.warnOf(place, importWords.hiddenRows(hidden));
  return { kind: "read" };
}

/** A sheet with at least half of what is required is one of this kind; one with less may be about something else. */
function incomplete(
  sheet: string | null,
  { row, header }: Extract<SheetEvent, { kind: "incomplete" }>,
): SheetRead {
  const { missing, repeated, columns } = header;
  const found = [...columns.values()].filter(isRequired).length;
  if (missing.length === 0) {
    const refusal = { kind: "repeated-columns", sheet, row, columns: repeated } as const;
    return { kind: "refused", refusal, isOfKind: true };
  }
  const others = header.extra;
  const refusal = { kind: "missing-columns", sheet, row, columns: missing, others } as const;
  return { kind: "refused", refusal, isOfKind: found >= missing.length };
}

function tell({ tally }: Reading, place: Omit<Place, "row">, event: SheetEvent): void {
  if (event.kind === "skipped") {
    tally.skipped.push({ ...place, row: event.row, because: skipWords[event.because] });
  }
  if (event.kind !== "header") return;
  for (const header of event.header.extra) tally.warnOf(place, importWords.extraColumn(header));
  for (const { header, warning } of event.header.doubtful) {
    tally.warnOf(place, { code: "doubtful-column", message: warning, column: header });
  }
}
