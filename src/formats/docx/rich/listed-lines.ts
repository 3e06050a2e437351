import type { RichBlock, RichInline, RichList, RichParagraph } from "./rich-text.ts";

/** A paragraph of a list, before the list is put together. */
export interface ListedLine {
  readonly kind: "listed";
  /** The list that counts it. */
  readonly list: string;
  /** From 0. */
  readonly level: number;
  readonly isOrdered: boolean;
  /** As it is printed before it; empty of a bullet. */
  readonly number: string;
  readonly paragraph: RichParagraph;
}

/** Levels of lists within lists; deeper ones stand on the last. */
const deepest = 4;

interface Building {
  readonly isOrdered: boolean;
  readonly list: string;
  readonly items: (RichParagraph | RichList)[][];
}

/**
 * Puts lines of lists together: those that follow each other, by their levels. A numbered list is one where its numbers are those that
 * any list has, 1 and on; else each number is written before its words, as a page shows them.
 */
export function listsOf(blocks: readonly (RichBlock | ListedLine)[]): readonly RichBlock[] {
  const done: RichBlock[] = [];
  let open: Building[] = [];
  for (const block of blocks) {
    if (block.kind !== "listed") {
      open = [];
      done.push(block);
      continue;
    }
    open = addLine(done, open, block);
  }
  return done;
}

/** The lists that are open after the line, the outermost first. */
function addLine(done: RichBlock[], open: readonly Building[], line: ListedLine): Building[] {
  const depth = Math.min(line.level, open.length, deepest);
  const above = open.slice(0, depth);
  const same = open[depth];
  const goesOn =
    same && same.isOrdered === line.isOrdered && follows(same, line) ? same : undefined;
  if (goesOn) {
    goesOn.items.push([line.paragraph]);
    return [...above, goesOn];
  }
  if (line.isOrdered && Number.parseInt(line.number, 10) !== 1) {
    const words = numbered(line);
    const item = above.at(-1)?.items.at(-1);
    if (item) item.push(words);
    else done.push(words);
    return above;
  }
  const begun: Building = { isOrdered: line.isOrdered, list: line.list, items: [[line.paragraph]] };
  const list: RichList = { kind: "list", isOrdered: begun.isOrdered, items: begun.items };
  const item = above.at(-1)?.items.at(-1);
  if (item) item.push(list);
  else done.push(list);
  return [...above, begun];
}

function follows({ isOrdered, items }: Building, { number }: ListedLine): boolean {
  return !isOrdered || Number.parseInt(number, 10) === items.length + 1;
}

function numbered({ number, paragraph }: ListedLine): RichParagraph {
  const first: RichInline = {
    kind: "text",
    text: number,
    isBold: false,
    isUnderlined: false,
    href: undefined,
  };
  return { ...paragraph, inlines: [first, ...paragraph.inlines] };
}
