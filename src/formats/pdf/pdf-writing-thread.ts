import { parentPort } from "node:worker_threads";
import { compiledPdf } from "./typst-compiler.ts";

// One document a message, one file an answer: writing-threads.ts waits for it. The compiler's memory is given back in
// the turn of the event loop between two.
parentPort?.on("message", (data: string) => {
  const pdf = Uint8Array.from(compiledPdf(data));
  parentPort?.postMessage(pdf, [pdf.buffer]);
});
