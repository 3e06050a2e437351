import { ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../extracted.ts";
import { type PackageFacts, packageFacts } from "../ooxml/inspect/package-facts.ts";
import type { OoxmlPackage } from "../ooxml/open-package.ts";
import { inspectSheet, type SheetInside } from "./inspect/inspect-sheet.ts";
import { readComments, type SheetComment } from "./inspect/sheet-comments.ts";
import { unusedStrings } from "./inspect/used-strings.ts";
import type { SheetContext } from "./read/read-sheet.ts";
import { type ListedSheet, readWorkbook } from "./read/read-workbook.ts";
import { readContext } from "./read-xlsx.ts";

export type { SheetInside } from "./inspect/inspect-sheet.ts";

/** What a workbook holds, seen or not. */
export interface BookInside extends PackageFacts {
  /** Names of the sheets that are hidden. */
  readonly hiddenSheets: readonly string[];
  readonly sheets: readonly (SheetInside & { readonly comments: readonly SheetComment[] })[];
  /** Texts that are kept in the file and stand in no cell. */
  readonly leftTexts: readonly string[];
  /** Parts with the data of pivot tables, of other workbooks, and of what was changed when. */
  readonly pivots: readonly string[];
  readonly others: readonly string[];
  readonly history: readonly string[];
}

/** Looks through a workbook sheet by sheet. */
export function inspectXlsx(file: OoxmlPackage): Result<BookInside, InsideUnreadable> {
  const facts = packageFacts(file);
  if (!facts.ok) return facts;
  const workbook = readWorkbook(file);
  if (!workbook.ok) return workbook;
  const context = readContext(file, workbook.value);
  if (!context.ok) return context;
  const { all, sharedStrings } = workbook.value;
  const sheets = inspectSheets(file, all, context.value);
  if (!sheets.ok) return sheets;
  const left = unusedStrings(
    file,
    all.flatMap(({ part }) => part ?? []),
    sharedStrings,
  );
  if (!left.ok) return left;
  return ok({
    ...facts.value,
    hiddenSheets: all.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    sheets: sheets.value,
    leftTexts: left.value,
    pivots: file.names.filter((name) => /\/pivotcache\/[^/]*records[^/]*$/i.test(name)),
    others: file.names.filter((name) => /\/(?:externallinks\/[^/]*|connections)\.xml$/i.test(name)),
    history: file.names.filter((name) => /\/revisions\/[^/]*\.xml$/i.test(name)),
  });
}

type Inside = BookInside["sheets"][number];

/** The sheets that are not hidden. */
function inspectSheets(
  file: OoxmlPackage,
  all: readonly ListedSheet[],
  context: SheetContext,
): Result<readonly Inside[], InsideUnreadable> {
  const sheets: Inside[] = [];
  for (const { name, isHidden, part } of all) {
    if (isHidden || part === undefined) continue;
    const xml = file.part(part);
    if (!xml.ok) return xml;
    const inside = inspectSheet(name, xml.value ?? "<x/>", context);
    if (!inside.ok) return inside;
    const comments = readComments(file, part);
    if (!comments.ok) return comments;
    sheets.push({ ...inside.value, comments: comments.value });
  }
  return ok(sheets);
}
