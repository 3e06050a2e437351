import type { PrintedBlock, PrintedDocument } from "../printed-document.ts";
import { lineHeight, page } from "./write/page-layout.ts";
import { footerReference, wordPackage } from "./write/word-package.ts";
import { styleIds } from "./write/word-styles.ts";
import { wordTable } from "./write/word-table.ts";
import { lineBreak, paragraph, run } from "./write/word-xml.ts";

/** A Word file (.docx) of the document, typeset as official documents are (GB/T 9704 党政机关公文格式). */
export function writeDocx(document: PrintedDocument): Uint8Array {
  const { title, blocks, letterhead } = document;
  const body = [
    ...(letterhead
      ? [
          paragraph(styleIds.letterhead, run(letterhead.issuer)),
          paragraph(styleIds.number, run(letterhead.number)),
        ]
      : []),
    paragraph(
      styleIds.title,
      titleLines(document)
        .map((line) => run(line))
        .join(lineBreak),
    ),
    ...blocks.map((block, at) => wordBlock(block, blocks[at - 1], blocks[at + 1])),
    section,
  ];
  return wordPackage(title, body.join(""));
}

/** Two lines where one is too short: so that it breaks where the sense does. */
function titleLines({ title, titleBreak = 0 }: PrintedDocument): string[] {
  const isLong = widthOf(title) > titleWidth;
  return isLong && titleBreak > 0 ? [title.slice(0, titleBreak), title.slice(titleBreak)] : [title];
}

/** Characters of the title's size on one line. */
const titleWidth = 20;

function widthOf(text: string): number {
  return Array.from(text, (character) => (character < "\u2000" ? 0.5 : 1)).reduce(
    (sum, width) => sum + width,
    0,
  );
}

function wordBlock(
  block: PrintedBlock,
  before: PrintedBlock | undefined,
  next: PrintedBlock | undefined,
): string {
  switch (block.kind) {
    case "heading":
      return paragraph(
        styleIds.heading,
        run(block.text),
        (before && isLong(next) ? "<w:pageBreakBefore/>" : "") + distance(before, next),
      );
    case "paragraph":
      return paragraph(block.isFlush ? styleIds.flush : styleIds.body, run(block.text));
    case "signature":
      return paragraph(
        styleIds.signature,
        run(block.text),
        before?.kind === "signature" ? "" : underSeal,
      );
    case "table":
      // Word joins two tables that touch, and a document may not end with one.
      return (
        wordTable(block) + (next && next.kind !== "table" ? "" : paragraph(styleIds.label, ""))
      );
  }
}

/** The seal stands over the name: two lines free above it, and the day on the same page. */
const underSeal = `<w:keepNext/><w:spacing w:before="${2 * lineHeight}"/>`;

/** A table that fills a page begins one with its heading: not every program keeps the rows together as they ask. */
function isLong(block: PrintedBlock | undefined): boolean {
  return block?.kind === "table" && block.rows.length >= 20;
}

/** A heading stands on the lines of the text, and off a table above or below it. */
function distance(before: PrintedBlock | undefined, next: PrintedBlock | undefined): string {
  const above = before?.kind === "table" ? ' w:before="200"' : "";
  const below = next?.kind === "table" ? ' w:after="100"' : "";
  return above || below ? `<w:spacing${above}${below}/>` : "";
}

const { width, height, top, bottom, left, right, header, footer } = page;

const section = [
  `<w:sectPr>${footerReference}<w:pgSz w:w="${width}" w:h="${height}"/>`,
  `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}"`,
  ` w:header="${header}" w:footer="${footer}" w:gutter="0"/></w:sectPr>`,
].join("");
