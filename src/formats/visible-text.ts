/**
 * Text without what has no shape of its own: control characters, zero-width and direction marks, variation
 * selectors, halves of characters. A line end or tab becomes a blank.
 */
export function visibleText(text: string): string {
  return text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ").replace(unseen, "");
}

/** Text as a person may have typed it: its lines stay lines, and what has no shape is left out. */
export function typedText(text: string): string {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").split("\n");
  return lines.map(visibleText).join("\n");
}

const unseen =
  /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu;
