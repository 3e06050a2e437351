import { readForeignCsv, separatorOf } from "./csv/foreign-csv.ts";
import { isOwnCsv } from "./csv/own-csv.ts";
import { readCsv } from "./csv/read-csv.ts";
import type { SourceDocument } from "./document.ts";
import { looksLikeHtml } from "./html/looks-like-html.ts";
import { readHtml } from "./html/read-html.ts";
import { decode } from "./text/decode.ts";
import { readText } from "./text/read-text.ts";

/** Reads a text file, a web page or a CSV file by its content; `binary` when the bytes are not text, `empty` when blank. */
export function readPlain(bytes: Uint8Array): SourceDocument | "binary" | "empty" {
  const decoded = decode(bytes);
  if (decoded === undefined) return "binary";
  const { text: source, encoding } = decoded;
  if (!/[^\s\u200b]/.test(source)) return "empty";
  if (isOwnCsv(source)) return { source, mediaType: "text/csv", encoding, ...readCsv(source) };
  if (looksLikeHtml(source)) {
    return { source, mediaType: "text/html", encoding, ...readHtml(source) };
  }
  const separator = separatorOf(source);
  return separator === undefined
    ? { source, mediaType: "text/plain", encoding, ...readText(source) }
    : { source, mediaType: "text/csv", encoding, ...readForeignCsv(source, separator) };
}
