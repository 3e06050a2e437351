import type { Context } from "hono";
import { rowBook } from "#formats/rows/write/row-book.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { csvAnswer } from "./csv-answer.ts";
import type { Field } from "./csv-record.ts";

/** Formats in which a table that a page shows can be taken away. */
export const tableFormats = ["csv", "xlsx"] as const;

export type TableFormat = (typeof tableFormats)[number];

export const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface TableFile {
  /** Without its ending. */
  readonly name: string;
  /** The head first. */
  readonly records: readonly (readonly Field[])[];
  /** Heads of columns that hold codes: text, however many digits they have. */
  readonly codes?: readonly string[];
}

/** A table that is small enough to hand out at once, as a file to be saved. */
export async function tableAnswer(
  c: Context<AppEnv>,
  format: TableFormat,
  { name, records, codes = [] }: TableFile,
): Promise<Response> {
  if (format === "csv") return csvAnswer(c, `${name}.csv`, records);
  const [head = [], ...rows] = records;
  const columns = head.map((title, at) => {
    const isText =
      codes.includes(String(title)) || rows.every((row) => typeof row[at] === "string");
    return { title: String(title), kind: isText ? ("text" as const) : ("number" as const) };
  });
  const pieces: Uint8Array[] = [];
  for await (const piece of rowBook({ name: "数据", columns }, [rows])) pieces.push(piece);
  return c.body(Buffer.concat(pieces), 200, {
    "Content-Type": excelType,
    "Content-Disposition": attachment(`${name}.xlsx`, "table.xlsx"),
  });
}
