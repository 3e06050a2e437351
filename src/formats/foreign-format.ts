import { zipDirectory } from "./ooxml/zip-directory.ts";

/** Formats that are known by their first bytes; `office` is a docx or xlsx under a password, which hides which. */
export type ForeignFormat =
  | "docx"
  | "xlsx"
  | "pdf"
  /** Word before 2007, and WPS 文字. */
  | "doc"
  /** Excel before 2007, and WPS 表格. */
  | "xls"
  /** Another file of programs before 2007. */
  | "compound"
  | "office"
  /** A whole Word or Excel file as XML. */
  | "office-xml"
  | "opendocument"
  | "slides"
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
  { format: "compound", bytes: compoundFile },
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
  if (found === "compound") return inCompoundFile(bytes);
  if (found !== undefined) return found;
  const riff = startsWith(bytes, ascii("RIFF")) && startsWith(bytes.subarray(8), ascii("WEBP"));
  const bitmap =
    startsWith(bytes, ascii("BM")) && bytes.subarray(6, 10).every((byte) => byte === 0);
  if (riff || bitmap) return "image";
  if (isOfficeXml(bytes)) return "office-xml";
  return hasLatePdfHeader(bytes) ? "pdf" : undefined;
}

/** A whole file as XML says which program it is for; one with the parts of a package has a namespace for them. */
const officeXml = /<\?mso-application\s+progid=|xmlns:pkg="http:\/\/schemas\.microsoft\.com/;

function isOfficeXml(bytes: Uint8Array): boolean {
  const first = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024));
  return officeXml.test(first.toString("latin1"));
}

/** Some producers write a few bytes before the header; viewers look for it in the first 1,024 (PDF 1.7, annex H). */
function hasLatePdfHeader(bytes: Uint8Array): boolean {
  const first = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024));
  return /%PDF-[12]\.\d[\r\n]+%[\x80-\xff]{2}/.test(first.toString("latin1"));
}

/** An office file under a password is a compound file with this stream ([MS-OFFCRYPTO] 2.3.4). */
const encryptedStream = "EncryptedPackage";

/** Whether the file is a docx or xlsx under a password. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return startsWith(bytes, compoundFile) && hasStream(bytes, encryptedStream);
}

function inCompoundFile(bytes: Uint8Array): ForeignFormat {
  if (hasStream(bytes, encryptedStream)) return "office";
  if (hasStream(bytes, "WordDocument")) return "doc";
  return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "xls" : "compound";
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  const written = Buffer.from(`${name}\0`, "utf16le");
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = view.indexOf(written); at >= 0; at = view.indexOf(written, at + 1)) {
    // A directory entry: 128 bytes, the name first, its length behind it ([MS-CFB] 2.6.1).
    if (at % 128 === 0 && view[at + 64] === written.length) return true;
  }
  return false;
}

const office: readonly (readonly [format: ForeignFormat, name: RegExp])[] = [
  ["docx", /^word\//i],
  ["xlsx", /^xl\//i],
  ["slides", /^ppt\//i],
  ["ofd", /^ofd\.xml$/i],
];

/** Office files are archives, and known by the names of their parts; files inside other archives do not count. */
function inZip(bytes: Uint8Array): ForeignFormat {
  if (isOpenDocument(bytes)) return "opendocument";
  const directory = zipDirectory(bytes);
  if (!directory.ok) return inBrokenZip(bytes);
  const names = directory.value.map(({ name }) => name.replace(/^\//, ""));
  return office.find(([, name]) => names.some((one) => name.test(one)))?.[0] ?? "zip";
}

/** Its first part is not packed, and says what it is (ODF 1.3 part 2, 3.3). */
function isOpenDocument(bytes: Uint8Array): boolean {
  const first = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200));
  return first.includes("mimetypeapplication/vnd.oasis.opendocument.");
}

/** The names stand in clear at either end, unless the first part is itself a file. */
function inBrokenZip(bytes: Uint8Array): ForeignFormat {
  const reach = 65_536;
  const names = [bytes.subarray(0, reach), bytes.subarray(Math.max(reach, bytes.length - reach))]
    .map((part) => Buffer.from(part.buffer, part.byteOffset, part.length).toString("latin1"))
    .join("");
  const first = names.slice(30, 30 + names.charCodeAt(26));
  if (/\.(?:docx?|xlsx?|pdf|wps|et)$/i.test(first)) return "zip";
  if (/word[\\/]/.test(names)) return "docx";
  if (/xl[\\/]/.test(names)) return "xlsx";
  return names.includes("OFD.xml") ? "ofd" : "zip";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
