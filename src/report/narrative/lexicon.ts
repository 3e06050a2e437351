import { contextWords } from "./context-words.ts";
import { disputeWords } from "./dispute-words.ts";
import { documentWords } from "./document-words.ts";
import { publicationWords } from "./publication-words.ts";
import { requestWords } from "./request-words.ts";
import type { Tag, Vocabulary, WordItem } from "./tokens.ts";

type Entry = { readonly word: string; readonly tag: Tag; readonly value: string };

const entries = collect([
  requestWords,
  disputeWords,
  documentWords,
  publicationWords,
  contextWords,
]);

/** The vocabulary as a tree, a character a step. */
interface Node {
  readonly next: Map<number, Node>;
  entry: Entry | undefined;
}

const root = treeOf(entries.values());

/** The longest word of the vocabulary that begins at an offset. */
export function wordAt(text: string, at: number): WordItem | undefined {
  let node: Node | undefined = root;
  let found: Entry | undefined;
  for (let index = at; node; index += 1) {
    found = node.entry ?? found;
    node = index < text.length ? node.next.get(text.charCodeAt(index)) : undefined;
  }
  if (!found) return undefined;
  const { word, tag, value } = found;
  return { kind: "word", start: at, end: at + word.length, tag, value };
}

function collect(vocabularies: readonly Vocabulary[]): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const { tag, value, words } of vocabularies.flat()) {
    for (const word of words.split(" ")) {
      if (!found.has(word)) found.set(word, { word, tag, value });
    }
  }
  return found;
}

function treeOf(all: Iterable<Entry>): Node {
  const tree: Node = { next: new Map(), entry: undefined };
  for (const entry of all) {
    let node = tree;
    for (let index = 0; index < entry.word.length; index += 1)
      node = childOf(node, entry.word.charCodeAt(index));
    node.entry = entry;
  }
  return tree;
}

function childOf(node: Node, code: number): Node {
  const known = node.next.get(code);
  if (known) return known;
  const child: Node = { next: new Map(), entry: undefined };
  node.next.set(code, child);
  return child;
}
