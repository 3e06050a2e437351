import { ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../extracted.ts";
import { type PackageFacts, packageFacts } from "../ooxml/inspect/package-facts.ts";
import type { OoxmlPackage } from "../ooxml/open-package.ts";
import { inspectSheet, type SheetInside } from "./inspect/inspect-sheet.ts";
import { readComments, type SheetComment } from "./inspect/sheet-comments.ts";
import { unusedStrings } from "./inspect/used-strings.ts";
import { readWorkbook } from "./read/read-workbook.ts";
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
  const sheets: (SheetInside & { comments: readonly SheetComment[] })[] = [];
  for (const { name, isHidden, part } of all) {
    const xml = isHidden || part === undefined ? ok(undefined) : file.part(part);
    if (!xml.ok) return xml;
    if (part === undefined || xml.value === undefined) continue;
    const inside = inspectSheet(name, xml.value, context.value);
    if (!inside.ok) return inside;
    const comments = readComments(file, part);
    if (!comments.ok) return comments;
    sheets.push({ ...inside.value, comments: comments.value });
  }
  const left = unusedStrings(
    file,
    all.flatMap(({ part }) => part ?? []),
    sharedStrings,
  );
  if (!left.ok) return left;
  return ok({
    ...facts.value,
    hiddenSheets: all.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    sheets,
    leftTexts: left.value,
    pivots: file.names.filter((name) => /\/pivotcache\/[^/]*records[^/]*$/i.test(name)),
    others: file.names.filter((name) => /\/(?:externallinks\/[^/]*|connections)\.xml$/i.test(name)),
    history: file.names.filter((name) => /\/revisions\/[^/]*\.xml$/i.test(name)),
  });
}
