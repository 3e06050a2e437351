/** Text as XML and HTML hold it; what neither may hold (control characters, halves of characters) is left out. */
export function escapeMarkup(text: string): string {
  return withoutUnwritable(text).replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}

/** Text without what neither XML nor HTML may hold. */
export function withoutUnwritable(text: string): string {
  return text.toWellFormed().replace(unwritable, "");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML 1.0 forbids
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
