/**
 * Text without what has no shape of its own: control characters, zero-width and direction marks, variation
 * selectors, halves of characters. A line end or tab becomes a blank.
 */
export function visibleText(text: string): string {
  return text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ").replace(unseen, "");
}

const unseen = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\ufffe\uffff]/gu;
