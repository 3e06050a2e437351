import type { MarkPlace } from "./mark-place.ts";

/** The passages that are selected in a document's text, one for each paragraph and cell that the selection touches. */
export function selectedPassages(root: HTMLElement): readonly MarkPlace[] {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return [];
  const selected = selection.getRangeAt(0);
  const texts = [...root.querySelectorAll<HTMLElement>("[data-block]")];
  return texts.flatMap((text): readonly MarkPlace[] => {
    if (!selected.intersectsNode(text)) return [];
    const [start, end] = [
      lengthBefore(text, selected, "start"),
      lengthBefore(text, selected, "end"),
    ];
    if (end <= start) return [];
    const { block, cell } = text.dataset;
    const place = { kind: "passage", block: Number(block), start, end } as const;
    return [cell === undefined ? place : { ...place, cell: Number(cell) }];
  });
}

/** How many characters of a text stand before an end of the selection. */
function lengthBefore(text: HTMLElement, selected: Range, edge: "start" | "end"): number {
  const before = document.createRange();
  before.selectNodeContents(text);
  const [node, offset] =
    edge === "start"
      ? [selected.startContainer, selected.startOffset]
      : [selected.endContainer, selected.endOffset];
  if (text.contains(node)) {
    before.setEnd(node, offset);
    return before.toString().length;
  }
  return edge === "start" ? 0 : before.toString().length;
}
