import { officeFile, relationships } from "./office-file.ts";

/** What stands beside the main part; each the content of its root element. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  /** Files that stand in the place of text, by name; the first is `x`. */
  readonly embedded?: Readonly<Record<string, string | Uint8Array>>;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");

/** A Word file with this content of `w:body`. */
export function docxFile(
  body: string,
  { styles, numbering, embedded = {} }: DocxParts = {},
): Uint8Array {
  const related: [string, string, string][] = [];
  const parts: Record<string, string | Uint8Array> = {
    "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
  };
  if (styles !== undefined) {
    related.push(["rId1", "styles", "styles.xml"]);
    parts["word/styles.xml"] = part("styles", styles);
  }
  if (numbering !== undefined) {
    related.push(["rId2", "numbering", "numbering.xml"]);
    parts["word/numbering.xml"] = part("numbering", numbering);
  }
  for (const [at, [name, file]] of Object.entries(embedded).entries()) {
    related.push([at === 0 ? "x" : `x${at}`, "aFChunk", name]);
    parts[`word/${name}`] = file;
  }
  parts["word/_rels/document.xml.rels"] = relationships(related);
  return officeFile(parts);
}

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespaces}>${content}</w:${root}>`;
}

/** A run of text, with properties in front. */
export function run(text: string, properties = ""): string {
  const before = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${before}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of text, with properties in front. */
export function paragraph(content: string, properties = ""): string {
  const before = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${before}${content.startsWith("<") ? content : run(content)}</w:p>`;
}

/** A table of rows, each a list of cells or a row of its own. */
export function table(rows: readonly (readonly string[] | string)[]): string {
  const written = rows.map((cells) => (typeof cells === "string" ? cells : row(cells)));
  return `<w:tbl><w:tblPr/><w:tblGrid/>${written.join("")}</w:tbl>`;
}

/** A row of cells, with properties in front; a cell that is text becomes one. */
export function row(cells: readonly string[], properties = ""): string {
  const before = properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`;
  const written = cells.map((content) => (content.startsWith("<w:tc>") ? content : cell(content)));
  return `<w:tr>${before}${written.join("")}</w:tr>`;
}

/** A cell of paragraphs, or of text, with properties in front. */
export function cell(content: string, properties = ""): string {
  const inside = content.startsWith("<") ? content : paragraph(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
}
