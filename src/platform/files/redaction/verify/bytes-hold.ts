import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

/** Shorter runs of bytes come about by themselves. */
const fewestBytes = 6;

/** Whether the bytes of a PDF, packed or unpacked, hold one of the texts, however it is written there. */
export async function bytesHold(bytes: Uint8Array, texts: readonly string[]): Promise<boolean> {
  const wanted = texts.flatMap(spellings).filter((one) => one.length >= fewestBytes);
  if (wanted.length === 0) return false;
  for await (const piece of pieces(bytes)) {
    if (wanted.some((one) => piece.includes(one))) return true;
  }
  return false;
}

/** The file itself, and each of its streams unpacked; pixels of pictures say nothing by their bytes. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Buffer> {
  yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [, value] of file.context.enumerateIndirectObjects()) {
    const isPicture =
      value instanceof PDFRawStream &&
      value.dict.get(PDFName.of("Subtype")) === PDFName.of("Image");
    if (value instanceof PDFRawStream && !isPicture) yield unpacked(value);
  }
}

function unpacked(stream: PDFRawStream): Buffer {
  try {
    return Buffer.from(decodePDFRawStream(stream).decode());
  } catch {
    // A filter that only a viewer knows: its bytes were looked through with the file.
    return Buffer.alloc(0);
  }
}

/** A text as files may write it: in UTF-8 and UTF-16, and each in hexadecimal digits. */
function spellings(text: string): readonly Buffer[] {
  const plain = [
    Buffer.from(text, "utf8"),
    Buffer.from(text, "utf16le"),
    Buffer.from(text, "utf16le").swap16(),
  ];
  const digits = plain.map((one) => one.toString("hex"));
  return [...plain, ...digits.flatMap((one) => [Buffer.from(one), Buffer.from(one.toUpperCase())])];
}
