import type { PrintedBlock, PrintedCell } from "#formats/printed-document.ts";

/** A paragraph of a document that goes with a report. */
export function paragraph(text: string): PrintedBlock {
  return { kind: "paragraph", text };
}

/** A table under a row of headers; every cell is text. */
export function textTable(
  name: string,
  columns: readonly (readonly [header: string, width: number])[],
  rows: readonly (readonly string[])[],
): PrintedBlock {
  return {
    kind: "table",
    name,
    widths: columns.map(([, width]) => width),
    headerRows: 1,
    rows: [
      columns.map(([header]) => cell(header, "header")),
      ...rows.map((row) => row.map((text) => cell(text, "label"))),
    ],
  };
}

function cell(text: string, role: PrintedCell["role"]): PrintedCell {
  return { text: text.replaceAll(/\s+/g, " "), columnSpan: 1, rowSpan: 1, role };
}

/** A hash in groups of eight, so that lines can be broken. */
export function hashWords(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(" ") ?? hash;
}
