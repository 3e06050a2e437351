import { officeFile, type Parts, relationships } from "./office-file.ts";

/** A sheet: its name, what stands in `<worksheet>`, and its state where it is hidden. */
export interface SheetGiven {
  readonly name?: string;
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
}

export interface WorkbookGiven {
  readonly sheets: readonly SheetGiven[];
  /** Each `<si>` of the shared strings. */
  readonly strings?: readonly string[];
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  readonly date1904?: boolean;
  /** Parts that replace or join the usual ones. */
  readonly parts?: Parts;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ties = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** An Excel file of these sheets, written part by part. */
export function xlsxFile({
  sheets,
  strings = [],
  styles,
  date1904,
  parts,
}: WorkbookGiven): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `表${at + 1}`}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="rId${at + 1}"/>`,
  );
  return officeFile({
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${ties}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map(
        (_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const,
      ),
      ["rIdS", "sharedStrings", "sharedStrings.xml"],
      ["rIdT", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `${declaration}<sst xmlns="${main}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "xl/styles.xml": `${declaration}<styleSheet xmlns="${main}">${styles ?? ""}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${declaration}<worksheet xmlns="${main}">${xml}</worksheet>`,
      ]),
    ),
    ...parts,
  });
}

/** Rows of texts from `A1` on as inline strings; a number stays one, `null` is no cell. Merged areas by their names. */
export function sheetOf(
  rows: readonly (readonly (string | number | null)[])[],
  merges: readonly string[] = [],
): string {
  const written = rows.map((row, y) => {
    const cells = row.map((value, x) => {
      const place = `${String.fromCharCode(65 + x)}${y + 1}`;
      if (value === null) return "";
      return typeof value === "number"
        ? `<c r="${place}"><v>${value}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
    });
    return `<row r="${y + 1}">${cells.join("")}</row>`;
  });
  const areas = merges.map((area) => `<mergeCell ref="${area}"/>`).join("");
  return `<sheetData>${written.join("")}</sheetData>${areas === "" ? "" : `<mergeCells>${areas}</mergeCells>`}`;
}
