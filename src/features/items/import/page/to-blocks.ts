import type { Block, Inline, ListItem, Mark, Paragraph } from "../../domain/draft/item-text.ts";
import { documentName, type Gathering, lose, nameOf, partOf } from "./gathering.ts";
import { marksOf } from "./marks-of.ts";
import { tableBlock } from "./table-block.ts";
import type { PageElement, PageNode } from "./tree.ts";
import { trimmed, words } from "./words-in-line.ts";

const blockTags = new Set([
  ..."p div section article main center blockquote h1 h2 h3 h4 h5 h6 ul ol dl dd dt li table pre figure hr tbody tr td".split(
    " ",
  ),
]);
/** Of which nothing can be taken. */
const objects = new Set([..."iframe frame object embed video audio canvas form applet".split(" ")]);
const unshown = new Set([..."input select textarea button option link meta title".split(" ")]);

/** The parts of an element: what it says, in the parts that the text of an item has. */
export function blocksOf(element: PageElement, to: Gathering): readonly Block[] {
  const taker = new TextTaker(to);
  for (const child of element.children) taker.take(child, []);
  return taker.end(alignOf(element));
}

/** Takes what stands in one element: words gather in a line until something ends it. */
class TextTaker {
  readonly #to: Gathering;
  readonly #blocks: Block[] = [];
  #line: Inline[] = [];
  #pictures: Block[] = [];

  constructor(to: Gathering) {
    this.#to = to;
  }

  take(node: PageNode, marks: readonly Mark[]): void {
    if (typeof node === "string") {
      const text = node.replaceAll(/[\s\u00a0]+/g, " ");
      if (text !== "") this.#line.push(words(text, marks));
    } else if (!unshown.has(node.tag) && !isHidden(node.attributes)) this.#element(node, marks);
  }

  #element(element: PageElement, marks: readonly Mark[]): void {
    const { tag, attributes } = element;
    if (objects.has(tag)) {
      lose(this.#to, element, "object", attributes.src ?? attributes.data ?? tag);
    } else if (tag === "br") this.#line.push({ type: "hardBreak" });
    else if (tag === "img") this.#pictures.push(...pictureOf(element, this.#to));
    else if (blockTags.has(tag)) {
      this.end();
      this.#blocks.push(...blockOf(element, this.#to, marks));
    } else {
      const own = marksOf(element, marks, this.#to);
      for (const child of element.children) this.take(child, own);
    }
  }

  /** Ends the line; gives all that was taken. Pictures of a line stand behind it. */
  end(attrs?: Paragraph["attrs"]): readonly Block[] {
    const content = trimmed(this.#line);
    if (content.length > 0) {
      this.#blocks.push({ type: "paragraph", ...(attrs && { attrs }), content });
    }
    this.#blocks.push(...this.#pictures);
    this.#line = [];
    this.#pictures = [];
    return this.#blocks;
  }
}

function blockOf(element: PageElement, to: Gathering, marks: readonly Mark[]): readonly Block[] {
  const { tag } = element;
  if (/^h[1-6]$/.test(tag)) return headingOf(element, to);
  if (tag === "ul" || tag === "ol") return listOf(element, to, 0);
  if (tag === "table") return tableBlock(element, { to, blocksOf });
  return marks.length === 0 ? blocksOf(element, to) : blocksOf(within(element, marks), to);
}

/** A bold element around paragraphs makes them bold. */
function within(element: PageElement, marks: readonly Mark[]): PageElement {
  const { line } = element;
  const isOfBlocks = element.children.some(
    (child) => typeof child !== "string" && blockTags.has(child.tag),
  );
  if (isOfBlocks) return element;
  let { children } = element;
  for (const { type } of marks) {
    const tag = type === "bold" ? "b" : "u";
    if (type !== "link") children = [{ tag, attributes: {}, children, parent: element, line }];
  }
  return { ...element, children };
}

function headingOf(element: PageElement, to: Gathering): readonly Block[] {
  const level = Math.min(4, Math.max(2, Number(element.tag[1]))) as 2 | 3 | 4;
  return blocksOf({ ...element, tag: "div" }, to).map((block) =>
    block.type === "paragraph"
      ? { type: "heading", attrs: { level }, content: withoutBold(block.content ?? []) }
      : block,
  );
}

function withoutBold(content: readonly Inline[]): readonly Inline[] {
  return content.map((one) =>
    one.type === "text"
      ? words(
          one.text,
          (one.marks ?? []).filter(({ type }) => type !== "bold"),
        )
      : one,
  );
}

function listOf(element: PageElement, to: Gathering, depth: number): readonly Block[] {
  const items: ListItem[] = [];
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.tag === "ul" || child.tag === "ol") {
      items.push(...itemsOf(listOf(child, to, depth + 1)));
      continue;
    }
    const parts = blocksOf(child, to).flatMap((block) => partOf(block, depth));
    if (parts.length > 0) items.push({ type: "listItem", content: parts });
  }
  const type = element.tag === "ol" ? "orderedList" : "bulletList";
  return items.length === 0 ? [] : [{ type, content: items }];
}

function itemsOf(blocks: readonly Block[]): readonly ListItem[] {
  return blocks.flatMap((block) =>
    block.type === "bulletList" || block.type === "orderedList" ? block.content : [],
  );
}

/** Pictures of a pixel, and those of a program's own buttons. */
const ofProgram = /^data:image\/gif|fileTypeImages|\/icon_|spacer/i;

function pictureOf(element: PageElement, to: Gathering): readonly Block[] {
  const { src = "", alt = "", title = "" } = element.attributes;
  if (src === "" || ofProgram.test(src)) return [];
  const number = to.files.length + 1;
  const says = (alt || title).slice(0, 200).trim();
  const name = nameOf(src) || `图${number}`;
  to.files.push({ number, kind: "picture", href: src, name, line: element.line });
  return [{ type: "picture", attrs: { number, says: documentName.test(says) ? "" : says } }];
}

function alignOf({ attributes: { align, style = "" }, tag }: PageElement): Paragraph["attrs"] {
  const found = (align ?? /text-align\s*:\s*(\w+)/i.exec(style)?.[1] ?? "").toLowerCase();
  if (tag === "center") return { align: "center" };
  return found === "center" || found === "right" ? { align: found } : undefined;
}

function isHidden({ style = "", hidden }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
