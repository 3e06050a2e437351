import { escapeMarkup } from "../escape-markup.ts";
import type { PrintedBlock, PrintedDocument } from "../printed-document.ts";
import { pageStyle } from "./page-style.ts";
import { htmlTable } from "./write-table.ts";

/** A web page (UTF-8) of the document that stands alone: no script, nothing loaded from elsewhere. */
export function writeHtml(document: PrintedDocument): Uint8Array {
  const title = escapeMarkup(document.title);
  const page = [
    '<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<title>${title}</title>\n<style>${pageStyle}</style>\n</head>\n<body>\n<main>\n`,
    letterhead(document),
    heading(document),
    ...htmlBlocks(document.blocks),
    "</main>\n</body>\n</html>\n",
  ];
  return new TextEncoder().encode(page.join(""));
}

function letterhead({ letterhead: head }: PrintedDocument): string {
  if (!head) return "";
  const [issuer, number] = [escapeMarkup(head.issuer), escapeMarkup(head.number)];
  return `<p class="letterhead">${issuer}</p>\n<p class="number">${number}</p>\n`;
}

/** Parts that stay together: where one line is too short the title breaks between them. */
function heading({ title, titleBreak = 0 }: PrintedDocument): string {
  const parts = [title.slice(0, titleBreak), title.slice(titleBreak)].filter((part) => part !== "");
  return `<h1>${parts.map((part) => `<span>${escapeMarkup(part)}</span>`).join("")}</h1>\n`;
}

function htmlBlocks(blocks: readonly PrintedBlock[]): string[] {
  let headings = 0;
  return blocks.map((block) => {
    if (block.kind === "heading") headings += 1;
    return htmlBlock(block, headings);
  });
}

/** `headings`: how many there were, this one included. */
function htmlBlock(block: PrintedBlock, headings: number): string {
  const id = `section-${headings}`;
  switch (block.kind) {
    case "heading":
      return `<h2 id="${id}">${escapeMarkup(block.text)}</h2>\n`;
    case "paragraph":
      return `<p${block.isFlush ? ' class="flush"' : ""}>${escapeMarkup(block.text)}</p>\n`;
    case "signature":
      return `<p class="signature">${escapeMarkup(block.text)}</p>\n`;
    case "table":
      return htmlTable(block, headings > 0 ? id : undefined);
  }
}
