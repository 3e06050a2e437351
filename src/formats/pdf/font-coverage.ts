import { closeSync, openSync, readSync } from "node:fs";
import { faces, fontPath } from "./font-files.ts";

/** Whether a character (a code point) has a shape in the faces that are embedded. */
export type Coverage = (character: number) => boolean;

let loaded: Coverage | undefined;

/** Read once from the faces themselves. */
export function fontCoverage(): Coverage {
  loaded ??= coverageOf(faces.flatMap((font) => characterRanges(fontPath(font))));
  return loaded;
}

/** Two code points, both included. */
type Range = readonly [first: number, last: number];

function coverageOf(ranges: readonly Range[]): Coverage {
  const covered = new Uint8Array(0x110000);
  for (const [first, last] of ranges) covered.fill(1, first, last + 1);
  return (character) => covered[character] === 1;
}

/** The characters of a TrueType file: its table `cmap` in format 12, or 4 where it has no other (OpenType 1.9, cmap). */
function characterRanges(path: string): Range[] {
  const file = openSync(path, "r");
  try {
    const cmap = tableOf(file, "cmap");
    const whole = startOf(cmap, 12);
    if (whole !== undefined) return groupsOfFormat12(cmap, whole);
    const basic = startOf(cmap, 4);
    if (basic !== undefined) return charactersOfFormat4(cmap, basic);
    throw new Error("the font's table cmap has neither format 12 nor 4");
  } finally {
    closeSync(file);
  }
}

function tableOf(file: number, name: string): DataView {
  const count = bytesAt(file, 4, 2).getUint16(0);
  const directory = bytesAt(file, 12, 16 * count);
  for (let at = 0; at < directory.byteLength; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((index) => directory.getUint8(at + index)));
    if (tag === name)
      return bytesAt(file, directory.getUint32(at + 8), directory.getUint32(at + 12));
  }
  throw new Error(`the font has no table ${name}`);
}

function groupsOfFormat12(cmap: DataView, table: number): Range[] {
  return Array.from({ length: cmap.getUint32(table + 12) }, (_, group): Range => {
    const at = table + 16 + 12 * group;
    return [cmap.getUint32(at), cmap.getUint32(at + 4)];
  });
}

/** Segments name more characters than there are shapes: those whose glyph is 0 are none. */
function charactersOfFormat4(cmap: DataView, table: number): Range[] {
  const size = cmap.getUint16(table + 6);
  const starts = table + 16 + size;
  const found: Range[] = [];
  for (let at = 0; at < size; at += 2) {
    const [last, first] = [cmap.getUint16(table + 14 + at), cmap.getUint16(starts + at)];
    const delta = cmap.getUint16(starts + size + at);
    const place = starts + 2 * size + at;
    const offset = cmap.getUint16(place);
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const glyph =
        offset === 0 ? character + delta : cmap.getUint16(place + offset + 2 * (character - first));
      if ((glyph & 0xffff) !== 0) found.push([character, character]);
    }
  }
  return found;
}

function startOf(cmap: DataView, format: number): number | undefined {
  const count = cmap.getUint16(2);
  for (let index = 0; index < count; index += 1) {
    const start = cmap.getUint32(4 + 8 * index + 4);
    if (cmap.getUint16(start) === format) return start;
  }
  return undefined;
}

function bytesAt(file: number, start: number, length: number): DataView {
  const bytes = new Uint8Array(length);
  readSync(file, bytes, 0, length, start);
  return new DataView(bytes.buffer);
}
