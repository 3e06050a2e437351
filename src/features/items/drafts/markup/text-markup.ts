import type {
  Block,
  Heading,
  Inline,
  List,
  Mark,
  Paragraph,
  Picture,
  TextCell,
  TextTable,
} from "../../domain/draft/item-text.ts";
import { isEmptyText } from "../../domain/draft/lines-of-text.ts";
import { shownWords } from "./shown-words.ts";

/** The text of an item as a page shows it: made of its parts alone, never of markup that somebody gave. */
export function textMarkup(blocks: readonly Block[]): string {
  return blocks.map(blockMarkup).join("");
}

function blockMarkup(block: Block): string {
  switch (block.type) {
    case "heading":
      return headingMarkup(block);
    case "paragraph":
      return paragraphMarkup(block);
    case "bulletList":
    case "orderedList":
      return listMarkup(block);
    case "table":
      return tableMarkup(block);
    case "picture":
      return pictureMarkup(block);
  }
}

function headingMarkup({ attrs: { level }, content }: Heading): string {
  return `<h${level}>${inlineMarkup(content)}</h${level}>`;
}

function paragraphMarkup({ attrs, content }: Paragraph): string {
  const align = attrs?.align ? ` class="align-${attrs.align}"` : "";
  return `<p${align}>${inlineMarkup(content)}</p>`;
}

function listMarkup({ type, content }: List): string {
  const tag = type === "bulletList" ? "ul" : "ol";
  const items = content.map((item) => `<li>${textMarkup(item.content)}</li>`);
  return `<${tag}>${items.join("")}</${tag}>`;
}

/** It is wider than a telephone: who uses a keyboard scrolls it too. */
function tableMarkup({ content }: TextTable): string {
  const rows = content.map((row) => `<tr>${(row.content ?? []).map(cellMarkup).join("")}</tr>`);
  const table = `<table><tbody>${rows.join("")}</tbody></table>`;
  return `<section class="item-table" tabindex="0" aria-label="表格">${table}</section>`;
}

function cellMarkup({ type, attrs, content }: TextCell): string {
  // A corner in which nothing stands heads nothing.
  const tag = type === "tableHeader" && !isEmptyText({ type: "doc", content }) ? "th" : "td";
  const span = (name: string, n: number) => (n > 1 ? ` ${name}="${n}"` : "");
  const spans = span("colspan", attrs.colspan) + span("rowspan", attrs.rowspan);
  return `<${tag}${spans}>${textMarkup(content)}</${tag}>`;
}

/** Its address stands beside that of the page, whichever page shows it. */
function pictureMarkup({ attrs: { number, says, width, height } }: Picture): string {
  const words = shownWords(says);
  const size = `${sized("width", width)}${sized("height", height)}`;
  const caption = says && `<figcaption>${words}</figcaption>`;
  return `<figure><img src="files/${number}" alt="${words}"${size}>${caption}</figure>`;
}

function sized(name: string, pixels: number | undefined): string {
  return pixels === undefined ? "" : ` ${name}="${pixels}"`;
}

function inlineMarkup(content: readonly Inline[] = []): string {
  return content
    .map((one) => (one.type === "hardBreak" ? "<br>" : marked(shownWords(one.text), one.marks)))
    .join("");
}

/** The first mark is the outermost. */
function marked(markup: string, marks: readonly Mark[] = []): string {
  return marks.toReversed().reduce((inner, mark) => within(inner, mark), markup);
}

function within(inner: string, mark: Mark): string {
  switch (mark.type) {
    case "bold":
      return `<strong>${inner}</strong>`;
    case "underline":
      return `<u>${inner}</u>`;
    case "link":
      return `<a href="${shownWords(mark.attrs.href)}">${inner}</a>`;
  }
}
