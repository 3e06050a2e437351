import type { PrintedDocument } from "../printed-document.ts";
import { typesetDocument } from "./typeset-document.ts";
import { WritingThreads } from "./writing-threads.ts";

const threads = new WritingThreads();

/**
 * A PDF file of the document, typeset as official documents are, with its text and faces inside; up to two at once. The
 * same document gives the same bytes. A character that no face has is printed as 〓; `lackingCharacters` names them
 * beforehand.
 */
export function writePdf(document: PrintedDocument): Promise<Uint8Array> {
  return threads.write(JSON.stringify(typesetDocument(document)));
}
