import { describe, expect, test } from "vitest";
import { blocksOfFile } from "#tests/support/office/pdf-blocks.ts";
import {
  annotated,
  type CellCase,
  figureQuad,
  type GivenCell,
  givenTable,
  middleCell,
  tableRules,
} from "#tests/support/office/pdf-cell.ts";
import { extra, gridTexts, pdfFile, stream, textOf } from "#tests/support/office/pdf-file.ts";
import { readPdf } from "./read-pdf.ts";

const { xs, ys, words } = givenTable;
const doubted = "2\ufffd8\ufffd";
const object = "\ufffc";
const figure28 = textOf({ x: 204, y: 133, text: "28" });
const upsideDown = textOf({ x: 216, y: 127, text: "28", turn: 180 });
const box = "202 704 20 14 re";

/** Paint before the figure: `/G` shades, `/G2` is a pattern that does, `/T` one that repeats a black line. */
function behind(content: string): GivenCell {
  const shading =
    "<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 704 0 718] /Function << /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [0] /N 1 >> >>";
  const tile = stream(
    "<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 14] /XStep 9 /YStep 14 /Resources << >>",
    "0 6 9 2 re f",
  );
  const pattern = `<< /Type /Pattern /PatternType 2 /Shading ${shading} >>`;
  return {
    content,
    whole: { extras: [tile, pattern] },
    resources: `/Shading << /G ${shading} >> /Pattern << /T ${extra(0)} /G2 ${extra(1)} >>`,
  };
}

