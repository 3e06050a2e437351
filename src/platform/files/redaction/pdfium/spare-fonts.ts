import { readFileSync } from "node:fs";
import { fontPath, sans, serif } from "#formats/pdf/font-files.ts";
import { memoryOf, type Pdfium } from "./pdfium.ts";

/** Charsets of Windows as PDFium asks for them: GB 2312, Big5, Shift JIS. */
const han = new Set([134, 136, 128]);
/** FXFONT_FF_ROMAN. */
const withSerifs = 16;
const faces = [serif, sans];

/**
 * Gives PDFium faces for Chinese text whose own fonts are not in the file (`FPDF_SYSFONTINFO`); for Latin text it has its own.
 * A face is read when it is asked for, and given whole.
 */
export function giveSpareFonts(pdfium: Pdfium): void {
  const { pdfium: program } = pdfium;
  const read = new Map<number, Uint8Array>();
  const faceOf = (handle: number): Uint8Array => {
    const known = read.get(handle) ?? readFileSync(fontPath(faces[handle - 1] ?? serif));
    read.set(handle, known);
    return known;
  };
  const give = (bytes: Uint8Array, to: number, room: number): number => {
    if (to !== 0 && room >= bytes.length) memoryOf(pdfium).set(bytes, to);
    return bytes.length;
  };
  const calls: readonly (readonly [(...given: number[]) => number | undefined, string])[] = [
    [() => undefined, "vi"],
    [() => undefined, "vii"],
    [
      (...[, , , charset = 0, pitch = 0]) => {
        if (!han.has(charset)) return 0;
        return (pitch & withSerifs) === 0 ? 2 : 1;
      },
      "iiiiiiii",
    ],
    [() => 0, "iii"],
    [
      (...[, handle = 0, table = 0, to = 0, room = 0]) =>
        give(tableOf(faceOf(handle), table), to, room),
      "iiiiii",
    ],
    [
      (...[, handle = 0, to = 0, room = 0]) => give(Buffer.from(`Noto${handle}\0`), to, room),
      "iiiii",
    ],
    [() => 134, "iii"],
    [() => undefined, "vii"],
  ];
  const info = program.wasmExports.malloc(4 * (calls.length + 1));
  program.setValue(info, 1, "i32");
  for (const [at, [call, kind]] of calls.entries()) {
    program.setValue(info + 4 * (at + 1), program.addFunction(call, kind), "i32");
  }
  pdfium.FPDF_SetSystemFontInfo(info);
}

/** A table of a TrueType file by its name in a number; 0: the file. */
function tableOf(file: Uint8Array, name: number): Uint8Array {
  if (name === 0) return file;
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    if (view.getUint32(entry) !== name) continue;
    const start = view.getUint32(entry + 8);
    return file.subarray(start, start + view.getUint32(entry + 12));
  }
  return new Uint8Array();
}
