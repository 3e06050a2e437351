import type { Context } from "hono";
import { attachment } from "#platform/http/answers/attachment.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { byteOrderMark, csvRecord, type Field } from "./csv-record.ts";

/** A table that is small enough to hand out at once, as a CSV file to be saved as `name`. */
export function csvAnswer(
  c: Context<AppEnv>,
  name: string,
  records: readonly (readonly Field[])[],
): Response {
  return c.body(byteOrderMark + records.map(csvRecord).join(""), 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": attachment(name, "table.csv"),
  });
}
