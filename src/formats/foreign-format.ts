/** Formats that are known by their first bytes; `office` is a docx or xlsx under a password, which hides which. */
export type ForeignFormat =
  | "docx"
  | "xlsx"
  | "pdf"
  | "doc"
  | "office"
  | "zip"
  | "ofd"
  | "rtf"
  | "image";

interface Signature {
  readonly format: ForeignFormat;
  readonly bytes: readonly number[];
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const signatures: readonly Signature[] = [
  { format: "pdf", bytes: ascii("%PDF-") },
  { format: "rtf", bytes: ascii("{\\rtf") },
  { format: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: "zip", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { format: "doc", bytes: compoundFile },
  { format: "image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: "image", bytes: [0xff, 0xd8, 0xff] },
  { format: "image", bytes: ascii("GIF8") },
  { format: "image", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { format: "image", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
];

/** The format of a file that is neither text nor a web page, by its first bytes; `undefined` when unknown. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | undefined {
  const found = signatures.find((signature) => startsWith(bytes, signature.bytes))?.format;
  if (found === "zip") return inZip(bytes);
  if (found === "doc") return isEncryptedOffice(bytes) ? "office" : "doc";
  if (found !== undefined) return found;
  const riff = startsWith(bytes, ascii("RIFF")) && startsWith(bytes.subarray(8), ascii("WEBP"));
  const bitmap =
    startsWith(bytes, ascii("BM")) && bytes.subarray(6, 10).every((byte) => byte === 0);
  if (riff || bitmap) return "image";
  return hasLatePdfHeader(bytes) ? "pdf" : undefined;
}

/** Some producers write a few bytes before the header; viewers look for it in the first 1,024 (PDF 1.7, annex H). */
function hasLatePdfHeader(bytes: Uint8Array): boolean {
  const first = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024));
  return /%PDF-[12]\.\d[\r\n]+%[\x80-\xff]{2}/.test(first.toString("latin1"));
}

/** An office file under a password is a compound file with a stream of this name ([MS-OFFCRYPTO] 2.3.4). */
const encryptedStream = Buffer.from("EncryptedPackage\0", "utf16le");

/** Whether the file is a docx or xlsx under a password. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, compoundFile)) return false;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (
    let at = view.indexOf(encryptedStream);
    at >= 0;
    at = view.indexOf(encryptedStream, at + 1)
  ) {
    // A directory entry: 128 bytes, the name first, its length behind it ([MS-CFB] 2.6.1).
    if (at % 128 === 0 && view[at + 64] === encryptedStream.length) return true;
  }
  return false;
}

/** Office files are archives; the names of their parts stand in clear at either end. */
function inZip(bytes: Uint8Array): ForeignFormat {
  const reach = 65_536;
  const names = [bytes.subarray(0, reach), bytes.subarray(Math.max(reach, bytes.length - reach))]
    .map((part) => Buffer.from(part.buffer, part.byteOffset, part.length).toString("latin1"))
    .join("");
  if (names.includes("word/")) return "docx";
  if (names.includes("xl/")) return "xlsx";
  return names.includes("OFD.xml") ? "ofd" : "zip";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
