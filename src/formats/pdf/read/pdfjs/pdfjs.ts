import { type ModuleSource, registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PDFDocumentLoadingTask } from "pdfjs-dist";
import { withWorkBounded } from "./bounded-work.ts";
import { withPicturesNamed } from "./named-pictures.ts";

export type Pdfjs = typeof import("pdfjs-dist");

const noCanvas = "tongming:no-canvas";
const worker = "pdf.worker.mjs";

/**
 * Loads PDF.js without a canvas: it asks for one and complains where there is none, but only drawing
 * needs it, and a page that is read is not drawn.
 */
export async function loadPdfjs(): Promise<Pdfjs> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === "@napi-rs/canvas"
        ? { url: noCanvas, format: "commonjs", shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) => {
      if (url === noCanvas) return { format: "commonjs", source: emptyCanvas, shortCircuit: true };
      const loaded = next(url, context);
      if (!url.endsWith(worker)) return loaded;
      return { ...loaded, source: withWorkBounded(withPicturesNamed(textOf(loaded.source))) };
    },
  });
  try {
    const pdfjs: Pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
    // Its own "worker" is loaded here and runs in this thread.
    await import(`pdfjs-dist/legacy/build/${worker}`);
    return pdfjs;
  } finally {
    hooks.deregister();
  }
}

function textOf(source: ModuleSource | null | undefined): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source ?? undefined);
}

const emptyCanvas =
  "exports.DOMMatrix = class {}; exports.Path2D = class {}; exports.ImageData = class {};";

/** A page that takes every face and shows none. */
const noPage = { fonts: { add: () => undefined, delete: () => true } };

/** Begins to open a file. Pictures are not decoded; fonts are read for widths and characters alone. */
export function openPdf(pdfjs: Pdfjs, data: Uint8Array): PDFDocumentLoadingTask {
  return pdfjs.getDocument({
    data,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: false,
    ownerDocument: noPage,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    cMapUrl: dataFolder("cmaps"),
    cMapPacked: true,
    standardFontDataUrl: dataFolder("standard_fonts"),
  });
}

function dataFolder(name: string): string {
  const root = dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json")));
  return `${join(root, name)}/`;
}
