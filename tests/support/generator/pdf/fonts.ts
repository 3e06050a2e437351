import type { FontCodes, Fonts } from "./content.ts";
import type { PdfObjects } from "./file.ts";
import type { PdfHabit } from "./habit.ts";
import { isHalf } from "./page.ts";

/** The fonts of a file; none is embedded. `resources` names them for the pages. */
export interface FileFonts extends Fonts {
  readonly resources: string;
}

const common = /^[\x20-\x7e\u4e00-\u9fa5，。、；：？！（）《》〔〕“”—％\u3000]*$/;

/** Fonts for a text, as its producer would choose them. */
export function addFonts(objects: PdfObjects, habit: PdfHabit, text: string): FileFonts {
  const isCommon = common.test(text);
  const main =
    habit.font === "gb-cmap" && isCommon
      ? unicodeFont(objects)
      : ownFont(objects, [...new Set(text)]);
  const latin = habit.latinFont ? latinFont(objects) : undefined;
  const second = latin === undefined ? "" : ` /F2 ${latin.object} 0 R`;
  return {
    main: main.codes,
    latin: latin?.codes,
    resources: `/Font << /F1 ${main.object} 0 R${second} >>`,
  };
}

interface AddedFont {
  readonly codes: FontCodes;
  readonly object: number;
}

const descriptor = (name: string) =>
  `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`;

/** Identity-H over numbers of its own, with a table to Unicode. */
function ownFont(objects: PdfObjects, characters: readonly string[]): AddedFont {
  const codeOf = new Map(characters.map((character, at) => [character, at + 3]));
  const hex = (value: number) => value.toString(16).padStart(4, "0");
  const halves = characters.flatMap((character) =>
    isHalf(character) ? [`${codeOf.get(character)} [500]`] : [],
  );
  const map = objects.addStream("", toUnicode(codeOf, hex));
  const described = objects.add(descriptor("ABCDEF+SimSun"));
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${described} 0 R /DW 1000 /W [${halves.join(" ")}] /CIDToGIDMap /Identity >>`,
  );
  const object = objects.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+SimSun /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${map} 0 R >>`,
  );
  const encode = (text: string) =>
    [...text].map((character) => hex(codeOf.get(character) ?? 0)).join("");
  return { object, codes: { name: "F1", encode } };
}

function toUnicode(codeOf: ReadonlyMap<string, number>, hex: (value: number) => string): string {
  const lines = [...codeOf].map(
    ([character, code]) =>
      `<${hex(code)}> <${Buffer.from(character, "utf16le").swap16().toString("hex")}>`,
  );
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const some = lines.slice(at, at + 100);
    blocks.push(`${some.length} beginbfchar\n${some.join("\n")}\nendbfchar\n`);
  }
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${blocks.join("")}endcmap\nend\nend\n`;
}

/** UniGB-UTF16-H: characters by their Unicode, a table every reader must bring. */
function unicodeFont(objects: PdfObjects): AddedFont {
  const described = objects.add(descriptor("STSong-Light"));
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor ${described} 0 R /DW 1000 /W [1 95 500 814 907 500] >>`,
  );
  const object = objects.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UTF16-H /Encoding /UniGB-UTF16-H /DescendantFonts [${descendant} 0 R] >>`,
  );
  const encode = (text: string) => Buffer.from(text, "utf16le").swap16().toString("hex");
  return { object, codes: { name: "F1", encode } };
}

function latinFont(objects: PdfObjects): AddedFont {
  const described = objects.add(descriptor("TimesNewRomanPSMT").replace("/Flags 4", "/Flags 34"));
  const widths = Array.from({ length: 95 }, () => 500).join(" ");
  const object = objects.add(
    `<< /Type /Font /Subtype /TrueType /BaseFont /TimesNewRomanPSMT /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 /Widths [${widths}] /FontDescriptor ${described} 0 R >>`,
  );
  return {
    object,
    codes: { name: "F2", encode: (text) => Buffer.from(text, "latin1").toString("hex") },
  };
}
