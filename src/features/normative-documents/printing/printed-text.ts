import type { ItemText } from "#features/items/index.ts";
import type { PrintedBlock, PrintedCell } from "#formats/printed-document.ts";

type Block = ItemText["content"][number];
type Of<Type extends Block["type"]> = Extract<Block, { readonly type: Type }>;
type List = Of<"bulletList" | "orderedList">;
type Part = List["content"][number]["content"][number];
type Words = Pick<Of<"paragraph">, "content">;

/** The text of an item as a printed document has it; a picture is told of. */
export function printedText({ content }: ItemText): readonly PrintedBlock[] {
  return content.flatMap(blocksOf).filter((block) => block.kind === "table" || block.text !== "");
}

function blocksOf(block: Block): readonly PrintedBlock[] {
  switch (block.type) {
    case "heading":
      return [{ kind: "heading", text: lineOf(block) }];
    case "paragraph":
      return paragraphs(block);
    case "bulletList":
    case "orderedList":
      return listed(block).map((text) => ({ kind: "paragraph", text }));
    case "table":
      return [tableOf(block)];
    case "picture":
      return [{ kind: "paragraph", text: `〔图：${block.attrs.says || "见网页"}〕` }];
  }
}

function paragraphs(paragraph: Of<"paragraph">): readonly PrintedBlock[] {
  const align = paragraph.attrs?.align;
  return linesOf(paragraph).map((text) => {
    if (align === "right") return { kind: "signature", text };
    return { kind: "paragraph", text, ...(align === "center" && { isFlush: true }) };
  });
}

function listed({ type, content }: List): readonly string[] {
  return content.flatMap((item, at) => {
    const mark = type === "orderedList" ? `${at + 1}. ` : "• ";
    return item.content.flatMap(partLines).map((text, line) => (line === 0 ? mark + text : text));
  });
}

function partLines(part: Part): readonly string[] {
  return part.type === "paragraph" ? linesOf(part) : listed(part);
}

function tableOf(table: Of<"table">): PrintedBlock {
  const rows = table.content.map((row) =>
    (row.content ?? []).map(
      (cell): PrintedCell => ({
        text: cell.content.flatMap(partLines).join(" "),
        columnSpan: cell.attrs.colspan,
        rowSpan: cell.attrs.rowspan,
        role: cell.type === "tableHeader" ? "header" : "label",
      }),
    ),
  );
  const columns = (rows[0] ?? []).reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  const heads = rows.findIndex((row) => row.some(({ role }) => role !== "header"));
  return {
    kind: "table",
    name: "表",
    widths: Array.from({ length: Math.max(1, columns) }, () => 156 / Math.max(1, columns)),
    headerRows: heads < 0 ? 0 : Math.min(heads, 3),
    rows,
  };
}

/** The lines of a paragraph: it is broken where its writer broke it. */
function linesOf({ content = [] }: Words): readonly string[] {
  const whole = content.map((one) => (one.type === "text" ? one.text : "\n")).join("");
  return whole.split("\n").map((line) => line.trim());
}

function lineOf(words: Words): string {
  return linesOf(words).join("");
}
