/** A table as it is read: its head and rows of texts; columns without a head hold only ticks and buttons and are left out. */
export function shownRecords(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows = [...table.rows].filter((row) => !row.className.includes("placeholder"));
  const texts = rows.map((row) => [...row.cells].map(({ innerText }) => innerText.trim()));
  const [head = []] = texts;
  return texts.map((row) => row.filter((_, at) => head[at] !== ""));
}
