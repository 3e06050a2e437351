import type { Box } from "#formats/pdf/mark-pages.ts";
import type { Pdfium } from "./pdfium.ts";

/** A character as PDFium reads it, its ink's box in points from the page's upper left corner as it is shown. */
export interface CharacterOnPage extends Box {
  readonly text: string;
}

/** Of a point a hundredth. */
const fine = 100;

/** The characters of a page. */
export function pageCharacters(pdfium: Pdfium, page: number): readonly CharacterOnPage[] {
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const memory = pdfium.pdfium.wasmExports.malloc(48);
  try {
    const count = Math.max(0, pdfium.FPDFText_CountChars(text));
    return Array.from({ length: count }, (_, at) => character(pdfium, { page, text, at, memory }));
  } finally {
    pdfium.pdfium.wasmExports.free(memory);
    pdfium.FPDFText_ClosePage(text);
  }
}

interface Asked {
  readonly page: number;
  readonly text: number;
  readonly at: number;
  readonly memory: number;
}

function character(pdfium: Pdfium, { page, text, at, memory }: Asked): CharacterOnPage {
  const code = pdfium.FPDFText_GetUnicode(text, at);
  const isPlaced = pdfium.FPDFText_GetCharBox(
    text,
    at,
    memory,
    memory + 8,
    memory + 16,
    memory + 24,
  );
  const known = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  if (!isPlaced) return { text: known, left: 0, right: 0, top: 0, bottom: 0 };
  const read = (offset: number) => pdfium.pdfium.getValue(memory + offset, "double");
  const [left, right, bottom, top] = [read(0), read(8), read(16), read(24)];
  const one = shown(pdfium, { page, memory, x: left, y: bottom });
  const other = shown(pdfium, { page, memory, x: right, y: top });
  return {
    text: known,
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
  };
}

interface PointOnPage {
  readonly page: number;
  readonly memory: number;
  readonly x: number;
  readonly y: number;
}

/** A point of the page where it is shown: turned and cropped. */
function shown(pdfium: Pdfium, { page, memory, x, y }: PointOnPage): { x: number; y: number } {
  const width = Math.round(pdfium.FPDF_GetPageWidthF(page) * fine);
  const height = Math.round(pdfium.FPDF_GetPageHeightF(page) * fine);
  pdfium.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, memory + 32, memory + 36);
  const read = (offset: number) => pdfium.pdfium.getValue(memory + offset, "i32") / fine;
  return { x: read(32), y: read(36) };
}
