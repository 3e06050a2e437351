import { xlsxText } from "./xlsx-text.ts";

const officeTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** Which parts a workbook of rows has besides its one sheet. */
export interface RowsPackage {
  readonly sheet: string;
  readonly choicesSheet: string | undefined;
  readonly hasNotes: boolean;
}

/** The parts that say what a workbook is made of, by name. */
export function packageParts({
  sheet,
  choicesSheet,
  hasNotes,
}: RowsPackage): Readonly<Record<string, string>> {
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${officeTypes}.${type}+xml"/>`;
  const sheets = choicesSheet === undefined ? [1] : [1, 2];
  return {
    "[Content_Types].xml": [
      `<Types xmlns="${packages}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
      override("xl/workbook.xml", "sheet.main"),
      override("xl/styles.xml", "styles"),
      ...sheets.map((number) => override(`xl/worksheets/sheet${number}.xml`, "worksheet")),
      ...(hasNotes ? [override("xl/comments1.xml", "comments")] : []),
      "</Types>",
    ].join(""),
    "_rels/.rels": ties([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": [
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets>`,
      `<sheet name="${xlsxText(sheet)}" sheetId="1" r:id="rId1"/>`,
      choicesSheet === undefined
        ? ""
        : `<sheet name="${xlsxText(choicesSheet)}" sheetId="2" state="hidden" r:id="rId2"/>`,
      "</sheets></workbook>",
    ].join(""),
    "xl/_rels/workbook.xml.rels": ties([
      ...sheets.map(
        (number) => [`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`] as const,
      ),
      ["rId9", "styles", "styles.xml"],
    ]),
    ...(hasNotes && {
      "xl/worksheets/_rels/sheet1.xml.rels": ties([
        ["rId1", "comments", "../comments1.xml"],
        ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ]),
    }),
  };
}

function ties(all: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const written = all.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${written.join("")}</Relationships>`;
}
