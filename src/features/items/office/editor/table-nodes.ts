import { type Extension, Node } from "@tiptap/core";
import { tableEditing } from "@tiptap/pm/tables";

const spanOf = (name: "colspan" | "rowspan") => ({
  default: 1,
  parseHTML: (cell: HTMLElement) => Math.max(1, Number(cell.getAttribute(name)) || 1),
});

const cellOf = (name: string, tag: string, role: string) =>
  Node.create({
    name,
    content: "(paragraph | bulletList | orderedList)+",
    isolating: true,
    addAttributes: () => ({ colspan: spanOf("colspan"), rowspan: spanOf("rowspan") }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
    extendNodeSchema: (extension) => (extension.name === name ? { tableRole: role } : {}),
  });

const row = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)*",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
  extendNodeSchema: (extension) => (extension.name === "tableRow" ? { tableRole: "row" } : {}),
});

const table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  parseHTML: () => [{ tag: "table" }],
  renderHTML: () => ["table", ["tbody", 0]],
  extendNodeSchema: (extension) => (extension.name === "table" ? { tableRole: "table" } : {}),
  addProseMirrorPlugins: () => [tableEditing()],
});

/** Tables with merged cells, as they are pasted from Word or Excel and edited here. */
export const tableNodes: readonly (Node | Extension)[] = [
  table,
  row,
  cellOf("tableCell", "td", "cell"),
  cellOf("tableHeader", "th", "header_cell"),
];

const tableRows = 3;
const tableColumns = 3;

/** A new table, its first row the head. */
export const newTable = {
  type: "table",
  content: Array.from({ length: tableRows }, (_, n) => ({
    type: "tableRow",
    content: Array.from({ length: tableColumns }, () => ({
      type: n === 0 ? "tableHeader" : "tableCell",
      content: [{ type: "paragraph" }],
    })),
  })),
};
