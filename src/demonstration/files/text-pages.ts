import type { PrintedTable } from "#formats/printed-document.ts";
import type { Page } from "./page-parts.ts";

/** Text copied from a page, a row a line: `规章 | 0 | 0 | 0 |`. */
export function barText(page: Page): Uint8Array {
  return bytesOf(
    linesOf(page, (table) =>
      table.rows.map((row) => `${row.map(({ text }) => text).join(" | ")} |`),
    ),
  );
}

/** Text copied from a page, a cell a line and a blank line behind each: empty cells are gone. */
export function cellText(page: Page): Uint8Array {
  return bytesOf(linesOf(page, cellLines).flatMap((line) => [line, ""]));
}

/** What is left of a page when every line that repeats an earlier one is removed. */
export function thinnedText(page: Page): Uint8Array {
  return bytesOf([...new Set(linesOf(page, cellLines))]);
}

function linesOf(page: Page, lines: (table: PrintedTable) => readonly string[]): string[] {
  return [
    page.title,
    ...page.blocks.flatMap((block) => {
      if (block.kind === "picture") return [];
      return block.kind === "table" ? lines(block) : [block.text];
    }),
  ];
}

function cellLines({ rows }: PrintedTable): string[] {
  return rows.flatMap((row) => row.map(({ text }) => text).filter((text) => text !== ""));
}

function bytesOf(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}
