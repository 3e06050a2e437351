import { strToU8, type Zippable, zipSync } from "fflate";
import { escapeMarkup } from "../../escape-markup.ts";
import { fontTablePart, styleIds, stylesPart } from "./word-styles.ts";
import { declaration, paragraph, run, wordNamespace } from "./word-xml.ts";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Parts of every document beside its text: name, and the type of its content and its relationship. */
const companions = [
  { name: "styles", content: stylesPart },
  { name: "settings", content: settingsPart() },
  { name: "fontTable", content: fontTablePart },
  { name: "footer", content: footerPart() },
] as const;

/** How the text names the footer. */
export const footerReference = `<w:footerReference w:type="default" xmlns:r="${relationships}" r:id="footer"/>`;

/** Packs a Word file around its text (`body`: XML). The same text gives the same bytes. */
export function wordPackage(title: string, body: string): Uint8Array {
  const document = `${declaration}<w:document ${wordNamespace}><w:body>${body}</w:body></w:document>`;
  return zipSync(
    {
      ...constantParts,
      "docProps/core.xml": part(corePart(title)),
      "word/document.xml": part(document),
    },
    { mtime: "1980-01-01T00:00:00" },
  );
}

function part(xml: string): Uint8Array {
  return strToU8(xml);
}

const constantParts: Zippable = {
  "[Content_Types].xml": part(contentTypes()),
  "_rels/.rels": part(
    relations([
      { id: "document", type: `${relationships}/officeDocument`, target: "word/document.xml" },
      {
        id: "core",
        type: `${packageNamespace}/relationships/metadata/core-properties`,
        target: "docProps/core.xml",
      },
    ]),
  ),
  "word/_rels/document.xml.rels": part(
    relations(
      companions.map(({ name }) => ({
        id: name,
        type: `${relationships}/${name}`,
        target: `${name}.xml`,
      })),
    ),
  ),
  ...Object.fromEntries(companions.map(({ name, content }) => [`word/${name}.xml`, part(content)])),
};

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relations(all: readonly Relation[]): string {
  const each = all.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${each.join("")}</Relationships>`;
}

function contentTypes(): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `${declaration}<Types xmlns="${packageNamespace}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("word/document.xml", `${wordType}.document.main+xml`),
    ...companions.map(({ name }) => override(`word/${name}.xml`, `${wordType}.${name}+xml`)),
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    "</Types>",
  ].join("");
}

function corePart(title: string): string {
  const dublinCore = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return `${declaration}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" ${dublinCore}><dc:title>${escapeMarkup(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`;
}

/** The current way of laying out lines, with East Asian punctuation; no view or rights of any user. */
function settingsPart(): string {
  return [
    `${declaration}<w:settings ${wordNamespace}>`,
    '<w:characterSpacingControl w:val="compressPunctuation"/>',
    "<w:compat><w:balanceSingleByteDoubleByteWidth/><w:useFELayout/>",
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    '<w:themeFontLang w:val="zh-CN" w:eastAsia="zh-CN"/>',
    "</w:settings>",
  ].join("");
}

/** — 1 — */
function footerPart(): string {
  const field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
  const line = paragraph(styleIds.pageNumber, run("— ") + field + run(" —"));
  return `${declaration}<w:ftr ${wordNamespace}>${line}</w:ftr>`;
}
