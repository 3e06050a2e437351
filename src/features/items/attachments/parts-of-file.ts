import type { Block as FileBlock, Grid, GridCell } from "#formats/document.ts";
import { escapeMarkup } from "#formats/escape-markup.ts";
import type { Block } from "../domain/draft/item-text.ts";
import { textMarkup } from "../drafts/markup/text-markup.ts";

/** A part of a file that stands on a page: a paragraph, or a table whose rows may go on on the next. */
export type FilePart =
  | { readonly kind: "markup"; readonly markup: string; readonly said: string }
  | {
      readonly kind: "table";
      /** Markup of each row; the first heads the table on every page. */
      readonly rows: readonly string[];
      /** Rows that may not be parted from the one before: cells reach over both. */
      readonly joined: ReadonlySet<number>;
      readonly said: string;
    };

/** The parts of a Word document; its tables stay whole. */
export function partsOfText(text: readonly Block[]): readonly FilePart[] {
  return text.map((block) => ({ kind: "markup", markup: textMarkup([block]), said: "" }));
}

/** The parts of what was read of another file: lines, those that look like headings as such, and tables. */
export function partsOfBlocks(blocks: readonly FileBlock[]): readonly FilePart[] {
  let page: number | undefined;
  return blocks.flatMap((block): readonly FilePart[] => {
    if (block.kind === "grid") return tableParts(block);
    const text = block.text.trim();
    const begins = block.page !== page && block.page !== undefined ? [pageMark(block.page)] : [];
    page = block.page;
    return text === "" ? begins : [...begins, lineOf(text)];
  });
}

function pageMark(page: number): FilePart {
  return { kind: "markup", markup: `<p class="hint">原文第 ${page} 页</p>`, said: "" };
}

/** 一、 and 第一章 head what follows. */
const heading =
  /^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十百]+[章节部分])[^。；]{0,40}$/;

function lineOf(text: string): FilePart {
  const tag = heading.test(text) ? "h3" : "p";
  return { kind: "markup", markup: `<${tag}>${escapeMarkup(text)}</${tag}>`, said: text };
}

function tableParts({ rows }: Grid): readonly FilePart[] {
  const joined = new Set<number>();
  const markup = rows.map((row, y) => {
    const begins = row.filter((cell, x) => cell !== undefined && isFirst(cell, { y, x }));
    if (row.some((cell) => cell !== undefined && cell.row < y)) joined.add(y);
    return `<tr>${begins.map((cell) => cellMarkup(cell, y === 0)).join("")}</tr>`;
  });
  const said = rows.map((row, y) => {
    const begins = row.filter((cell, x) => cell !== undefined && isFirst(cell, { y, x }));
    return begins.map((cell) => cell?.text ?? "").join(" ");
  });
  return [{ kind: "table", rows: markup, joined, said: said.join("\n") }];
}

function isFirst({ row, column }: GridCell, { y, x }: { readonly y: number; readonly x: number }) {
  return row === y && column === x;
}

function cellMarkup(cell: GridCell | undefined, isHead: boolean): string {
  if (!cell) return "";
  const { rowSpan, columnSpan, text } = cell;
  const tag = isHead && text.trim() !== "" ? "th" : "td";
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : "";
  const columns = columnSpan > 1 ? ` colspan="${columnSpan}"` : "";
  return `<${tag}${rows}${columns}>${escapeMarkup(text.trim()).replaceAll("\n", "<br>")}</${tag}>`;
}
