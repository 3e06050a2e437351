/**
 * The first record of the CSV files that this program writes. A CSV file has no other way to say what it is, and
 * any other CSV is read as a sheet without merged cells. What a spreadsheet program saves again may have empty fields behind it.
 */
export const signature = ["本文件由通明生成，可重新读入", "tongming.document/1"] as const;

const firstRecord = new RegExp(`^"?${signature[0]}"?,"?${signature[1]}"?,*(?:\\r?\\n|$)`);

/** Whether a decoded text is a CSV file as `writeCsv` writes it. */
export function isOwnCsv(text: string): boolean {
  return (
    text.startsWith(signature[0], text.startsWith('"') ? 1 : 0) &&
    firstRecord.test(text.slice(0, 1_000))
  );
}

/**
 * What stands in places of a table that have no text of their own. All look empty in a spreadsheet, survive being
 * saved again in GB18030, and tell merged cells from empty ones; where a program trims them away, empty cells remain.
 */
export const marks = {
  /** Covered by the cell to the left, in that cell's first row. */
  left: " ",
  /** Covered by a cell that begins in a row above. */
  above: "\u3000",
  /** The last cell of a row, empty, where else the row would look like a line of prose. */
  empty: "  ",
} as const;
