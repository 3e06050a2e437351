import { escapeMarkup } from "../../escape-markup.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML 1.0 cannot hold
const unwritable = /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text as a cell of a workbook holds it: what XML cannot hold, and what looks like such an escape, is escaped. */
export function cellText(text: string): string {
  return escapeMarkup(
    text.replaceAll(unwritable, (found) => {
      const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${code}_`;
    }),
  );
}