describe("what is painted over is no part of a number", () => {
  const white = "1 g 202 706 20 14 re f";
  /** 18, then `paint`, then 28 typed over it. */
  const anew = (paint: string): GivenCell => ({
    figure: "18",
    over: `${paint} 0 g ${textOf({ x: 204, y: 133, text: "28" })}`,
  });
  const through = (entries: string, paint: string): GivenCell => ({
    resources: `/ExtGState << /S << ${entries} >> >>`,
    over: `/S gs ${paint}`,
  });
  const pictured = (entries: string): GivenCell => ({
    whole: { extras: [image(entries), image("")] },
    objects: `/I ${extra(0)}`,
    over: "q 16 0 0 12 201 706 cm /I Do Q",
  });
  const cases: readonly CellCase[] = [
    ["by white, and typed anew", anew(white), "28"],
    ["by a broad white line", anew("1 G 14 w 200 713 m 222 713 l S"), "28"],
    [
      "by a white line that leaves the edges of it",
      { over: "1 G 6 w 200 713 m 222 713 l S" },
      doubted,
    ],
    [
      "but for white on yellow, which nobody reads",
      { over: `q 1 1 0 rg 200 704 24 16 re f Q 1 1 1 rg ${figure28}` },
      `${doubted}${object}`,
    ],
    ["by white of another form", anew("1 g 198 704 m 224 704 l 230 722 l 190 722 l f"), "28"],
    [
      "by white that the clip keeps off",
      anew(`q 300 600 9 9 re W n ${white} Q`),
      "1\ufffd2\ufffd8",
    ],
    ["its second digit, and all that follows", { over: "1 g 208.9 706 20 14 re f" }, "2"],
    ["one digit in part, narrowly", { over: "1 g 204 706 2.5 14 re f" }, "2\ufffd8"],
    [
      "not seen as written: mirrored",
      { figure: "", over: `q -1 0 0 1 418 0 cm ${figure28} Q` },
      "8\ufffd2\ufffd",
    ],
    [
      "not seen as written: upside down",
      { figure: "", over: `q 1 0 0 -1 0 1424 cm ${figure28} Q` },
      doubted,
    ],
    [
      "not seen as written: mirrored over another",
      { figure: "28", over: `q -1 0 0 1 418 0 cm ${textOf({ x: 204, y: 133, text: "14" })} Q` },
      "2\ufffd4\ufffd8\ufffd1\ufffd",
    ],
    ["not seen as written: on its head", { figure: "", over: upsideDown }, doubted],
    [
      "struck by a line that a clip cuts in half",
      { over: "q 200 712.5 30 20 re W n 0.8 w 203 712.5 m 216 712.5 l S Q" },
      `${doubted}(2×1)`,
    ],
    ["one digit in part", { over: "1 g 202 706 5 14 re f" }, "2\ufffd8"],
    [
      "one digit, and nobody sees with what",
      { figure: "128", over: "1 g 203 706 6 14 re f" },
      "28",
    ],
    [
      "one digit, with a bar that is seen",
      { figure: "128", over: "203 706 6 14 re f" },
      `28${object}`,
    ],
    ["by a bar that is seen", { over: "202 706 20 14 re f" }, object],
    ["by white that lets a little through", through("/ca 0.8", white), doubted],
    ["not by white that lets most through", through("/ca 0.3", white), "28"],
    [
      "not by yellow that only darkens",
      through("/BM /Multiply", "1 1 0 rg 202 706 20 14 re f"),
      "28",
    ],
    ["by black that only darkens", through("/BM /Multiply", "202 706 20 14 re f"), doubted],
    ["by white that lightens", through("/BM /Screen", white), doubted],
    ["not by the ground of its cell", { content: "0.9 g 200 702 100 20 re f 0 g" }, "28"],
    ["not by a frame", { over: "201 703 98 18 re 202 704 96 16 re f*" }, "28"],
    ["by a picture", pictured(""), object],
    ["by a picture that shows through", pictured(`/SMask ${extra(1)}`), `${doubted}${object}`],
    ["by an annotation's ground", annotated("/Subtype /FreeText", "1 g 0 0 20 15 re f"), ""],
    [
      "not by a marker's ground",
      annotated(`/Subtype /Highlight ${figureQuad}`, "1 1 0 rg 0 0 20 15 re f"),
      "28",
    ],
  ];
  test.each(cases)("%s", async (_, given, cell) => {
    expect(await middleCell(given)).toBe(cell);
  });

  const patterns: readonly CellCase[] = [
    ["a gradient over it", { ...behind(""), over: `q ${box} W n /G sh Q` }, doubted],
    ["a gradient behind it", behind(`q ${box} W n /G sh Q`), doubted],
    [
      "an area filled with a gradient behind it",
      behind(`/Pattern cs /G2 scn ${box} f 0 g`),
      doubted,
    ],
    ["a tiling behind it", behind(`/Pattern cs /T scn ${box} f 0 g`), doubted],
    ["a gradient behind another cell", behind("q 302 702 40 20 re W n /G sh Q"), "28"],
    ["a gradient behind it, painted over", behind(`q ${box} W n /G sh Q 1 g ${box} f 0 g`), "28"],
  ];
  test.each(patterns)("a pattern has any colour anywhere: %s", async (_, given, cell) => {
    expect((await middleCell(given)).replace(object, "")).toBe(cell);
  });

  test("a page painted anew shows what is printed on it then", async () => {
    const first = { rules: tableRules, texts: gridTexts(xs, ys, [["旧表", "9", "9"]]) };
    const lines = tableRules
      .map(([a, b, c, d]) => `${a} ${842 - b} m ${c} ${842 - d} l S`)
      .join(" ");
    const printed = gridTexts(xs, ys, words).map(textOf).join(" ");
    const over = `0.9 1 1 rg 0 0 595 842 re f 0 g ${lines} ${printed}`;
    expect(await blocksOfFile([{ ...first, over }])).toEqual([words]);
  });

  test("text behind the picture of a scanned page is not used", async () => {
    const page = { texts: gridTexts(xs, ys, words), over: "q 595 0 0 842 0 0 cm /P Do Q" };
    expect(await readPdf(pdfFile([page]))).toEqual({
      ok: true,
      value: { blocks: [], imagePages: [1] },
    });
  });
});

function image(entries: string): string {
  return stream(
    `<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray ${entries}`,
    "abcd",
  );
}
