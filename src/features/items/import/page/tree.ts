import { Parser } from "htmlparser2";

/** An element of a saved page. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PageNode[];
  readonly parent: PageElement | undefined;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
}

export type PageNode = PageElement | string;

/** Elements within elements, so deep: what stands deeper is told with its words alone. */
const deepest = 200;
/** Elements of which nothing is read. */
const unread = new Set(["script", "style", "noscript", "template", "svg", "math"]);

export interface PageTree {
  readonly root: PageElement;
  /** `<meta name>` and `<title>`, names in small letters. */
  readonly head: ReadonlyMap<string, string>;
  /** What browsers write of where they saved a page from. */
  readonly savedFrom: string | undefined;
}

/** Deeper than this a page is not read: it was made to cost. */
const refusedDepth = 1000;

class TooDeep extends Error {}

/**
 * The tree of a page, nearly as a browser would make it; nothing in it is carried out or fetched. `undefined` where its elements
 * stand too deep within each other.
 */
export function pageTree(html: string): PageTree | undefined {
  const builder = new TreeBuilder(html);
  const parser: Parser = new Parser(
    {
      onopentag: (tag, attributes) => builder.open(tag, attributes, parser.startIndex),
      ontext: (text) => builder.text(text),
      onclosetag: () => builder.close(),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  try {
    parser.end(html);
  } catch (fault) {
    if (fault instanceof TooDeep) return;
    throw fault;
  }
  return builder.done(savedFrom(html));
}

class TreeBuilder {
  readonly #root: PageElement = element("", {}, undefined, 1);
  readonly #head = new Map<string, string>();
  readonly #lineAt: (index: number) => number;
  #at = this.#root;
  #depth = 0;
  /** Elements that are open within one of which nothing is read. */
  #skipped = 0;
  #title: string | undefined;

  constructor(html: string) {
    this.#lineAt = lineFinder(html);
  }

  open(tag: string, attributes: Readonly<Record<string, string>>, index: number): void {
    keepOfHead(this.#head, tag, attributes);
    if (this.#skipped > refusedDepth) throw new TooDeep();
    if (this.#skipped > 0 || this.#depth >= deepest || unread.has(tag)) {
      this.#skipped += 1;
      return;
    }
    const opened = element(tag, attributes, this.#at, this.#lineAt(index));
    this.#at.children.push(opened);
    this.#at = opened;
    this.#depth += 1;
  }

  text(text: string): void {
    if (this.#at.tag === "title") this.#title = (this.#title ?? "") + text;
    else if (this.#skipped === 0 || this.#depth >= deepest) this.#at.children.push(text);
  }

  close(): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (this.#at.parent) {
      this.#at = this.#at.parent;
      this.#depth -= 1;
    }
  }

  done(from: string | undefined): PageTree {
    const title = this.#title?.trim();
    if (title) this.#head.set("title", title);
    return { root: this.#root, head: this.#head, savedFrom: from };
  }
}

function element(
  tag: string,
  attributes: PageElement["attributes"],
  parent: PageElement | undefined,
  line: number,
): PageElement {
  return { tag, attributes, children: [], parent, line };
}

function keepOfHead(
  head: Map<string, string>,
  tag: string,
  { name, property, content, rel, href }: Readonly<Record<string, string>>,
): void {
  const key = (name ?? property ?? "").toLowerCase();
  if (tag === "meta" && key && content && !head.has(key)) head.set(key, content.trim());
  if (tag === "link" && rel === "canonical" && href) head.set("canonical", href);
}

function savedFrom(html: string): string | undefined {
  return /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, 4000))?.[1];
}

/** Asked from the beginning to the end. */
function lineFinder(html: string): (index: number) => number {
  let [seen, line] = [0, 1];
  return (index) => {
    for (; seen < index; seen += 1) if (html.charCodeAt(seen) === 10) line += 1;
    return line;
  };
}

export function isElement(node: PageNode): node is PageElement {
  return typeof node !== "string";
}

/** Every element below, in the order of the page. */
export function* elementsIn(element: PageElement): Generator<PageElement> {
  // Without calls within calls: pages are made so deep that each element would pass through hundreds.
  const left = element.children.filter(isElement).reverse();
  for (let next = left.pop(); next; next = left.pop()) {
    yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child !== undefined && isElement(child)) left.push(child);
    }
  }
}

/** Words of an element as they are read, blanks as one. */
export function wordsOf(node: PageNode): string {
  return rawWords(node)
    .replaceAll(/[\s\u00a0\u3000]+/g, " ")
    .trim();
}

/** Whether an element has so few signs, blanks among them: of what has more nobody reads the words to compare them. */
export function isShort(element: PageElement, most: number): boolean {
  let left = most;
  const nodes: PageNode[] = [element];
  for (let node = nodes.pop(); node !== undefined && left >= 0; node = nodes.pop()) {
    if (typeof node !== "string") nodes.push(...node.children.slice(0, left + 1));
    left -= typeof node === "string" ? node.length : 1;
  }
  return left >= 0;
}

function rawWords(node: PageNode): string {
  if (typeof node === "string") return node;
  if (node.tag === "br") return " ";
  return node.children.map(rawWords).join("");
}
