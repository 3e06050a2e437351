import { byteOrderMark, csvRecord } from "#platform/export/csv-record.ts";
import type { Dataset } from "#platform/export/dataset.ts";
import { excelType } from "#platform/export/table-answer.ts";
import { columnsOf } from "./columns.ts";

export const dataFormats = ["xlsx", "csv", "json", "ndjson"] as const;

export type DataFormat = (typeof dataFormats)[number];

export const mediaTypes: Readonly<Record<DataFormat, string>> = {
  xlsx: excelType,
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
};

/** How records become a file, some at a time. */
export interface RecordWriter {
  readonly begin: string;
  /** The text of further records. */
  readonly write: (records: readonly object[]) => string;
  readonly end: string;
}

/** A writer for one file. CSV has a head of Chinese titles; JSON is one array; NDJSON an object a line. */
export function recordWriter(
  { schema }: Dataset,
  format: Exclude<DataFormat, "xlsx">,
): RecordWriter {
  switch (format) {
    case "csv":
      return csvWriter(schema);
    case "json":
      return jsonWriter();
    case "ndjson":
      return { begin: "", write: (records) => lines(records, "\n"), end: "" };
  }
}

function csvWriter(schema: Dataset["schema"]): RecordWriter {
  const columns = columnsOf(schema);
  return {
    begin: byteOrderMark + csvRecord(columns.map(({ title }) => title)),
    write: (records) =>
      records.map((record) => csvRecord(columns.map(({ field }) => field(record)))).join(""),
    end: "",
  };
}

function jsonWriter(): RecordWriter {
  let isFirst = true;
  return {
    begin: "[",
    write: (records) => {
      if (records.length === 0) return "";
      const text = records.map((record) => `\n${JSON.stringify(record)}`).join(",");
      const separated = isFirst ? text : `,${text}`;
      isFirst = false;
      return separated;
    },
    end: "\n]\n",
  };
}

function lines(records: readonly object[], end: string): string {
  return records.map((record) => JSON.stringify(record) + end).join("");
}
