/** The columns of a field's catalogue, in the order of the official table. */
export const officialColumns = [
  "firstMatter",
  "secondMatter",
  "thirdMatter",
  "content",
  "basis",
  "timeLimit",
  "discloser",
  "channels",
  "audience",
  "way",
  "level",
] as const;

export type OfficialColumn = (typeof officialColumns)[number];

/** A row of a field's catalogue; what the place's table has no column for is `null` in all rows. */
export type FieldRow = Readonly<Record<OfficialColumn, string | null>>;

/** A cell where it begins, and over how many rows it reaches. */
export interface OfficialCell {
  readonly column: OfficialColumn;
  readonly text: string;
  readonly rowSpan: number;
}

export interface OfficialTable {
  readonly columns: readonly OfficialColumn[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly OfficialCell[] }[];
}

const merged: readonly OfficialColumn[] = ["firstMatter", "secondMatter", "thirdMatter"];

/** 标准目录 as the official table: absent columns left out, equal matters one below the other merged within what stands left of them. */
export function officialTable(rows: readonly FieldRow[]): OfficialTable {
  const columns = officialColumns.filter((column) => rows.some((row) => row[column] !== null));
  return {
    columns,
    rows: rows.map((row, at) => ({
      number: at + 1,
      cells: columns.flatMap((column): OfficialCell[] => {
        if (at > 0 && isSameMatter(rows[at - 1], row, column)) return [];
        return [{ column, text: row[column] ?? "", rowSpan: spanOf(rows, at, column) }];
      }),
    })),
  };
}

function spanOf(rows: readonly FieldRow[], at: number, column: OfficialColumn): number {
  let last = at;
  while (isSameMatter(rows[last], rows[last + 1], column)) last += 1;
  return last - at + 1;
}

/** Whether two rows share the cell of a column: it is one of the matters, filled, and all to its left are shared. */
function isSameMatter(
  one: FieldRow | undefined,
  other: FieldRow | undefined,
  column: OfficialColumn,
): boolean {
  const level = merged.indexOf(column);
  if (!one || !other || level < 0 || one[column] === null) return false;
  return merged.slice(0, level + 1).every((matter) => one[matter] === other[matter]);
}
