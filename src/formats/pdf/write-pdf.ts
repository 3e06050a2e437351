import { setImmediate } from "node:timers/promises";
import type { PrintedDocument } from "../printed-document.ts";
import { typesetDocument } from "./typeset-document.ts";
import { compiledPdf } from "./typst-compiler.ts";

/**
 * A PDF file of the document, typeset as official documents are, with its text and faces inside. The same document
 * gives the same bytes. A character that no face has is printed as 〓; `lackingCharacters` names them beforehand.
 */
export async function writePdf(document: PrintedDocument): Promise<Uint8Array> {
  const pdf = compiledPdf(JSON.stringify(typesetDocument(document)));
  // The compiler's memory is given back in a turn of the event loop: a row of documents without one would keep all.
  await setImmediate();
  return pdf;
}
