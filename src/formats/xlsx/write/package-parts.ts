import { escapeMarkup } from "../../escape-markup.ts";

const officeTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** A sheet as its workbook names it: `xl/worksheets/sheet1.xml` is the first. */
export interface NamedSheet {
  readonly name: string;
  /** The rows, from 1, that are printed on every page. */
  readonly repeated?: readonly [first: number, last: number];
  readonly isHidden?: boolean;
  /** `xl/comments1.xml` and its drawing are the first sheet's. */
  readonly hasNotes?: boolean;
}

export interface WorkbookNamed {
  /** In the properties of the file; none unless told. */
  readonly title?: string;
  readonly sheets: readonly NamedSheet[];
}

/**
 * The parts that say what a workbook is made of, by their paths, without declarations of XML. They bear no time and no author:
 * the same sheets give the same bytes. `xl/styles.xml` and the sheets are whoever's who writes them.
 */
export function packageParts({ title, sheets }: WorkbookNamed): Readonly<Record<string, string>> {
  const hasTitle = title !== undefined;
  const noted = sheets.findIndex(({ hasNotes }) => hasNotes) + 1;
  return {
    "[Content_Types].xml": contentTypes(sheets.length, { hasTitle, hasNotes: noted > 0 }),
    "_rels/.rels": ties([
      ["rId1", `${relationships}/officeDocument`, "xl/workbook.xml"],
      ...(hasTitle ? [["rId2", coreProperties, "docProps/core.xml"] as const] : []),
    ]),
    ...(hasTitle && { "docProps/core.xml": coreXml(title) }),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": ties([
      ...sheets.map((_, at) => {
        return [
          `rId${at + 1}`,
          `${relationships}/worksheet`,
          `worksheets/sheet${at + 1}.xml`,
        ] as const;
      }),
      [`rId${sheets.length + 1}`, `${relationships}/styles`, "styles.xml"],
    ]),
    ...(noted > 0 && {
      [`xl/worksheets/_rels/sheet${noted}.xml.rels`]: ties([
        ["rId1", `${relationships}/comments`, "../comments1.xml"],
        ["rId2", `${relationships}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
      ]),
    }),
  };
}

const coreProperties = `${packages}/relationships/metadata/core-properties`;

function contentTypes(
  sheets: number,
  { hasTitle, hasNotes }: { readonly hasTitle: boolean; readonly hasNotes: boolean },
): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  const own = (name: string, type: string) => override(`xl/${name}`, `${officeTypes}.${type}+xml`);
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    hasNotes
      ? '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
      : "",
    own("workbook.xml", "sheet.main"),
    own("styles.xml", "styles"),
    hasTitle
      ? override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
      : "",
    ...Array.from({ length: sheets }, (_, at) => own(`worksheets/sheet${at + 1}.xml`, "worksheet")),
    hasNotes ? own("comments1.xml", "comments") : "",
    "</Types>",
  ].join("");
}

function coreXml(title: string): string {
  return [
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`,
  ].join("");
}

function workbookXml(sheets: readonly NamedSheet[]): string {
  const entries = sheets.map(({ name, isHidden }, at) => {
    const state = isHidden ? ' state="hidden"' : "";
    return `<sheet name="${escapeMarkup(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const titles = sheets.flatMap(({ name, repeated }, at) => {
    if (!repeated) return [];
    const rows = `'${escapeMarkup(name)}'!$${repeated[0]}:$${repeated[1]}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${rows}</definedName>`;
  });
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}">`,
    "<bookViews><workbookView/></bookViews>",
    `<sheets>${entries.join("")}</sheets>`,
    titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`,
    "</workbook>",
  ].join("");
}

type Tie = readonly [id: string, type: string, target: string];

function ties(all: readonly Tie[]): string {
  const written = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${written.join("")}</Relationships>`;
}
