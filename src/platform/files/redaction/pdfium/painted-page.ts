import { memoryOf, type Pdfium } from "./pdfium.ts";

/** A picture of a page: four bytes a pixel (blue, green, red, unused), row by row from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Pixels a point. */
  readonly scale: number;
  readonly pixels: Uint8Array;
}

const pointsPerInch = 72;
/** A large sheet gets fewer dots an inch: 12 million pixels are an A4 page at 400. */
const mostPixels = 12_000_000;

/** Paints a page as it is shown, on white. */
export function paintedPage(pdfium: Pdfium, page: number, dotsPerInch: number): Raster {
  const [right, bottom] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  if (!(right > 0 && bottom > 0)) throw new Error("a page without an extent");
  const most = Math.sqrt(mostPixels / (right * bottom));
  const scale = Math.min(dotsPerInch / pointsPerInch, most);
  const width = Math.max(1, Math.round(right * scale));
  const height = Math.max(1, Math.round(bottom * scale));
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  if (bitmap === 0) throw new Error("no memory for a page");
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, withAnnotations);
    const from = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const pixels = memoryOf(pdfium).slice(from, from + stride * height);
    return { width, height, scale, pixels };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

const white = 0xffffffff;
/** FPDF_ANNOT. */
const withAnnotations = 1;
