import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { belowBaseline, type Glyph } from "#formats/pdf/mark-pages.ts";

/** Text to lie unseen behind a picture. */
export interface TextLayer {
  /** Operators of a page's content. */
  readonly content: string;
  /** The `Font` of the page's resources. */
  readonly fonts: PDFDict;
}

/** Characters that one font names by a byte, from 1. */
const perFont = 255;

/**
 * Lays characters unseen at their places, in fonts that have no shapes and name just these characters: nothing of the page's own
 * fonts is left.
 */
export function textLayer(
  context: PDFContext,
  glyphs: readonly Glyph[],
  height: number,
): TextLayer {
  const texts = [...new Set(glyphs.map(({ text }) => text))].filter((text) => text !== "").sort();
  const places = new Map(texts.map((text, at) => [text, at]));
  const lines = glyphs.flatMap((glyph) => {
    const at = places.get(glyph.text);
    if (at === undefined) return [];
    const code = (1 + (at % perFont)).toString(16).padStart(2, "0");
    return [`/T${Math.floor(at / perFont)} 1 Tf ${matrixOf(glyph, height)} Tm <${code}> Tj`];
  });
  const fonts = PDFDict.withContext(context);
  for (let from = 0; from < texts.length; from += perFont) {
    const font = fontOf(context, texts.slice(from, from + perFont));
    fonts.set(PDFName.of(`T${from / perFont}`), font);
  }
  return { content: lines.length === 0 ? "" : `BT 3 Tr\n${lines.join("\n")}\nET`, fonts };
}

/** Where a character of the size 1 and the width 1 comes to lie, the page's origin at its lower left corner. */
function matrixOf({ left, right, top, bottom, turn }: Glyph, height: number): string {
  const [across, down] = [Math.max(0.01, right - left), Math.max(0.01, bottom - top)];
  const below = belowBaseline;
  switch (turn) {
    case 0:
      return numbers(across, 0, 0, down, left, height - bottom + below * down);
    case 90:
      return numbers(0, down, -across, 0, right - below * across, height - bottom);
    case 180:
      return numbers(-across, 0, 0, -down, right, height - top - below * down);
    case 270:
      return numbers(0, -down, across, 0, left + below * across, height - top);
  }
}

function numbers(...values: readonly number[]): string {
  return values.map((value) => `${Math.round(value * 1000) / 1000}`).join(" ");
}

function fontOf(context: PDFContext, texts: readonly string[]): PDFRef {
  const shape = context.register(context.flateStream("1000 0 d0"));
  const names = PDFArray.withContext(context);
  const shapes = PDFDict.withContext(context);
  names.push(PDFNumber.of(1));
  for (const place of texts.keys()) {
    const name = PDFName.of(`c${place + 1}`);
    names.push(name);
    shapes.set(name, shape);
  }
  const meanings = context.register(context.flateStream(meaningsOf(texts)));
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type3",
      FontBBox: [0, 0, 1000, 1000],
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      CharProcs: shapes,
      Encoding: { Type: "Encoding", Differences: names },
      FirstChar: 1,
      LastChar: texts.length,
      Widths: texts.map(() => 1000),
      Resources: {},
      ToUnicode: meanings,
    }),
  );
}

/** The table that says which characters the codes mean (ISO 32000-1, 9.10.3). */
function meaningsOf(texts: readonly string[]): string {
  const entries = texts.map((text, place) => {
    const code = (place + 1).toString(16).padStart(2, "0");
    return `<${code}> <${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;
  });
  const blocks = Array.from({ length: Math.ceil(entries.length / 100) }, (_, at) => {
    const own = entries.slice(100 * at, 100 * at + 100);
    return `${own.length} beginbfchar\n${own.join("\n")}\nendbfchar`;
  });
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CMapName /Kept def /CMapType 2 def",
    "1 begincodespacerange <00> <ff> endcodespacerange",
    ...blocks,
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
}
