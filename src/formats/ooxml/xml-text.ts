/**
 * The text of an XML part: UTF-8, or UTF-16 by its byte order mark or its first two bytes, the only encodings an
 * office file may have. `undefined` when the bytes are not such text.
 */
export function xmlText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x00 && second === 0x3c) return "utf-16be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0x3c && second === 0x00 ? "utf-16le" : "utf-8";
}
