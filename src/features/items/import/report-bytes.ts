import { xlsxRows } from "#formats/rows/write/xlsx-rows.ts";
import { csvRecord } from "#platform/export/csv-record.ts";
import type { PageOutcome } from "../domain/import/outcome.ts";
import { reportHeaders, reportRow } from "./report-rows.ts";

/** The report of an import as a file. */
export async function reportBytes(
  outcomes: readonly PageOutcome[],
  format: "csv" | "xlsx",
): Promise<Uint8Array> {
  const rows = outcomes.map((one) => [...reportRow(one)]);
  if (format === "csv") {
    return Buffer.from(`\ufeff${[[...reportHeaders], ...rows].map(csvRecord).join("")}`);
  }
  const columns = reportHeaders.map((header) => ({ header, type: "text" as const, width: 24 }));
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxRows({ sheet: "导入结果", columns, rows: [rows] })) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
