import { guarded } from "#formats/formula-guard.ts";
import { withMarkedControls } from "#kernel/control-characters.ts";

/** What a file of records begins with, so that spreadsheet programs read it as UTF-8. */
export const byteOrderMark = "\u{feff}";

/** What a field of a record may hold; `null` is an empty field. */
export type Field = string | number | boolean | null;

/**
 * A record of a CSV file (RFC 4180) with its line end. Text that a spreadsheet would take for a formula is guarded;
 * characters that mislead who looks at it stand as marks, as on pages.
 */
export function csvRecord(fields: readonly Field[]): string {
  return `${fields.map(fieldText).join(",")}\r\n`;
}

function fieldText(field: Field): string {
  if (field === null) return "";
  if (typeof field !== "string") return String(field);
  const text = guarded(withMarkedControls(field));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
