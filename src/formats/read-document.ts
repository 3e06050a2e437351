import { err, ok, type Result } from "#kernel/result.ts";
import type { MediaType, SourceDocument } from "./document.ts";
import { type Extracted, extractedContent, type InsideUnreadable } from "./extracted.ts";
import { type ForeignFormat, foreignFormat } from "./foreign-format.ts";
import { sizeLimit } from "./limits.ts";
import { readPlain } from "./read-plain.ts";

export { sizeLimit } from "./limits.ts";

/** Why a file cannot be read at all. Sizes in bytes. */
export type Unreadable =
  | { readonly kind: "empty" }
  | { readonly kind: "binary" }
  | { readonly kind: "too-large"; readonly limit: number; readonly size: number }
  | { readonly kind: "unsupported"; readonly format: UnsupportedFormat }
  /** The file's format is known, but its inside is broken. */
  | { readonly kind: "damaged"; readonly format: ReadableFormat }
  /** A password is needed; `office`: a docx or xlsx, it cannot be seen which. */
  | { readonly kind: "encrypted"; readonly format: ReadableFormat | "office" }
  /** The content stands in another file inside it, of a format that is not read there. */
  | { readonly kind: "embedded"; readonly format: ReadableFormat }
  /** Its inside unpacks to more than any report needs, or is nested deeper: see `limits.ts`. */
  | { readonly kind: "too-much-inside"; readonly format: ReadableFormat }
  /** More pages than any report has. */
  | { readonly kind: "too-many-pages"; readonly format: ReadableFormat }
  /** Reading it takes a processor longer than any report does. */
  | { readonly kind: "too-laborious"; readonly format: ReadableFormat }
  /** A cover around attached files: the report is one of them. */
  | { readonly kind: "portfolio"; readonly format: ReadableFormat };

interface Reader {
  readonly format: ReadableFormat;
  readonly mediaType: MediaType;
  /** Loaded when first met: most calls meet text alone, and start faster without it. */
  readonly read: (bytes: Uint8Array) => Promise<Result<Extracted, InsideUnreadable>>;
}

const readers: Readonly<Record<ReadableFormat, Reader>> = {
  pdf: {
    format: "pdf",
    mediaType: "application/pdf",
    read: async (bytes) => (await import("./pdf/read-pdf.ts")).readPdf(bytes),
  },
  docx: {
    format: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    read: async (bytes) => (await import("./docx/read-docx.ts")).readDocx(bytes),
  },
  xlsx: {
    format: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    read: async (bytes) => (await import("./xlsx/read-xlsx.ts")).readXlsx(bytes),
  },
};

/** Formats that are known by their first bytes and read. */
export type ReadableFormat = "docx" | "xlsx" | "pdf";

/** Formats that are known by their first bytes and not read. */
export type UnsupportedFormat = Exclude<ForeignFormat, ReadableFormat | "office">;

/** Reads a file of any kind by its content: what is in it, in reading order, each part with its place. */
export async function readDocument(bytes: Uint8Array): Promise<Result<SourceDocument, Unreadable>> {
  if (bytes.length > sizeLimit) {
    return err({ kind: "too-large", limit: sizeLimit, size: bytes.length });
  }
  const format = foreignFormat(bytes);
  switch (format) {
    case undefined: {
      const read = readPlain(bytes);
      return typeof read === "string" ? err({ kind: read }) : ok(read);
    }
    case "office":
      return err({ kind: "encrypted", format });
    case "docx":
    case "xlsx":
    case "pdf":
      return readInside(readers[format], bytes);
    default:
      return err({ kind: "unsupported", format });
  }
}

async function readInside(
  { format, mediaType, read: readBytes }: Reader,
  bytes: Uint8Array,
): Promise<Result<SourceDocument, Unreadable>> {
  const read = await readBytes(bytes);
  if (!read.ok) {
    const kind = read.error;
    return err(kind === "empty" ? { kind } : { kind, format });
  }
  const { imagePages = [], blocks, truncated } = read.value;
  const content = extractedContent(blocks);
  const images = imagePages.length > 0 ? { imagePages } : {};
  const cut = truncated ? { truncated } : {};
  return ok({ ...content, mediaType, encoding: "binary", ...images, ...cut });
}
