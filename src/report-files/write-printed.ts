import type { SourceDocument } from "#formats/document.ts";
import { printableText } from "#formats/pdf/printable-text.ts";
import type { PrintedDocument } from "#formats/printed-document.ts";
import { readDocument } from "#formats/read-document.ts";
import { visibleText } from "#formats/visible-text.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type PrintFormat, writers } from "./write-formats.ts";

/** A document as a file. */
export interface PrintedWritten {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** The first words that were not found where they should stand. */
export interface ReadOtherwise {
  readonly missing: string;
}

/**
 * Writes a printed document and reads the bytes back as any file is read: what does not say the same is not handed out. In a PDF a
 * character that no face has is 〓; what has no shape does not count, and of Arabic script what stands around it does.
 */
export async function writePrinted(
  document: PrintedDocument,
  to: PrintFormat,
): Promise<Result<PrintedWritten, ReadOtherwise>> {
  const { write, mediaType } = writers[to];
  const bytes = await write(document);
  const read = await readDocument(bytes);
  if (!read.ok) return err({ missing: document.title });
  const written = to === "pdf" ? asInPdf : (text: string) => text;
  const words = wordsOf(read.value);
  const found = to === "pdf" ? leftToRight(words) : words;
  const missing = firstMissing(textsOf(document).map(written), found);
  return missing === undefined ? ok({ bytes, mediaType }) : err({ missing });
}

function asInPdf(text: string): string {
  return leftToRight(printableText(text));
}

/** A PDF holds Arabic script as it is seen, its letters in parts and from left to right: what stands around it is compared. */
function leftToRight(text: string): string {
  return text.replaceAll(/\p{Script_Extensions=Arabic}/gu, "");
}

/** Every text of the document in order; white space does not count, as lines are broken anywhere. */
function textsOf({ letterhead, title, blocks }: PrintedDocument): readonly string[] {
  return [
    ...(letterhead ? [letterhead.issuer, letterhead.number] : []),
    title,
    ...blocks.flatMap((block) =>
      block.kind === "table"
        ? block.rows.flatMap((row) => row.map(({ text }) => text))
        : [block.text],
    ),
  ];
}

function wordsOf({ blocks }: SourceDocument): string {
  return bare(
    blocks
      .map((block) =>
        block.kind === "line"
          ? block.text
          : block.rows
              .flatMap((row, y) =>
                row.flatMap((one, x) => (one?.row === y && one.column === x ? [one.text] : [])),
              )
              .join(""),
      )
      .join(""),
  );
}

function firstMissing(texts: readonly string[], words: string): string | undefined {
  let from = 0;
  for (const text of texts) {
    const at = words.indexOf(bare(text), from);
    if (at < 0) return text;
    from = at + bare(text).length;
  }
  return;
}

function bare(text: string): string {
  return visibleText(text).replaceAll(/\s/g, "");
}
