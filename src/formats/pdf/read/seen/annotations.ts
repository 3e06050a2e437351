import type { Box } from "../marks.ts";
import { apply, type Matrix } from "../paint/matrix.ts";

/** Something laid over a page: a comment, a stroke of the pen, a form's field. In points of the page as it is shown. */
export interface Annotation {
  readonly id: string;
  readonly kind: string;
  readonly box: Box;
  /** The file itself says what it looks like. */
  readonly hasAppearance: boolean;
  /** The words it marks, where it marks words. */
  readonly marks: readonly Box[];
  /** A field's values as the file states them; `undefined` where the field is none of text or choice. */
  readonly values: readonly string[] | undefined;
}

/** The annotations that PDF.js tells of, without those that nobody sees. */
export function annotationsOf(given: readonly unknown[], matrix: Matrix): Annotation[] {
  return given.flatMap((value) => {
    if (typeof value !== "object" || value === null) return [];
    const entries: Readonly<Record<string, unknown>> = { ...value };
    const flags = Number(entries.annotationFlags ?? 0);
    const rectangle = numbersOf(entries.rect);
    if ((flags & unseenFlags) !== 0 || rectangle.length !== 4) return [];
    const kind = String(entries.subtype ?? "");
    return [
      {
        id: String(entries.id),
        kind: kind === "Widget" ? fieldKind(entries) : kind,
        box: boxOf(rectangle, matrix),
        hasAppearance: entries.hasAppearance === true,
        marks: quadsOf(entries.quadPoints).map((quad) => boxOf(quad, matrix)),
        values: valuesOf(entries),
      },
    ];
  });
}

/** Invisible, Hidden, NoView. */
const unseenFlags = 1 | 2 | 32;

function fieldKind({ fieldType }: Readonly<Record<string, unknown>>): string {
  return `Widget ${String(fieldType ?? "")}`.trim();
}

function numbersOf(value: unknown): number[] {
  const list = Array.isArray(value) || value instanceof Float32Array ? [...value] : [];
  return list.map(Number).filter(Number.isFinite);
}

function quadsOf(value: unknown): number[][] {
  const numbers = numbersOf(value);
  const count = Math.floor(numbers.length / 8);
  return Array.from({ length: count }, (_, at) => numbers.slice(8 * at, 8 * at + 8));
}

/** The box around points, given as one list of coordinates. */
function boxOf(coordinates: readonly number[], matrix: Matrix): Box {
  const points = coordinates.flatMap((x, at) =>
    at % 2 === 0 ? [apply(matrix, x, coordinates[at + 1] ?? 0)] : [],
  );
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** What a text field or a choice holds; of a choice also how its chosen entry is shown. */
function valuesOf(entries: Readonly<Record<string, unknown>>): string[] | undefined {
  const { fieldType, fieldValue, options } = entries;
  if (fieldType !== "Tx" && fieldType !== "Ch") return undefined;
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue ?? ""]).map(String);
  const shown = (Array.isArray(options) ? options : []).flatMap((option: unknown) => {
    if (typeof option !== "object" || option === null) return [];
    const { exportValue, displayValue }: Readonly<Record<string, unknown>> = { ...option };
    return values.includes(String(exportValue)) ? [String(displayValue)] : [];
  });
  return [...values, ...shown];
}
