import { describe, expect, test } from "vitest";
import { blocksOfFile } from "#tests/support/office/pdf-blocks.ts";
import {
  annotated,
  type CellCase,
  type GivenCell,
  givenTable,
  middleCell,
  tableRules,
} from "#tests/support/office/pdf-cell.ts";
import { gridTexts, pdfFile } from "#tests/support/office/pdf-file.ts";
import { readPdf } from "./read-pdf.ts";

const { xs, ys, words } = givenTable;
const doubted = "2\ufffd8\ufffd";
const object = "\ufffc";

describe("a cell in which something stands that is no text is not empty", () => {
  const empty = (given: GivenCell): GivenCell => ({ figure: "", ...given });
  const field = (entries: string, appearance?: string): GivenCell =>
    empty(annotated(`/Subtype /Widget /T (n) ${entries}`, appearance));
  const shown = `BT /unicode 10 Tf 1 0 0 1 4 4 Tm <00320038> Tj ET`;
  const seven = "204 708 m 210 708 l 210 709 l 206 717 l 205 717 l 209 709 l h f";
  const cases: readonly CellCase[] = [
    ["a picture", empty({ pictures: [[210, 124, 30, 12]] }), object],
    [
      "a picture in the text",
      empty({ over: "q 30 0 0 12 210 705 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q" }),
      object,
    ],
    ["a picture beside a figure", { pictures: [[230, 124, 30, 12]] }, `28${object}`],
    ["a picture beside 无", { figure: "无", pictures: [[230, 124, 30, 12]] }, `无${object}`],
    ["not a dot", empty({ pictures: [[210, 124, 2, 2]] }), ""],
    ["not a picture over several cells", empty({ pictures: [[150, 110, 200, 40]] }), ""],
    ["a drawn digit", empty({ over: seven }), object],
    ["drawn digits of strokes", empty({ over: "1 w 204 717 m 210 717 l 206 708 l S" }), object],
    ["a slanted line through the cell", empty({ over: "200 702 m 300 722 l S" }), object],
    ["a drawn dash", empty({ over: "1 w 240 712 m 260 712 l S" }), object],
    ["a small black box", empty({ over: "240 708 8 8 re f" }), object],
    ["not the ground of the cell", empty({ content: "0.8 g 200 702 100 20 re f 0 g" }), ""],
    ["not white paint", empty({ over: "1 g 240 708 8 8 re f" }), ""],
    ["not the ground of words", { content: "0.7 g 202 705 20 14 re f 0 g" }, "28"],
    ["not a line under a figure", { over: "203 706 m 216 706 l S" }, "28(2×1)"],
    ["a comment", empty(annotated("/Subtype /Text")), object],
    ["text laid over the page is read", empty(annotated("/Subtype /FreeText", shown)), "28"],
    ["and is not known without its appearance", empty(annotated("/Subtype /FreeText")), object],
    ["a field is read that shows its value", field("/FT /Tx /V (28)", shown), "28"],
    ["and is not known where it shows another", field("/FT /Tx /V (29)", shown), doubted + object],
    ["or none", field("/FT /Tx /V (28)"), object],
    ["a field without a value", field("/FT /Tx"), object],
    [
      "a choice is read that shows its entry",
      field("/FT /Ch /Ff 131072 /V (a) /Opt [[(a) (28)]]", shown),
      "28",
    ],
    ["a button", field("/FT /Btn /Ff 65536", shown), object],
    ["a box that is not ticked", field("/FT /Btn /AS /Off"), object],
    ["not a field that is hidden", field("/FT /Tx /F 2 /V (28)", shown), ""],
  ];
  test.each(cases)("%s", async (_, given, cell) => {
    expect(await middleCell(given)).toBe(cell);
  });

  test("words beside a picture stay words", async () => {
    const pictures = [[120, 124, 30, 12]] as const;
    const [table] = await blocksOfFile([
      { rules: tableRules, texts: gridTexts(xs, ys, words), pictures },
    ]);
    expect(table?.[1]?.[0]).toBe("规章");
  });
});

describe("a cover around attached files", () => {
  const catalog = "/Collection << /Type /Collection /View /D >>";
  test("is refused, for the report is one of them", async () => {
    const cover = pdfFile([{ texts: [{ x: 60, y: 100, text: "文件包" }] }], { catalog });
    expect(await readPdf(cover)).toEqual({ ok: false, error: "portfolio" });
  });

  test("is read where it is the report itself", async () => {
    const page = { rules: tableRules, texts: gridTexts(xs, ys, words) };
    expect(await blocksOfFile([page], { catalog })).toEqual([words]);
  });
});
