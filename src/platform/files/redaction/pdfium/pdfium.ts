import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

export type Pdfium = WrappedPdfiumModule;

/** What PDFium has in memory; asked for anew each time, for it moves as it grows. */
export function memoryOf({ pdfium }: Pdfium): Uint8Array {
  const memory: unknown = Reflect.get(pdfium, "HEAPU8");
  if (memory instanceof Uint8Array) return memory;
  throw new Error("PDFium without memory");
}
