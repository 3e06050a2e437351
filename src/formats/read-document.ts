import { err, ok, type Result } from "#kernel/result.ts";
import type { SourceDocument } from "./document.ts";
import { type ForeignFormat, foreignFormat } from "./foreign-format.ts";
import { looksLikeHtml } from "./html/looks-like-html.ts";
import { readHtml } from "./html/read-html.ts";
import { sizeLimit } from "./limits.ts";
import { decode } from "./text/decode.ts";
import { readText } from "./text/read-text.ts";

export { sizeLimit } from "./limits.ts";

/** Why a file cannot be read at all. Sizes in bytes. */
export type Unreadable =
  | { readonly kind: "empty" }
  | { readonly kind: "binary" }
  | { readonly kind: "too-large"; readonly limit: number; readonly size: number }
  | { readonly kind: "unsupported"; readonly format: ForeignFormat };

/** Reads a file of any kind by its content: what is in it, in reading order, each part with its place. */
export function readDocument(bytes: Uint8Array): Result<SourceDocument, Unreadable> {
  if (bytes.length > sizeLimit) {
    return err({ kind: "too-large", limit: sizeLimit, size: bytes.length });
  }
  const format = foreignFormat(bytes);
  if (format !== undefined) return err({ kind: "unsupported", format });
  const decoded = decode(bytes);
  if (decoded === undefined) return err({ kind: "binary" });
  const { text: source, encoding } = decoded;
  if (!/[^\s\u200b]/.test(source)) return err({ kind: "empty" });
  return looksLikeHtml(source)
    ? ok({ source, mediaType: "text/html", encoding, ...readHtml(source) })
    : ok({ source, mediaType: "text/plain", encoding, ...readText(source) });
}
