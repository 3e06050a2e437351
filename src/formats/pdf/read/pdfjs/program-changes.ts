/** A program of another's with some of its text replaced; throws where the text does not stand as often as it did. */
export function changed(program: string, { text, becomes, times = 1 }: Change): string {
  const parts = program.split(text);
  if (parts.length !== times + 1) throw new Error(`PDF.js was written otherwise: ${text}`);
  return parts.join(becomes);
}

/** The places are looked for by their text: another version fails to load, and with it every test that reads a PDF. */
interface Change {
  readonly text: string;
  readonly becomes: string;
  readonly times?: number;
}
