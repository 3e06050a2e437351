import type { PrintedDocument } from "../printed-document.ts";
import { type SheetGrid, sheetGrid } from "./write/sheet-grid.ts";
import { sheetXml } from "./write/sheet-xml.ts";
import { splitSheets } from "./write/split-sheets.ts";
import { type SheetPart, workbookPackage } from "./write/workbook-package.ts";

/**
 * An Excel file (.xlsx) of the document: prose on sheets of one wide column, each table on a sheet of its own with
 * its heading; figures are numbers. The same document gives the same bytes.
 */
export async function writeXlsx(document: PrintedDocument): Promise<Uint8Array> {
  const sheets = splitSheets(document).map((sheet): SheetPart => {
    const grid = sheetGrid(sheet);
    return { name: sheet.name, xml: sheetXml(grid), ...repeatedRows(grid) };
  });
  return workbookPackage(document.title, sheets);
}

function repeatedRows({ repeated }: SheetGrid): Pick<SheetPart, "repeated"> {
  return repeated ? { repeated: [repeated[0] + 1, repeated[1] + 1] } : {};
}
