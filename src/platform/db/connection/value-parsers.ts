import { types } from "pg";

/** Object ids of `pg_type` whose values this program reads in its own way. */
const int8 = 20;
const int8s = 1016;
const date = 1082;
const timestamptz = 1184;

/**
 * How values become JavaScript: `date` stays text, `timestamptz` becomes ISO text in UTC (to the millisecond), `bigint`
 * becomes a number, in arrays too. Everything else as `pg` does it: `numeric` stays text, `bytea` is a Buffer, `json` is parsed.
 */
export const valueParsers: typeof types = {
  ...types,
  getTypeParser: ((id: number, format?: "text" | "binary") =>
    (format !== "binary" && parsers.get(id)) ||
    types.getTypeParser(id, format ?? "text")) as typeof types.getTypeParser,
};

const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<
  number,
  (text: string) => unknown
>([
  [int8, wholeNumber],
  [int8s, wholeNumbers],
  [date, (text) => text],
  [timestamptz, instant],
]);

/** Throws where a number would no longer be exact. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is no exact number`);
  return value;
}

function wholeNumbers(text: string): readonly (number | null)[] {
  const values: readonly (string | null)[] = asPgReads(int8s, text);
  return values.map((value) => (value === null ? null : wholeNumber(value)));
}

function instant(text: string): string {
  const time: unknown = asPgReads(timestamptz, text);
  // `infinity` has no ISO form
  return time instanceof Date && !Number.isNaN(time.getTime()) ? time.toISOString() : text;
}

function asPgReads(type: number, text: string) {
  return types.getTypeParser(type, "text")(text);
}
