import { err, ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../../extracted.ts";
import { insideLimits, limits } from "../../limits.ts";
import { parseXml } from "../../ooxml/parse-xml.ts";
import { type CellText, RichText } from "./rich-text.ts";

/** The texts that cells name by their number; `too-much-inside` where they are more than any report has. */
export function readSharedStrings(xml: string): Result<readonly CellText[], InsideUnreadable> {
  const strings: CellText[] = [];
  const text = new RichText();
  const parsed = parseXml(xml, {
    open: (name, attributes) => text.open(name, attributes),
    close(name) {
      text.close(name);
      if (name === "x:si") strings.push(shortened(text.take()));
    },
    text: (piece) => text.text(piece),
    isDone: () => strings.length > insideLimits.strings,
  });
  if (!parsed.ok) return parsed;
  return strings.length > insideLimits.strings ? err("too-much-inside") : ok(strings);
}

/** A blank text is none: thousands of cells may name it, and each would be looked through. */
function shortened(text: CellText): CellText {
  if (typeof text !== "string") return text;
  const shown = text.slice(0, limits.characters);
  return shown.trim() === "" ? "" : shown;
}
