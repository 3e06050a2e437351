import type { XmlAttributes } from "#formats/ooxml/parse-xml.ts";

type Text = string | ((attributes: XmlAttributes) => string);

/** What elements of a run stand for in the text (ECMA-376 part 1, 17.3.3). Others, as pictures and marks of notes, for nothing. */
const texts: ReadonlyMap<string, Text> = new Map<string, Text>([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
  ["w:sym", symbol],
]);

/** The text an element of a run stands for. */
export function textOfElement(name: string, attributes: XmlAttributes): string {
  const text = texts.get(name) ?? "";
  return typeof text === "string" ? text : text(attributes);
}

/**
 * A character of a font of symbols. Those fonts have their own characters in the private range, and what they
 * show nobody can say without the font: the character is kept, so that it is never taken for nothing.
 */
function symbol(attributes: XmlAttributes): string {
  const code = Number.parseInt(attributes.get("w:char") ?? "", 16);
  const isCharacter = code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCharCode(code) : "\ufffd";
}
