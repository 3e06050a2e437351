/** How much a file of rows may hold; beyond it nothing of it is read. The limits for reports do not apply. */
export const rowLimits = {
  /** Bytes of the file (200 MB). */
  fileBytes: 200 * 1024 * 1024,
  rows: 1_000_000,
  /** Columns of a row that are read. */
  columns: 1_000,
  /** Bytes of a sheet, unpacked. */
  sheetBytes: 4 * 1024 * 1024 * 1024,
  /** Characters of the texts that the cells of a workbook share, which stay in memory. */
  sharedCharacters: 100_000_000,
  sharedTexts: 3_000_000,
  /** Merged cells of a sheet. */
  merges: 1_000_000,
  /** Cells of a sheet that get their value from a merged cell above them. */
  mergedCells: 10_000_000,
  /** Characters of one cell. */
  cellCharacters: 1_000_000,
  /** Bytes of one tag, comment or run of raw text (CDATA), which the parser holds until it ends. */
  heldBytes: 8 * 1024 * 1024,
} as const;

/** Rows handed on at a time. */
export const rowsAtOnce = 500;
