import type { PrintedBlock, PrintedCell, PrintedDocument } from "#formats/printed-document.ts";
import type { ToldAttachment } from "./told-attachments.ts";

/** The bytes of an attachment; what writes its format is loaded when it is needed. */
export async function writeAttachment(told: ToldAttachment): Promise<Uint8Array> {
  const document = printed(told);
  switch (told.name.split(".").at(-1)) {
    case "docx":
      return (await import("#formats/docx/write-docx.ts")).writeDocx(document);
    case "xlsx":
      return (await import("#formats/xlsx/write-xlsx.ts")).writeXlsx(document);
    case "pdf":
      return (await import("#formats/pdf/write-pdf.ts")).writePdf(document);
    default:
      return new TextEncoder().encode(told.rows.map((row) => `${row.join(",")}\r\n`).join(""));
  }
}

function printed({ title, paragraphs, rows }: ToldAttachment): PrintedDocument {
  const lines = paragraphs.map((text): PrintedBlock => {
    return { kind: /^[一二三]、/.test(text) ? "heading" : "paragraph", text };
  });
  const cells = rows.map((row, at) =>
    row.map((text): PrintedCell => {
      return { text, columnSpan: 1, rowSpan: 1, role: at === 0 ? "header" : "label" };
    }),
  );
  const widths = (rows[0] ?? []).map(() => 50);
  return {
    title,
    blocks: [...lines, { kind: "table", name: title, widths, headerRows: 1, rows: cells }],
  };
}
