import type { ItemBlock } from "#features/items/index.ts";

/** Paragraphs (段落), each of some words. */
export function paragraphs(...texts: readonly string[]): readonly ItemBlock[] {
  return texts.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }));
}

/** Who signs and when, at the right (落款). */
export function signedBy(name: string, on: string): readonly ItemBlock[] {
  return [name, dayInWords(on)].map((text) => ({
    type: "paragraph",
    attrs: { align: "right" },
    content: [{ type: "text", text }],
  }));
}

/** A heading and what stands below it. */
export function section(heading: string, ...texts: readonly string[]): readonly ItemBlock[] {
  return [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: heading }] },
    ...paragraphs(...texts),
  ];
}

/** A table (表格), its head first. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): ItemBlock {
  const cell = (type: "tableHeader" | "tableCell", value: string | number) => ({
    type,
    attrs: { colspan: 1, rowspan: 1 },
    content: [
      { type: "paragraph" as const, content: [{ type: "text" as const, text: `${value}` }] },
    ],
  });
  return {
    type: "table",
    content: [
      { type: "tableRow", content: head.map((value) => cell("tableHeader", value)) },
      ...rows.map((row) => ({
        type: "tableRow" as const,
        content: row.map((value) => cell("tableCell", value)),
      })),
    ],
  };
}

/** A list of numbered lines. */
export function numbered(...texts: readonly string[]): ItemBlock {
  return {
    type: "orderedList",
    content: texts.map((text) => ({
      type: "listItem",
      content: [{ type: "paragraph", content: [{ type: "text", text }] }],
    })),
  };
}

/** `2025年3月7日`. */
export function dayInWords(on: string): string {
  const [year, month, day] = on.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
