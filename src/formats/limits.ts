/** The largest file that is read, in bytes (20 MB). */
export const sizeLimit = 20 * 1024 * 1024;

/**
 * How much of one file becomes blocks. A report has a few hundred lines and cells; what goes beyond is no
 * report, and the reading stops there so that memory stays bounded.
 */
export const limits = {
  /** Characters of visible text; the longest reports have 13,000. */
  characters: 100_000,
  /** Blocks of a document: lines and grids. */
  blocks: 30_000,
  /** Cells of all tables; further cells become lines. */
  cells: 30_000,
  /** Places that cells cover, merged ones in each; a table that needs more becomes lines. */
  places: 200_000,
  /** Columns of a grid, and the widest merged cell, as in browsers. */
  columns: 1_000,
  /** Tables in tables; deeper ones are read as lines. */
  depth: 16,
} as const;

/** How much an office file or a PDF may hold inside; beyond it is refused as `too-much-inside`. */
export const insideLimits = {
  /** Bytes of one unpacked part of an archive that is read. */
  partBytes: 32 * 1024 * 1024,
  /** Bytes of all unpacked parts that are read. */
  allBytes: 48 * 1024 * 1024,
  /** Entries of an archive. */
  entries: 5_000,
  /** Elements of one XML part; a part of 1 MB has some 20,000. */
  elements: 2_000_000,
  /** Attributes of one element; Word writes up to forty. */
  attributes: 1_000,
  /** Elements inside elements. */
  depth: 256,
  /** Texts that the cells of a workbook share; a report has a few hundred. */
  strings: 200_000,
  /** Pages of a PDF; reports have 4 to 20. */
  pages: 200,
} as const;
