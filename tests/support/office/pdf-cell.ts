import { blocksOfFile } from "./pdf-blocks.ts";
import { gridRules, gridTexts, type PdfPage, type PdfWhole, textOf } from "./pdf-file.ts";

/** A table of three columns and rows; the cell in its middle is empty. */
export const givenTable = {
  xs: [60, 200, 300, 400],
  ys: [100, 120, 140, 160],
  words: [
    ["信息内容", "制发", "废止"],
    ["规章", "", "5"],
    ["文件", "3", "12"],
  ],
} as const;
const { xs, ys, words } = givenTable;
export const tableRules = gridRules(xs, ys);

export interface GivenCell extends PdfPage {
  readonly whole?: PdfWhole;
  readonly figure?: string;
}

/** The cell in the middle of a table, with the figure 28 in it (from 204 to 214, its foot at 709) and what is given. */
export async function middleCell(given: GivenCell): Promise<string> {
  const { whole = {}, figure = "28", texts = [], ...page } = given;
  const own = figure === "" ? [] : [{ x: 204, y: 133, text: figure }];
  const printed = [...gridTexts(xs, ys, words), ...own, ...texts];
  const blocks = await blocksOfFile([{ rules: tableRules, texts: printed, ...page }], whole);
  const table = blocks.find((block) => typeof block !== "string");
  return table?.[1]?.[1] ?? `no table: ${JSON.stringify(blocks)}`;
}

export type CellCase = readonly [says: string, given: GivenCell, cell: string];

/** Around the figure, in PDF's own space. */
const rect = [200, 705, 220, 720] as const;
export const figureQuad = "/QuadPoints [203 718 215 718 203 708 215 708]";

/** An annotation over the figure. */
export function annotated(entries: string, appearance?: string): GivenCell {
  return { annotations: [{ entries, rect, ...(appearance === undefined ? {} : { appearance }) }] };
}

/** Another digit, printed in front of the figure. */
export const nine = textOf({ x: 203, y: 133, text: "9" });

/** The figure 28, with the digit 9 before it and what is done around that. */
export function withNine(before: string, after: string, more: GivenCell = {}): GivenCell {
  const figure = textOf({ x: 208, y: 133, text: "28" });
  return { ...more, figure: "", over: `${before} ${nine} ${after} ${figure}` };
}
