import { closeSync, openSync, readSync } from "node:fs";
import { fontPath, sans, serif } from "./font-files.ts";

/** Whether a character (a code point) has a shape in the faces that are embedded. */
export type Coverage = (character: number) => boolean;

let loaded: Coverage | undefined;

/** Read once from the faces themselves. */
export function fontCoverage(): Coverage {
  loaded ??= coverageOf([serif, sans].flatMap((font) => characterRanges(fontPath(font))));
  return loaded;
}

/** Two code points, both included. */
type Range = readonly [first: number, last: number];

function coverageOf(ranges: readonly Range[]): Coverage {
  const covered = new Uint8Array(0x110000);
  for (const [first, last] of ranges) covered.fill(1, first, last + 1);
  return (character) => covered[character] === 1;
}

/** The characters of a TrueType file: the groups of its table `cmap` in format 12 (OpenType 1.9, cmap). */
function characterRanges(path: string): Range[] {
  const file = openSync(path, "r");
  try {
    const cmap = tableOf(file, "cmap");
    const table = startOfFormat12(cmap);
    return Array.from({ length: cmap.getUint32(table + 12) }, (_, group): Range => {
      const at = table + 16 + 12 * group;
      return [cmap.getUint32(at), cmap.getUint32(at + 4)];
    });
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

function startOfFormat12(cmap: DataView): number {
  const count = cmap.getUint16(2);
  for (let index = 0; index < count; index += 1) {
    const start = cmap.getUint32(4 + 8 * index + 4);
    if (cmap.getUint16(start) === 12) return start;
  }
  throw new Error("the font's table cmap has no format 12");
}

function bytesAt(file: number, start: number, length: number): DataView {
  const bytes = new Uint8Array(length);
  readSync(file, bytes, 0, length, start);
  return new DataView(bytes.buffer);
}
