import { ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../extracted.ts";
import { parseXml } from "../ooxml/parse-xml.ts";
import { RichText } from "./rich-text.ts";

/** The texts that cells name by their number. */
export function readSharedStrings(xml: string): Result<readonly string[], InsideUnreadable> {
  const strings: string[] = [];
  const text = new RichText();
  const parsed = parseXml(xml, {
    open: (name, attributes) => text.open(name, attributes),
    close(name) {
      text.close(name);
      if (name === "x:si") strings.push(text.take());
    },
    text: (piece) => text.text(piece),
  });
  return parsed.ok ? ok(strings) : parsed;
}
