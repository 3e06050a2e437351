import type { PrintedDocument } from "#formats/printed-document.ts";

/** The formats a report is written in (`json`, which keeps states, is no printed one). */
export const writeFormats = ["html", "docx", "pdf", "xlsx", "csv", "json"] as const;
export type WriteFormat = (typeof writeFormats)[number];

/** What is written as a document in the statutory form. */
export type PrintFormat = Exclude<WriteFormat, "json">;

interface Writer {
  readonly mediaType: string;
  /** Loaded when first used: most calls write one format or none. */
  readonly write: (document: PrintedDocument) => Promise<Uint8Array>;
}

export const writers: Readonly<Record<PrintFormat, Writer>> = {
  html: {
    mediaType: "text/html",
    write: async (document) => (await import("#formats/html/write-html.ts")).writeHtml(document),
  },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: async (document) => (await import("#formats/docx/write-docx.ts")).writeDocx(document),
  },
  pdf: {
    mediaType: "application/pdf",
    write: async (document) => (await import("#formats/pdf/write-pdf.ts")).writePdf(document),
  },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: async (document) => (await import("#formats/xlsx/write-xlsx.ts")).writeXlsx(document),
  },
  csv: {
    mediaType: "text/csv",
    write: async (document) => (await import("#formats/csv/write-csv.ts")).writeCsv(document),
  },
};
