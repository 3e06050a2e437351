import type { SourceDocument } from "#formats/document.ts";
import type { Place } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { GeneratedCase } from "#tests/support/generator/case.ts";

/** A figure that was read, and where it is said to stand. */
export interface PlacedRead {
  readonly name: CellName;
  readonly value: number;
  readonly place: Place | undefined;
}

/** True if the figure stands in the source at its place, and the generator put that cell there. */
export function isPrintedThere(
  document: SourceDocument,
  { name, value, place }: PlacedRead,
  generated: GeneratedCase,
): boolean {
  const printed = place === undefined ? undefined : printedAt(document, place);
  if (printed === undefined || place === undefined) return false;
  const figure = numberIn(printed);
  if (figure === undefined) return false;
  const says =
    same(figure, value) || (name.endsWith(".amountYuan") && same(figure * 10_000, value));
  return says && isWhereWritten(document, { name, place }, generated);
}

/** Where bytes were lost offsets differ, and a row with more values than columns has no one place. */
function isWhereWritten(
  document: SourceDocument,
  { name, place }: { readonly name: CellName; readonly place: Place },
  { text, spans, record }: GeneratedCase,
): boolean {
  const { start, end } = place;
  if (start === undefined || end === undefined || document.source !== text) return true;
  if (record.some(({ cells, extra }) => extra.length > 0 && cells.includes(name))) return true;
  return (spans.get(name) ?? []).some((span) => span.start <= start && end <= span.end);
}

function printedAt(document: SourceDocument, place: Place): string | undefined {
  if (place.start !== undefined && place.end !== undefined) {
    return document.source.slice(place.start, place.end);
  }
  const grid = document.blocks.find(
    (block) => block.kind === "grid" && block.table === place.table,
  );
  if (grid?.kind !== "grid" || place.row === undefined || place.column === undefined) {
    return undefined;
  }
  return grid.rows[place.row - 1]?.[place.column - 1]?.text;
}

/** The number a printed figure says: `1,113`, `增2`, `-8`, `976.8万元`, `３`. */
function numberIn(printed: string): number | undefined {
  const plain = printed.normalize("NFKC").replace(/[\s,]/g, "");
  const parts = /^([+\-增减]?)(\d+(?:\.\d+)?)(万元|元)?$/.exec(plain);
  if (parts === null) return undefined;
  const sign = parts[1] === "-" || parts[1] === "减" ? -1 : 1;
  return sign * Number(parts[2]) * (parts[3] === "万元" ? 10_000 : 1);
}

/** Equal but for the last bits of a product of decimals. */
export function same(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left));
}
