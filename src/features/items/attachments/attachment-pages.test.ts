import { expect, test } from "vitest";
import type { Grid, GridCell } from "#formats/document.ts";
import { pagesOf } from "./attachment-pages.ts";
import { partsOfBlocks } from "./parts-of-file.ts";

const cell = (row: number, column: number, text: string, rowSpan = 1): GridCell => ({
  ...{ row, column, rowSpan, columnSpan: 1, text, start: 0 },
});

/** A head and so many rows; where the first column reaches over two rows, each second cell of it is the one above. */
function table(count: number, isPaired = false): Grid {
  const rows = Array.from({ length: count + 1 }, (_, y) => {
    const isLower = isPaired && y > 0 && y % 2 === 0;
    const first = isLower
      ? cell(y - 1, 0, `甲${y - 1}`, 2)
      : cell(y, 0, y === 0 ? "街道" : `甲${y}`, isPaired && y > 0 ? 2 : 1);
    return [first, cell(y, 1, y === 0 ? "学校" : `乙${y}`)];
  });
  return { kind: "grid", table: 1, rows };
}

test("a long table goes on on the next page under its head, no row lost and none twice", () => {
  const { pages } = pagesOf(partsOfBlocks([table(450)]));
  expect(pages.length).toBe(3);
  for (const page of pages)
    expect(page).toContain("<thead><tr><th>街道</th><th>学校</th></tr></thead>");
  const told = pages.join("").match(/乙\d+/g);
  expect(told).toEqual(Array.from({ length: 450 }, (_, at) => `乙${at + 1}`));
});

test("rows that a cell reaches over stay on one page", () => {
  const { pages } = pagesOf(partsOfBlocks([table(403, true)]));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page).toMatch(/<tbody><tr><td rowspan="2">/);
});

test("what a file says is no markup, headings are headings, and pages of the file are named", () => {
  const line = (text: string, page?: number) =>
    ({ kind: "line", text, start: 0, ...(page && { page }) }) as const;
  const { pages } = pagesOf(
    partsOfBlocks([line("一、办理条件", 1), line("<script>", 1), line("续", 2)]),
  );
  expect(pages).toEqual([
    '<p class="hint">原文第 1 页</p><h3>一、办理条件</h3><p>&lt;script&gt;</p><p class="hint">原文第 2 页</p><p>续</p>',
  ]);
});

test("of a file with more pages than are shown the rest is said to be left out", () => {
  const long = Array.from({ length: 300 }, () => ({
    ...({ kind: "line", start: 0 } as const),
    text: "字".repeat(20_000),
  }));
  expect(pagesOf(partsOfBlocks(long))).toMatchObject({ isCut: true });
});
