import { insideLimits } from "#formats/limits.ts";
import type { Box } from "#formats/pdf/mark-pages.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { loadPdfium } from "./load-pdfium.ts";
import { type CharacterOnPage, pageCharacters } from "./page-characters.ts";
import { paintedPage, type Raster } from "./painted-page.ts";
import { memoryOf, type Pdfium } from "./pdfium.ts";

export type NotOpened = "damaged" | "encrypted" | "too-many-pages";

/** Size of a page as it is shown, turned and cropped, in points. */
export type PageSize = Pick<Box, "right" | "bottom">;

/** A PDF opened by PDFium. To be closed: what it holds is not of JavaScript. */
export class PdfiumFile {
  readonly #pdfium: Pdfium;
  readonly #document: number;
  readonly #memory: number;
  readonly pages: number;

  private constructor(pdfium: Pdfium, document: number, memory: number) {
    this.#pdfium = pdfium;
    this.#document = document;
    this.#memory = memory;
    this.pages = pdfium.FPDF_GetPageCount(document);
  }

  static async open(bytes: Uint8Array): Promise<Result<PdfiumFile, NotOpened>> {
    const pdfium = await loadPdfium();
    const memory = pdfium.pdfium.wasmExports.malloc(bytes.length);
    memoryOf(pdfium).set(bytes, memory);
    const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, "");
    if (document === 0) {
      const fault = pdfium.FPDF_GetLastError();
      pdfium.pdfium.wasmExports.free(memory);
      return err(fault === passwordFault ? "encrypted" : "damaged");
    }
    const file = new PdfiumFile(pdfium, document, memory);
    const isShort = file.pages > 0 && file.pages <= insideLimits.pages;
    if (isShort) return ok(file);
    file.close();
    return err(file.pages === 0 ? "damaged" : "too-many-pages");
  }

  /** What is laid over pages and seen (seals, notes, filled-in fields) becomes part of them; what is not seen goes. */
  flatten(pages: readonly number[] = [...Array(this.pages).keys()]): void {
    for (const page of pages) {
      this.#onPage(page, (handle) => this.#pdfium.FPDFPage_Flatten(handle, 0));
    }
  }

  /** Its pages alone, written anew: no earlier version, no action, no attached file, no outline, no form. */
  pagesAlone(): Uint8Array {
    const pdfium = this.#pdfium;
    const fresh = pdfium.FPDF_CreateNewDocument();
    const writer = pdfium.PDFiumExt_OpenFileWriter();
    try {
      if (!pdfium.FPDF_ImportPages(fresh, this.#document, "", 0))
        throw new Error("no page is imported");
      pdfium.PDFiumExt_SaveAsCopy(fresh, writer);
      const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
      const memory = pdfium.pdfium.wasmExports.malloc(size);
      pdfium.PDFiumExt_GetFileWriterData(writer, memory, size);
      const bytes = memoryOf(pdfium).slice(memory, memory + size);
      pdfium.pdfium.wasmExports.free(memory);
      return bytes;
    } finally {
      pdfium.PDFiumExt_CloseFileWriter(writer);
      pdfium.FPDF_CloseDocument(fresh);
    }
  }

  /** `page` from 0. */
  sizeOf(page: number): PageSize {
    return this.#onPage(page, (handle) => ({
      right: this.#pdfium.FPDF_GetPageWidthF(handle),
      bottom: this.#pdfium.FPDF_GetPageHeightF(handle),
    }));
  }

  /** A page as it is shown on paper. */
  paint(page: number, dotsPerInch: number): Raster {
    return this.#onPage(page, (handle) => paintedPage(this.#pdfium, handle, dotsPerInch));
  }

  /** The characters of a page in their order, seen or not, as PDFium reads them. */
  charactersOf(page: number): readonly CharacterOnPage[] {
    return this.#onPage(page, (handle) => pageCharacters(this.#pdfium, handle));
  }

  close(): void {
    this.#pdfium.FPDF_CloseDocument(this.#document);
    this.#pdfium.pdfium.wasmExports.free(this.#memory);
  }

  #onPage<Found>(page: number, act: (handle: number) => Found): Found {
    const handle = this.#pdfium.FPDF_LoadPage(this.#document, page);
    if (handle === 0) throw new Error("a page cannot be opened");
    try {
      return act(handle);
    } finally {
      this.#pdfium.FPDF_ClosePage(handle);
    }
  }
}

/** FPDF_ERR_PASSWORD. */
const passwordFault = 4;
