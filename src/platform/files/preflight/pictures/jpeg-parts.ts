/** A stretch of a JPEG file: its marker, and the bytes with it. */
export interface JpegPart {
  readonly marker: number;
  readonly bytes: Buffer;
}

/** A JPEG file in its parts; what comes behind its end is `rest`. */
export interface JpegParts {
  readonly parts: readonly JpegPart[];
  /** The picture itself, from the start of its scan to its end. */
  readonly scan: Buffer;
  readonly rest: Buffer;
}

const scanStart = 0xda;
const endMarker = 0xd9;

/** Cuts a JPEG file (ITU T.81, annex B) into its parts; `undefined`: it is broken. */
export function jpegParts(file: Uint8Array): JpegParts | undefined {
  const view = Buffer.from(file.buffer, file.byteOffset, file.length);
  const parts: JpegPart[] = [];
  let at = 2;
  while (at + 4 <= view.length && view[at] === 0xff) {
    const marker = view[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === scanStart) return withScan(view, at, parts);
    const next = at + 2 + view.readUInt16BE(at + 2);
    if (next > view.length) return undefined;
    parts.push({ marker, bytes: view.subarray(at, next) });
    at = next;
  }
  return undefined;
}

function withScan(view: Buffer, at: number, parts: readonly JpegPart[]): JpegParts | undefined {
  const ends = endOf(view, at);
  if (ends === undefined) return undefined;
  return { parts, scan: view.subarray(at, ends), rest: view.subarray(ends) };
}

/** Behind the end marker: in a scan each 0xff is followed by a zero or a restart; tables may stand between scans. */
function endOf(view: Buffer, start: number): number | undefined {
  let at = start;
  while (at >= 0 && at + 2 <= view.length) {
    at = view.indexOf(0xff, at);
    if (at < 0 || at + 2 > view.length) return undefined;
    const marker = view[at + 1] ?? 0;
    if (marker === endMarker) return at + 2;
    at += lengthAt(view, at, marker);
  }
  return undefined;
}

/** Bytes to pass over from a 0xff on. */
function lengthAt(view: Buffer, at: number, marker: number): number {
  if (marker === 0xff) return 1;
  const isOfScan = marker === 0 || (marker >= 0xd0 && marker <= 0xd7);
  return isOfScan || at + 4 > view.length ? 2 : 2 + view.readUInt16BE(at + 2);
}

/** What says how the picture is to be drawn: JFIF, its colours (ICC), Adobe's mark. */
export function isNeeded({ marker, bytes }: JpegPart): boolean {
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  if (marker === 0xfe) return false;
  if (!isApplication) return true;
  const name = bytes.toString("latin1", 4, 15);
  if (marker === 0xe0) return name.startsWith("JFIF") && bytes.length <= 18;
  if (marker === 0xe2) return name.startsWith("ICC_PROFILE");
  return marker === 0xee && name.startsWith("Adobe");
}
