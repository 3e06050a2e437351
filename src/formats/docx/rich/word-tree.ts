import type { InsideUnreadable } from "#formats/extracted.ts";
import { parseXml, type XmlAttributes } from "#formats/ooxml/parse-xml.ts";
import { ok, type Result } from "#kernel/result.ts";

/** An element of a part with all that it holds. */
export interface WordNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly (WordNode | string)[];
  /** Of a paragraph: which of the part it is, from 1. */
  readonly paragraph: number;
}

/** Reads a part as a whole; limits of the parser hold. */
export function readTree(xml: string): Result<WordNode, InsideUnreadable> {
  const root = newNode("", new Map(), 0);
  const open = [root];
  let paragraphs = 0;
  const parsed = parseXml(xml, {
    open: (name, attributes) => {
      if (name === "w:p") paragraphs += 1;
      const node = newNode(name, attributes, paragraphs);
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close: () => void open.pop(),
    text: (text) => void open.at(-1)?.children.push(text),
  });
  return parsed.ok ? ok(root) : parsed;
}

function newNode(name: string, attributes: XmlAttributes, paragraph: number) {
  return { name, attributes, children: [] as (WordNode | string)[], paragraph };
}

/** The elements directly within. */
export function within(node: WordNode | undefined, name?: string): readonly WordNode[] {
  const nodes = node?.children.filter((child) => typeof child !== "string") ?? [];
  return name === undefined ? nodes : nodes.filter((child) => child.name === name);
}

/** The first element at a path of names below: `w:pPr`, `w:numPr`. */
export function at(node: WordNode | undefined, ...names: readonly string[]): WordNode | undefined {
  return names.reduce<WordNode | undefined>((found, name) => within(found, name)[0], node);
}

/** `w:val` of the element at a path. */
export function valueAt(node: WordNode | undefined, ...names: readonly string[]) {
  return at(node, ...names)?.attributes.get("w:val");
}

/** Every element of a name, however deep. */
export function* all(node: WordNode, name: string): Generator<WordNode, void, void> {
  for (const child of within(node)) {
    if (child.name === name) yield child;
    yield* all(child, name);
  }
}

/** The words of all elements of a name below. */
export function wordsIn(node: WordNode, name = "w:t"): string {
  return [...all(node, name)]
    .map(({ children }) => children.filter((child) => typeof child === "string").join(""))
    .join("");
}
