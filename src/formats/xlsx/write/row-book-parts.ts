import { escapeMarkup } from "../../escape-markup.ts";
import { officeTypes, packages, relationships } from "./workbook-package.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The parts of a book of records beside its sheets, by their paths. */
export function rowBookParts(sheets: readonly string[]): readonly (readonly [string, string])[] {
  const parts: readonly (readonly [string, string])[] = [
    ["xl/styles.xml", styles],
    ["xl/workbook.xml", workbook(sheets)],
    ["xl/_rels/workbook.xml.rels", relations(workbookTargets(sheets.length))],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["[Content_Types].xml", contentTypes(sheets.length)],
  ];
  return parts.map(([path, xml]) => [path, declaration + xml]);
}

/** By index: figures, text, the head. */
const styles = [
  `<styleSheet xmlns="${main}">`,
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders>',
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0"/>',
  // 49 is @: a code that someone types over stays text.
  '<xf numFmtId="49" fontId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs>',
  "</styleSheet>",
].join("");

function workbook(sheets: readonly string[]): string {
  const entries = sheets.map(
    (name, at) => `<sheet name="${escapeMarkup(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${entries.join("")}</sheets></workbook>`;
}

function workbookTargets(sheets: number): readonly (readonly [string, string])[] {
  return [
    ...Array.from(
      { length: sheets },
      (_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const,
    ),
    ["styles", "styles.xml"],
  ];
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${entries.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${officeTypes}.${type}+xml"/>`;
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("workbook.xml", "sheet.main"),
    override("styles.xml", "styles"),
    ...Array.from({ length: sheets }, (_, at) =>
      override(`worksheets/sheet${at + 1}.xml`, "worksheet"),
    ),
    "</Types>",
  ].join("");
}
