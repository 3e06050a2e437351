import { parentPort } from "node:worker_threads";
import { err } from "#kernel/result.ts";
import { boundDecompression } from "./bounded-decompression.ts";
import { extractPdf, type PdfRead } from "./extract-pdf.ts";
import { loadPdfjs } from "./pdfjs.ts";
import { quickCopies } from "./quick-copies.ts";

// One file a message, one answer a message: reading-thread.ts waits for it.
const unpacking = boundDecompression();
quickCopies();
const pdfjs = loadPdfjs();
// PDF.js leaves some of its own failures unhandled; what matters fails the file as well.
process.on("unhandledRejection", () => undefined);

parentPort?.on("message", async (bytes: Uint8Array) => {
  unpacking.isTooMuch = false;
  const read = await extractPdf(await pdfjs, bytes);
  const answer: PdfRead = unpacking.isTooMuch ? err("too-much-inside") : read;
  parentPort?.postMessage(answer);
});
