import type { PDFDocumentProxy } from "pdfjs-dist";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Extracted, InsideUnreadable } from "../../extracted.ts";
import { insideLimits } from "../../limits.ts";
import { documentBlocks } from "./document-blocks.ts";
import { type PageContent, pageContent } from "./page-content.ts";
import { beginWork, isTooMuchWork } from "./pdfjs/bounded-work.ts";
import { openPdf, type Pdfjs } from "./pdfjs/pdfjs.ts";
import { type OpenedPdf, readPages } from "./read-pages.ts";

type PdfRead = Result<Extracted, InsideUnreadable>;

/** Reads a file with PDF.js: paragraphs and tables in reading order, and the pages that are pictures. */
export async function extractPdf(pdfjs: Pdfjs, bytes: Uint8Array): Promise<PdfRead> {
  const hasAnnotations = mayHaveAnnotations(bytes); // asked first: the bytes are handed over
  return opened(pdfjs, bytes, (document) => extract(pdfjs, { document, hasAnnotations }));
}

/** Opens a file, does something with it and closes it. */
export async function opened<Found>(
  pdfjs: Pdfjs,
  bytes: Uint8Array,
  act: (document: PDFDocumentProxy) => Promise<Result<Found, InsideUnreadable>>,
): Promise<Result<Found, InsideUnreadable>> {
  beginWork();
  const task = openPdf(pdfjs, bytes);
  try {
    return await act(await task.promise);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return err("encrypted");
    return err(isTooMuchWork() ? "too-laborious" : "damaged");
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

/** A cover around attached files (PDF 文件包), which are what it is about. */
async function isPortfolio(document: PDFDocumentProxy): Promise<boolean> {
  const { info } = await document.getMetadata();
  return "IsCollectionPresent" in info && info.IsCollectionPresent === true;
}

/** Pages name their annotations so; in a file with packed objects the name cannot be looked for. */
function mayHaveAnnotations({ buffer, byteOffset, length }: Uint8Array): boolean {
  const bytes = Buffer.from(buffer, byteOffset, length);
  return bytes.includes("/Annots") || bytes.includes("/ObjStm");
}

async function extract(pdfjs: Pdfjs, opened: OpenedPdf): Promise<PdfRead> {
  const { document } = opened;
  if (document.numPages > insideLimits.pages) return err("too-many-pages");
  const pages: PageContent[] = [];
  for await (const marks of readPages(pdfjs, opened)) {
    pages.push(pageContent(marks));
    if (isTooMuchWork()) return err("too-laborious");
  }
  const blocks = documentBlocks(pages);
  const hasTable = blocks.some(({ kind }) => kind === "table");
  if (!hasTable && (await isPortfolio(document))) return err("portfolio");
  const imagePages = pages.filter(({ isPicture }) => isPicture).map(({ page }) => page);
  if (blocks.length === 0 && imagePages.length === 0) return err("empty");
  return ok(imagePages.length === 0 ? { blocks } : { blocks, imagePages });
}
