import { isUtf8 } from "node:buffer";

/**
 * Whether bytes are text that every part of the program can hold: UTF-8, which has no unpaired surrogates, without the
 * character U+0000, which no PostgreSQL takes.
 */
export function isPlainText(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}
