import { detectEncoding, type Encoding } from "./encoding.ts";

/** A text as read from bytes. */
export interface Decoded {
  /** Without byte order mark; what could not be decoded is U+FFFD. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** The text of bytes in the encoding that their content shows; `undefined` when they are no text. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encoding = detectEncoding(bytes);
  if (encoding === undefined) return undefined;
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
