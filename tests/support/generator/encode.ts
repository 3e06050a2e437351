import iconv from "iconv-lite";
import type { Random } from "./random.ts";

export type Encoding = "utf-8" | "utf-8 with mark" | "gb18030" | "utf-16le" | "utf-16be";

/** Three pages in four are UTF-8. */
export function encodingOf(random: Random): Encoding {
  const lot = random.fraction();
  if (lot < 0.74) return "utf-8";
  if (lot < 0.8) return "utf-8 with mark";
  if (lot < 0.94) return "gb18030";
  return lot < 0.97 ? "utf-16le" : "utf-16be";
}

/** The bytes of a page; UTF-16 begins with its mark. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return withoutByte(Buffer.from(text, "utf8"));
    case "utf-8 with mark":
      return withoutByte(Buffer.from(`\u{feff}${text}`, "utf8"));
    case "gb18030":
      return iconv.encode(text, "gb18030");
    case "utf-16le":
      return Buffer.from(`\u{feff}${text}`, "utf16le");
    case "utf-16be":
      return Buffer.from(`\u{feff}${text}`, "utf16le").swap16();
  }
}

/** Leaves of each byte-lost mark (U+E000) what is left of 政 when its last byte is lost. */
function withoutByte(bytes: Buffer): Buffer {
  const at = bytes.indexOf("\u{e000}", 0, "utf8");
  if (at < 0) return bytes;
  const rest = withoutByte(bytes.subarray(at + 3));
  return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xe6, 0x94]), rest]);
}

/** What a line looks like to a decoder that began one byte late: `?。ㄒ唬┲鲃庸_情况`. */
export function shiftedByOneByte(line: string): string {
  return `?${iconv.decode(Buffer.from(iconv.encode(line, "gb18030").subarray(1)), "gb18030")}`.replace(
    /[\r\n]/g,
    "",
  );
}
