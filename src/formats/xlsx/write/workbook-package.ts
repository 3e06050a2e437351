import { strToU8, type Zippable, zipSync } from "fflate";
import { type NamedSheet, packageParts } from "./package-parts.ts";
import { stylesXml } from "./sheet-styles.ts";

/** A sheet ready to be packed. */
export interface SheetPart extends NamedSheet {
  readonly xml: string;
}

/** Packs a workbook. */
export function workbookPackage(title: string, sheets: readonly SheetPart[]): Uint8Array {
  const parts: Zippable = { "xl/styles.xml": part(stylesXml()) };
  for (const [path, xml] of Object.entries(packageParts({ title, sheets }))) {
    parts[path] = part(xml);
  }
  for (const [index, { xml }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = part(xml);
  }
  return zipSync(parts, { mtime: "1980-01-01T00:00:00" });
}

function part(xml: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}
