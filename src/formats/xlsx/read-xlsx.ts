import { err, ok, type Result } from "#kernel/result.ts";
import type { Extracted, ExtractedBlock, InsideUnreadable } from "../extracted.ts";
import { type OoxmlPackage, openPackage } from "../ooxml/open-package.ts";
import { layOut } from "./lay-out.ts";
import { readSharedStrings } from "./read-shared-strings.ts";
import { readSheet, type SheetContext } from "./read-sheet.ts";
import { readStyles } from "./read-styles.ts";
import { readWorkbook, type Workbook } from "./read-workbook.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

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
  const blocks: ExtractedBlock[] = [];
  let truncated = false;
  for (const part of workbook.value.sheets) {
    const sheet = readPart(opened.value, part, (xml) => readSheet(xml, context.value));
    if (!sheet.ok) return sheet;
    if (!sheet.value) continue;
    const laid = layOut(sheet.value);
    if (!laid.ok) return laid;
    blocks.push(...sheetBlocks(laid.value));
    truncated ||= sheet.value.isCut;
  }
  if (blocks.length === 0) return err("empty");
  return ok(truncated ? { blocks, truncated } : { blocks });
}

function readContext(
  opened: OoxmlPackage,
  { sharedStrings, styles, countsFrom1904 }: Workbook,
): Result<SheetContext, InsideUnreadable> {
  const strings = readPart(opened, sharedStrings, readSharedStrings);
  if (!strings.ok) return strings;
  const looks = readPart(opened, styles, readStyles);
  if (!looks.ok) return looks;
  return ok({ strings: strings.value ?? [], styles: looks.value ?? [], countsFrom1904 });
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
