import type { PrintedDocument } from "../printed-document.ts";
import { typesetDocument } from "./typeset-document.ts";
import { compiledPdf } from "./typst-compiler.ts";

/**
 * A PDF file of the document, typeset as official documents are, with its text and faces inside. The same document gives
 * the same bytes. A character that no face has is printed as 〓; `lackingCharacters` names them beforehand.
 */
export async function writePdf(document: PrintedDocument): Promise<Uint8Array> {
  const pdf = compiledPdf(JSON.stringify(typesetDocument(document)));
  // What the compiler holds for a document is given back in a turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  return pdf;
}
