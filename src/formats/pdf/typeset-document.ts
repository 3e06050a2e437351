import type { PrintedDocument } from "../printed-document.ts";
import { page, sizes } from "./page-measures.ts";
import { printableText } from "./printable-text.ts";
import { type TypesetTable, typesetTable } from "./typeset-table.ts";

/** A document as the template takes it. */
export interface TypesetDocument {
  /** The lines of the title. */
  readonly title: readonly string[];
  /** Points: smaller where a long name would not stand on one line. */
  readonly titleSize: number;
  readonly blocks: readonly TypesetBlock[];
}

type TypesetBlock =
  | { readonly kind: "heading" | "paragraph" | "signature"; readonly text: string }
  | TypesetTable;

/** Everything a document prints, measured, with only characters that can be printed. */
export function typesetDocument(document: PrintedDocument): TypesetDocument {
  const { blocks } = document;
  const lines = titleLines(document);
  return {
    title: lines,
    titleSize: Math.min(
      sizes.title,
      page.textWidth / Math.max(...lines.map(({ length }) => length)),
    ),
    blocks: blocks.map((block) =>
      block.kind === "table"
        ? typesetTable(block)
        : { kind: block.kind, text: printableText(block.text) },
    ),
  };
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
