import { foreignFormat } from "#formats/foreign-format.ts";
import { decode } from "#formats/text/decode.ts";

/** What a file is by its content, and what may be said of it to a browser. */
export interface FileType {
  readonly name: string;
  readonly mediaType: string;
  /** Endings that its name may have; the first is put behind a name that has another. */
  readonly endings: readonly string[];
  /** In Chinese. */
  readonly says: string;
}

export type FileTypeName = (typeof types)[number]["name"];

const office = "application/vnd.openxmlformats-officedocument";

const types = [
  { name: "pdf", mediaType: "application/pdf", endings: ["pdf"], says: "PDF" },
  {
    name: "docx",
    mediaType: `${office}.wordprocessingml.document`,
    endings: ["docx"],
    says: "Word",
  },
  { name: "xlsx", mediaType: `${office}.spreadsheetml.sheet`, endings: ["xlsx"], says: "Excel" },
  {
    name: "slides",
    mediaType: `${office}.presentationml.presentation`,
    endings: ["pptx"],
    says: "PPT",
  },
  {
    name: "doc",
    mediaType: "application/msword",
    endings: ["doc", "wps"],
    says: "Word 97-2003、WPS 文字",
  },
  {
    name: "xls",
    mediaType: "application/vnd.ms-excel",
    endings: ["xls", "et"],
    says: "Excel 97-2003、WPS 表格",
  },
  { name: "ofd", mediaType: "application/ofd", endings: ["ofd"], says: "OFD" },
  { name: "rtf", mediaType: "application/rtf", endings: ["rtf"], says: "RTF" },
  {
    name: "opendocument",
    mediaType: "application/octet-stream",
    endings: ["odt", "ods", "odp"],
    says: "OpenDocument",
  },
  { name: "png", mediaType: "image/png", endings: ["png"], says: "PNG 图片" },
  { name: "jpeg", mediaType: "image/jpeg", endings: ["jpg", "jpeg"], says: "JPEG 图片" },
  { name: "gif", mediaType: "image/gif", endings: ["gif"], says: "GIF 图片" },
  { name: "tiff", mediaType: "image/tiff", endings: ["tif", "tiff"], says: "TIFF 图片" },
  { name: "webp", mediaType: "image/webp", endings: ["webp"], says: "WebP 图片" },
  { name: "mp4", mediaType: "video/mp4", endings: ["mp4"], says: "MP4 视频" },
  { name: "zip", mediaType: "application/zip", endings: ["zip"], says: "ZIP 压缩包" },
  // Web pages and drawings are text too: nothing of them is ever shown as what they are.
  {
    name: "text",
    mediaType: "text/plain; charset=utf-8",
    endings: ["txt", "csv", "md"],
    says: "文本",
  },
] as const satisfies readonly FileType[];

/** Every type that can be kept, by its name. */
export const fileTypes: ReadonlyMap<string, FileType> = new Map(
  types.map((one) => [one.name, one]),
);

/** What is looked at of a file: the whole, or of a long one its two ends. */
export interface FileEnds {
  readonly head: Uint8Array;
  /** Empty where `head` is all. */
  readonly tail: Uint8Array;
}

/** What is no type that is kept, and is told of by name: it needs a password; a photograph as telephones of Apple keep it. */
export type NotKept = "encrypted" | "heic";

/** What a file is by its content, never by its name; `undefined`: nothing that is kept. */
export function fileTypeOf({ head, tail }: FileEnds): FileType | NotKept | undefined {
  if (isHeic(head)) return "heic";
  if (isMp4(head)) return fileTypes.get("mp4");
  const format = foreignFormat(tail.length > 0 ? Buffer.concat([head, tail]) : head);
  if (format === "office") return "encrypted";
  if (format === "image") return imageType(head);
  if (format !== undefined && format !== "office-xml") return fileTypes.get(format);
  // A character may be cut in two where the beginning ends, a line is not.
  const lines = tail.length > 0 ? head.subarray(0, head.lastIndexOf(10) + 1) : head;
  return decode(lines) && fileTypes.get("text");
}

function imageType(bytes: Uint8Array): FileType | undefined {
  const [first] = bytes;
  const names: Readonly<Record<number, FileTypeName>> = {
    137: "png",
    255: "jpeg",
    71: "gif",
    73: "tiff",
    77: "tiff",
    82: "webp",
  };
  const name = first === undefined ? undefined : names[first];
  return name && fileTypes.get(name);
}

/** The brands of HEIF and AVIF (ISO 23008-12). */
const heicBrands = /^(?:hei[cmsx]|hev[cmsx]|mif1|msf1|avif|avis)$/;

function isHeic(bytes: Uint8Array): boolean {
  return isMp4(bytes) && heicBrands.test(Buffer.from(bytes.subarray(8, 12)).toString("latin1"));
}

function isMp4(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(4, 8)).toString("latin1") === "ftyp";
}

/** The name under which a file is handed out: as it was given, and behind it the ending of what it is. */
export function handedOutName(name: string, { endings }: FileType): string {
  const ending = /[.]([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && endings.includes(ending) ? name : `${name}.${endings[0]}`;
}
