import { strToU8, type Zippable, zipSync } from "fflate";
import { escapeMarkup } from "../../escape-markup.ts";
import { stylesXml } from "./sheet-styles.ts";

/** A sheet ready to be packed. */
export interface SheetPart {
  readonly name: string;
  readonly xml: string;
  /** The rows, from 1, that are printed on every page. */
  readonly repeated?: readonly [first: number, last: number];
}

/** Names of what packages are made of, for every kind of workbook. */
export const officeTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packages = "http://schemas.openxmlformats.org/package/2006";

/** Packs a workbook. It bears no time and no author: the same sheets give the same bytes. */
export function workbookPackage(title: string, sheets: readonly SheetPart[]): Uint8Array {
  const parts: Zippable = {
    "[Content_Types].xml": part(contentTypes(sheets.length)),
    ...constantParts,
    "docProps/core.xml": part(coreXml(title)),
    "xl/workbook.xml": part(workbookXml(sheets)),
    "xl/_rels/workbook.xml.rels": part(workbookRelations(sheets.length)),
  };
  for (const [index, { xml }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = part(xml);
  }
  return zipSync(parts, { mtime: "1980-01-01T00:00:00" });
}

const constantParts: Zippable = {
  "_rels/.rels": part(
    relations([
      relation("rId1", `${relationships}/officeDocument`, "xl/workbook.xml"),
      relation("rId2", `${packages}/relationships/metadata/core-properties`, "docProps/core.xml"),
    ]),
  ),
  "xl/styles.xml": part(stylesXml()),
};

function part(xml: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}

function contentTypes(sheets: number): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("xl/workbook.xml", `${officeTypes}.sheet.main+xml`),
    override("xl/styles.xml", `${officeTypes}.styles+xml`),
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ...numbers(sheets).map((number) =>
      override(`xl/worksheets/sheet${number}.xml`, `${officeTypes}.worksheet+xml`),
    ),
    "</Types>",
  ].join("");
}

function coreXml(title: string): string {
  return [
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`,
  ].join("");
}

function workbookXml(sheets: readonly SheetPart[]): string {
  const entries = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeMarkup(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, repeated }, index) => {
    if (!repeated) return [];
    const rows = `'${escapeMarkup(name)}'!$${repeated[0]}:$${repeated[1]}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`;
  });
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}">`,
    "<bookViews><workbookView/></bookViews>",
    `<sheets>${entries.join("")}</sheets>`,
    titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`,
    "</workbook>",
  ].join("");
}

function workbookRelations(sheets: number): string {
  return relations([
    ...numbers(sheets).map((number) =>
      relation(`rId${number}`, `${relationships}/worksheet`, `worksheets/sheet${number}.xml`),
    ),
    relation(`rId${sheets + 1}`, `${relationships}/styles`, "styles.xml"),
  ]);
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function relations(all: readonly string[]): string {
  return `<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
