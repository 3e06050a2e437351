import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { init } from "@embedpdf/pdfium";

import type { Pdfium } from "./pdfium.ts";
import { giveSpareFonts } from "./spare-fonts.ts";

let loaded: Promise<Pdfium> | undefined;

/** PDFium as WebAssembly, once a process: it has neither files nor a network, whatever a file makes of it. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pdfium> {
  const program = readFileSync(fileURLToPath(import.meta.resolve("@embedpdf/pdfium/pdfium.wasm")));
  const pdfium = await init({ wasmBinary: new Uint8Array(program).buffer });
  pdfium.PDFiumExt_Init();
  giveSpareFonts(pdfium);
  return pdfium;
}
