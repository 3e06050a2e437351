/** What is read of another site, without what no database keeps and nobody types: U+0000, and half a character. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "");
}

/** A text cut to so many signs; a rare character at its end is whole, or gone. */
export function cutText(text: string, most: number): string {
  const cut = text.slice(0, most);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
