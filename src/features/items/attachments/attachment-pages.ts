import type { FilePart } from "./parts-of-file.ts";

/** A page ends behind so many characters of markup, or rows of a table. */
const fullPage = { characters: 24_000, rows: 200 } as const;

/** Pages of a file that are shown; what is behind them is in the file. */
const mostPages = 200;

interface Paged {
  readonly pages: readonly string[];
  readonly isCut: boolean;
}

/** Lays the parts of a file out on pages; a long table goes on on the next, under the same head. */
export function pagesOf(parts: readonly FilePart[]): Paged {
  const pages: string[] = [];
  let page = "";
  const turn = () => {
    if (page !== "") pages.push(page);
    page = "";
  };
  for (const part of parts) {
    const pieces = part.kind === "markup" ? [part.markup] : tablePieces(part);
    for (const [at, piece] of pieces.entries()) {
      const isFull = page !== "" && page.length + piece.length > fullPage.characters;
      if (isFull || at > 0) turn();
      page += piece;
    }
  }
  turn();
  return { pages: pages.slice(0, mostPages), isCut: pages.length > mostPages };
}

function tablePieces({ rows, joined }: Extract<FilePart, { kind: "table" }>): readonly string[] {
  // Cells of the head may reach over more rows.
  const first = rows.findIndex((_, at) => at > 0 && !joined.has(at));
  const heads = first === -1 ? rows.length : first;
  const head = rows.slice(0, heads).join("");
  const body = rows.slice(heads);
  const pieces: string[] = [];
  let some: string[] = [];
  const end = () => {
    if (some.length > 0 || pieces.length === 0) pieces.push(tableOf(head, some));
    some = [];
  };
  body.forEach((row, at) => {
    const isFull = some.length >= fullPage.rows || lengthOf(some) > fullPage.characters;
    if (isFull && !joined.has(at + heads)) end();
    some.push(row);
  });
  end();
  return pieces;
}

function lengthOf(rows: readonly string[]): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}

function tableOf(head: string, rows: readonly string[]): string {
  const table = `<table><thead>${head}</thead><tbody>${rows.join("")}</tbody></table>`;
  return `<section class="item-table" tabindex="0" aria-label="表格">${table}</section>`;
}
