import type {
  PrintedDocument,
  PrintedHeading,
  PrintedLetterhead,
  PrintedParagraph,
} from "../printed-document.ts";
import { page, sizes } from "./page-measures.ts";
import { printableText } from "./printable-text.ts";
import { type TypesetTable, typesetTable } from "./typeset-table.ts";

/** A document as the template takes it. */
export interface TypesetDocument {
  /** The lines of the title. */
  readonly title: readonly string[];
  /** Points: smaller where a long name would not stand on one line. */
  readonly titleSize: number;
  /** The name in red and the number below it, and the points of the name. */
  readonly letterhead?: { readonly issuer: string; readonly number: string; readonly size: number };
  readonly blocks: readonly TypesetBlock[];
}

type TypesetBlock =
  | { readonly kind: "heading" | "paragraph" | "signature" | "flush"; readonly text: string }
  | TypesetTable;

/** Everything a document prints, measured, with only characters that can be printed. */
export function typesetDocument(document: PrintedDocument): TypesetDocument {
  const { blocks, letterhead } = document;
  const lines = titleLines(document);
  return {
    title: lines,
    titleSize: Math.min(
      sizes.title,
      page.textWidth / Math.max(...lines.map(({ length }) => length)),
    ),
    ...(letterhead && { letterhead: typesetLetterhead(letterhead) }),
    blocks: blocks.map((block) =>
      block.kind === "table"
        ? typesetTable(block)
        : { kind: kindOf(block), text: printableText(block.text) },
    ),
  };
}

function kindOf(block: PrintedHeading | PrintedParagraph) {
  return block.kind === "paragraph" && block.isFlush ? "flush" : block.kind;
}

function typesetLetterhead({ issuer, number }: PrintedLetterhead) {
  const name = printableText(issuer);
  const size = Math.min(sizes.letterhead, page.textWidth / name.length);
  return { issuer: name, number: printableText(number), size };
}

/** A title too long for one line is broken where it may be, so that no name and no word is cut. */
function titleLines({ title, titleBreak = 0 }: PrintedDocument): string[] {
  const whole = printableText(title);
  if (whole.length * sizes.title <= page.textWidth) return [whole];
  const lines = [title.slice(0, titleBreak), title.slice(titleBreak)].map((line) =>
    printableText(line),
  );
  return lines.filter((line) => line !== "");
}
