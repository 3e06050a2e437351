import type { ItemText, TextTable } from "./item-text.ts";
import { linesOfCell } from "./lines-of-text.ts";

/** The tables of a text as rows of words, each cell where it begins; what a merged cell covers besides is empty. */
export function tablesOfText({ content }: ItemText): readonly (readonly (readonly string[])[])[] {
  return content.flatMap((block) => (block.type === "table" ? [gridOf(block)] : []));
}

function gridOf({ content }: TextTable): readonly (readonly string[])[] {
  const grid: string[][] = content.map(() => []);
  content.forEach((row, y) => {
    for (const cell of row.content ?? []) {
      const line = grid[y] ?? [];
      let x = 0;
      while (line[x] !== undefined) x += 1;
      const { colspan, rowspan } = cell.attrs;
      grid.slice(y, y + rowspan).forEach((covered) => {
        for (let at = x; at < x + colspan; at += 1) covered[at] = "";
      });
      line[x] = linesOfCell(cell).join("").trim();
    }
  });
  return grid;
}
