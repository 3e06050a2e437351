import { type RowId, rowLabels } from "../../form/row-labels.ts";
import { normaliseLabel } from "./normalise.ts";

/** Whether a text is the beginning of a row's label, the rest of which was cut off: 行政规范性. */
export function beginsLabel(row: RowId, text: string): boolean {
  const beginning = bare(text);
  return beginning.length >= shortest && (beginnings.get(row)?.startsWith(beginning) ?? false);
}

const shortest = 2;

const beginnings: ReadonlyMap<RowId, string> = new Map(
  rowLabels.map(({ row, printed }) => [row, bare(printed)]),
);

/** Without numbering and 年, which extractors lose. */
function bare(label: string): string {
  return normaliseLabel(label)
    .replace(/^[(（]?[一二三四五六七八九\d]{0,2}[)）]?[、.．,，]?/, "")
    .replaceAll("年", "");
}
