import type { Tag, Vocabulary, WordItem } from "../tokens.ts";
import { contextWords } from "./context-words.ts";
import { disputeWords } from "./dispute-words.ts";
import { documentWords } from "./document-words.ts";
import { publicationWords } from "./publication-words.ts";
import { requestWords } from "./request-words.ts";

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
  /** Few beyond the root, so that looking along them is faster than a map. */
  readonly codes: number[];
  readonly children: Node[];
  entry: Entry | undefined;
}

/** The words by their first character; where none begins with it, one look tells. */
const beginnings: (Node | undefined)[] = new Array(0x10000).fill(undefined);
for (const entry of entries.values()) addWord(entry);

/** Whether a word of the vocabulary begins with a character. */
export function beginsWord(code: number): boolean {
  return beginnings[code] !== undefined;
}

/** The longest word of the vocabulary that begins at an offset. */
export function wordAt(text: string, at: number): WordItem | undefined {
  let node = beginnings[text.charCodeAt(at)];
  let found: Entry | undefined;
  for (let index = at + 1; node; index += 1) {
    found = node.entry ?? found;
    node = index < text.length ? childOf(node, text.charCodeAt(index)) : undefined;
  }
  if (!found) return undefined;
  const { word, tag, value } = found;
  return { kind: "word", start: at, end: at + word.length, tag, value, mark: undefined };
}

function childOf({ codes, children }: Node, code: number): Node | undefined {
  for (let index = 0; index < codes.length; index += 1) {
    if (codes[index] === code) return children[index];
  }
  return undefined;
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

function addWord(entry: Entry): void {
  const first = entry.word.charCodeAt(0);
  let node = beginnings[first] ?? newNode();
  beginnings[first] = node;
  for (let index = 1; index < entry.word.length; index += 1)
    node = knownOrNew(node, entry.word.charCodeAt(index));
  node.entry = entry;
}

function newNode(): Node {
  return { codes: [], children: [], entry: undefined };
}

function knownOrNew(node: Node, code: number): Node {
  const known = childOf(node, code);
  if (known) return known;
  const child = newNode();
  node.codes.push(code);
  node.children.push(child);
  return child;
}
