import type { WrittenRows } from "./columns.ts";

/** An object a line; `codes` are the keys, in the order of the cells. */
export async function* ndjsonText(
  codes: readonly string[],
  rows: WrittenRows,
): AsyncGenerator<string> {
  for await (const some of rows) {
    yield some
      .map((cells) => {
        const fields = codes.map((code, at) => [code, cells[at] ?? null]);
        return `${JSON.stringify(Object.fromEntries(fields))}\n`;
      })
      .join("");
  }
}
