import { Buffer, isUtf8 } from "node:buffer";

export type Encoding = "utf-8" | "gb18030" | Utf16;
type Utf16 = "utf-16le" | "utf-16be";

/** How much of a long file is weighed: its characters, and whether it is text at all. */
const sample = 1024 * 1024;
const head = 64 * 1024;

/**
 * The encoding of a text, by its byte order mark or its content; what a page declares is often wrong and is
 * not asked. A few damaged bytes, or a cut anywhere, do not change the answer. `undefined`: no text.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | undefined {
  const begin = bytes.subarray(0, sample);
  const marked = byteOrderMark(begin);
  if (marked === "utf-8") return marked;
  if (marked !== undefined) return keepsMark(begin, marked) ? marked : undefined;
  // As a buffer: many times faster than as an array.
  const zeros = Buffer.from(begin.buffer, begin.byteOffset, begin.length).includes(0);
  if (!zeros && isUtf8(bytes)) return holdsControls(begin) ? undefined : validUtf8(begin);
  const utf16 = utf16Order(begin);
  if (utf16 !== undefined) return utf16;
  return likelier(zeros && isMarkup(begin) ? begin.filter((byte) => byte !== 0) : begin);
}

/** UTF-8 or GB18030, as more of the bytes are. */
function likelier(part: Uint8Array): Encoding | undefined {
  if (holdsControls(part)) return undefined;
  const utf8 = utf8Share(part);
  const gb = gbShare(part);
  if (Math.max(utf8, gb) < 0.5) return undefined;
  return utf8 >= gb ? "utf-8" : "gb18030";
}

function holdsControls(part: Uint8Array): boolean {
  return controlShare(part.subarray(0, head)) > 0.02;
}

/** A web page may hold NUL bytes: browsers pass them over. */
function isMarkup(bytes: Uint8Array): boolean {
  const { buffer, byteOffset } = bytes;
  const begin = Buffer.from(buffer, byteOffset, Math.min(bytes.length, 1_024)).toString("latin1");
  return /<(?:!doctype|html|head|meta|title|body|table|div|p)[\s>]/i.test(begin);
}

function byteOrderMark(bytes: Uint8Array): "utf-8" | Utf16 | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/** Two bytes alone are no proof: what follows them must be like Chinese or ASCII as well. */
function keepsMark(bytes: Uint8Array, marked: Utf16): boolean {
  return bytes.length < 4 || utf16Share(bytes, marked === "utf-16le" ? 1 : 0) > 0.5;
}

/** A few Chinese words in GB18030 (联通) are valid UTF-8 too, but only of two-byte sequences: Chinese has three. */
function validUtf8(bytes: Uint8Array): Encoding {
  let twoBytes = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0xe0) return "utf-8";
    if (byte >= 0x80) twoBytes = true;
  }
  return twoBytes && gbShare(bytes) === 1 ? "gb18030" : "utf-8";
}

/** Share of control characters that no text holds. */
function controlShare(bytes: Uint8Array): number {
  const { length } = bytes;
  // `slice` of a Buffer is a view of the same memory; this copies.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, length >> 2);
  const rest = controlsIn(bytes, words.length * 4, length);
  return (rest + controlsInWords(words, bytes)) / (length || 1);
}

function controlsInWords(words: Int32Array, bytes: Uint8Array): number {
  const { length } = words;
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    if (holdsLow(words[at] ?? 0)) count += controlsIn(bytes, at * 4, at * 4 + 4);
  }
  return count;
}

/** Whether one of four bytes is below 32; never misses one, and four bytes are looked at in one step. */
function holdsLow(word: number): boolean {
  return ((word - 0x20202020) & ~word & 0x80808080) !== 0;
}

function controlsIn(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 && (byte < 9 || (byte > 13 && byte !== 27))) count += 1;
  }
  return count;
}

/** UTF-16 without a mark: nearly every unit is Chinese or ASCII in one order and not in the other. */
function utf16Order(bytes: Uint8Array): Utf16 | undefined {
  if (bytes.length < 4) return undefined;
  const little = utf16Share(bytes, 1);
  const big = utf16Share(bytes, 0);
  if (Math.max(little, big) < 0.9) return undefined;
  return little >= big ? "utf-16le" : "utf-16be";
}

/** Share of units that are common in Chinese text; `high`: the place of the high byte in a unit. */
function utf16Share(bytes: Uint8Array, high: 0 | 1): number {
  const units = bytes.length >> 1;
  let good = 0;
  for (let at = 0; at < units * 2; at += 2) {
    if (isCommonUnit(bytes[at + high] ?? 0, bytes[at + 1 - high] ?? 0)) good += 1;
  }
  return good / units;
}

function isCommonUnit(high: number, low: number): boolean {
  if (high === 0) return (low >= 32 && low < 127) || (low >= 9 && low <= 13) || low === 0xa0;
  return (high >= 0x4e && high <= 0x9f) || high === 0x30 || high === 0xff || high === 0x20;
}

/** Share of the non-ASCII bytes that stand in three-byte or four-byte sequences of UTF-8. */
function utf8Share(bytes: Uint8Array): number {
  let inSequences = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length >= 3) inSequences += length;
    else if ((bytes[at] ?? 0) >= 0x80) others += 1;
    at += length >= 3 ? length : 1;
  }
  const all = inSequences + others;
  return all === 0 ? 1 : inSequences / all;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xe0 || lead > 0xf4) return 1;
  const length = lead < 0xf0 ? 3 : 4;
  for (let next = at + 1; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 1;
  }
  return length;
}

/** Share of the non-ASCII bytes that stand in pairs of GB2312, the characters nearly all Chinese text is made of. */
function gbShare(bytes: Uint8Array): number {
  let inPairs = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    if (isGb2312(lead, bytes[at + 1] ?? 0)) {
      inPairs += 2;
      at += 1;
    } else others += 1;
  }
  const all = inPairs + others;
  return all === 0 ? 1 : inPairs / all;
}

function isGb2312(lead: number, trail: number): boolean {
  return (
    trail >= 0xa1 &&
    trail <= 0xfe &&
    ((lead >= 0xb0 && lead <= 0xf7) || (lead >= 0xa1 && lead <= 0xa9))
  );
}
