import { z } from "zod";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Column } from "./column.ts";
import { codeOf } from "./mapping.ts";
import type { CellsOfRow } from "./rows/read-row.ts";

/** What was answered of one row of a call (逐行回答). */
export interface RowAnswer {
  /** It is no record, or is to come another time. */
  readonly isLeftOut: boolean;
  /** By code: what a cell means in this row, whatever its word means in others. */
  readonly values: Readonly<Record<string, string>>;
}

/** The answer of a row; `undefined` where the row is read as all are. */
export type RowAnswers = (place: {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
}) => RowAnswer | undefined;

const most = 10_000;

const Given = z
  .array(
    z.strictObject({
      file: z.string(),
      sheet: z.string().nullable(),
      row: z.int().positive(),
      leftOut: z.boolean().default(false),
      values: z.record(z.string(), z.string()).default({}),
    }),
  )
  .max(most);

/** Answers of rows from a request's JSON; refused in words where they are none or name a column that the kind does not have. */
export function parseRowAnswers(
  json: unknown,
  columns: readonly Column[],
): Result<RowAnswers, string> {
  const parsed = Given.safeParse(json);
  if (!parsed.success) {
    return err('应为 [{ "file": …, "sheet": …, "row": …, "leftOut": true }]，或写 values');
  }
  const answers = new Map<string, RowAnswer>();
  for (const { leftOut, values, ...place } of parsed.data) {
    const named = Object.entries(values).map(([name, value]) => [codeOf(name, columns), value]);
    if (named.some(([code]) => code === undefined)) return err("逐行回答里有不认识的列");
    answers.set(placeKey(place), { isLeftOut: leftOut, values: Object.fromEntries(named) });
  }
  return ok((place) => answers.get(placeKey(place)));
}

function placeKey({ file, sheet, row }: Parameters<RowAnswers>[0]): string {
  return JSON.stringify([file, sheet, row]);
}

/** The cells of a row as it was answered what they mean. */
export function answeredCells(cells: CellsOfRow, answer: RowAnswer | undefined): CellsOfRow {
  if (!answer) return cells;
  return new Map([...cells].map(([column, cell]) => [column, answer.values[column.code] ?? cell]));
}
