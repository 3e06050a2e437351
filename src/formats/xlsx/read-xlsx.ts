import { err, ok, type Result } from "#kernel/result.ts";
import type { Extracted, ExtractedBlock, InsideUnreadable } from "../extracted.ts";
import { type OoxmlPackage, openPackage } from "../ooxml/open-package.ts";
import { parseXml } from "../ooxml/parse-xml.ts";
import { layOut } from "./read/lay-out.ts";
import { readSharedStrings } from "./read/read-shared-strings.ts";
import { readSheet, type SheetContext } from "./read/read-sheet.ts";
import { readStyles } from "./read/read-styles.ts";
import { readWorkbook, type Workbook } from "./read/read-workbook.ts";
import { sheetBlocks } from "./read/sheet-blocks.ts";
import type { SheetContent, SheetObject } from "./read/sheet-content.ts";
import { SheetObjects } from "./read/sheet-objects.ts";
import { type Drawn, standObjects } from "./read/stand-objects.ts";

/**
 * Reads an Excel file: the cells of its sheets that are not hidden, one sheet after another, as lines and tables.
 * A formula has the value that was kept with it; one without is no number. `empty` when no cell holds text.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Extracted, InsideUnreadable>> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const workbook = readWorkbook(opened.value);
  if (!workbook.ok) return workbook;
  const context = readContext(opened.value, workbook.value);
  if (!context.ok) return context;
  const place = { file: opened.value, context: context.value };
  const blocks: ExtractedBlock[] = [];
  let truncated = false;
  for (const part of workbook.value.sheets) {
    const sheet = readPart(opened.value, part, (xml) => shownSheet(xml, { ...place, part }));
    if (!sheet.ok) return sheet;
    for (const block of sheet.value?.blocks ?? []) blocks.push(block);
    truncated ||= sheet.value?.isCut === true;
  }
  if (blocks.length === 0) return err("empty");
  return ok(truncated ? { blocks, truncated } : { blocks });
}

/** A sheet's part in its file, and what its cells refer to. */
interface SheetPlace {
  readonly file: OoxmlPackage;
  readonly part: string;
  readonly context: SheetContext;
}

interface ShownSheet {
  readonly blocks: readonly ExtractedBlock[];
  readonly isCut: boolean;
}

/** The lines and tables of a sheet, and behind them texts that are drawn over its cells. */
function shownSheet(
  xml: string,
  { file, part, context }: SheetPlace,
): Result<ShownSheet, InsideUnreadable> {
  const sheet = readSheet(xml, context);
  if (!sheet.ok) return sheet;
  const drawn = drawnOver(file, part, sheet.value);
  if (!drawn.ok) return drawn;
  const laid = layOut({ ...sheet.value, cells: drawn.value.cells });
  if (!laid.ok) return laid;
  const behind = drawn.value.behind.map((text): ExtractedBlock => ({ kind: "line", text }));
  return ok({ blocks: [...sheetBlocks(laid.value), ...behind], isCut: sheet.value.isCut });
}

/** The cells of a sheet with what is drawn over them. */
function drawnOver(
  opened: OoxmlPackage,
  sheet: string,
  { cells, objects, drawings }: SheetContent,
): Result<Drawn, InsideUnreadable> {
  if (drawings.length === 0) return ok(standObjects(cells, objects));
  const related = opened.relationships(sheet);
  if (!related.ok) return related;
  const all = [...objects];
  for (const id of drawings.slice(0, mostDrawings)) {
    const part = related.value.find((one) => one.id === id)?.target;
    const xml = part === undefined ? ok(undefined) : opened.part(part);
    if (!xml.ok) return xml;
    all.push(...readDrawing(xml.value ?? ""));
  }
  return ok(standObjects(cells, all));
}

/** A sheet has one drawing, and one in the old way. */
const mostDrawings = 4;

/** What a drawing's part shows; one that is broken shows nothing, in Excel too. */
function readDrawing(xml: string): readonly SheetObject[] {
  const reading = new SheetObjects();
  return parseXml(xml, reading).ok ? reading.found : [];
}

/** What the cells of all sheets refer to. */
export function readContext(
  opened: OoxmlPackage,
  { sharedStrings, styles, countsFrom1904 }: Workbook,
): Result<SheetContext, InsideUnreadable> {
  const strings = readPart(opened, sharedStrings, readSharedStrings);
  if (!strings.ok) return strings;
  const looks = readPart(opened, styles, readStyles);
  if (!looks.ok) return looks;
  const plain = { cells: [], changes: [] };
  return ok({ strings: strings.value ?? [], styles: looks.value ?? plain, countsFrom1904 });
}

function readPart<Content>(
  opened: OoxmlPackage,
  part: string | undefined,
  read: (xml: string) => Result<Content, InsideUnreadable>,
): Result<Content | undefined, InsideUnreadable> {
  if (part === undefined) return ok(undefined);
  const xml = opened.part(part);
  if (!xml.ok || xml.value === undefined) return xml.ok ? ok(undefined) : xml;
  return read(xml.value);
}
