/** More text than a cell of figures or a label with its filling instructions holds. */
const prose = { characters: 1_000, lines: 4, charactersInLines: 400 };

/** Whether a cell with these lines holds whole paragraphs: it lays out the page and is no cell of a table. */
export function isProse(lines: readonly string[]): boolean {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const paragraphs = lines.length >= prose.lines && length > prose.charactersInLines;
  return paragraphs || length > prose.characters;
}
