import { types } from "pg";

/** Object ids of `pg_type` whose values this program reads in its own way. */
const int8 = 20;
const date = 1082;
const timestamptz = 1184;

/**
 * How values become JavaScript: `date` stays text, `timestamptz` becomes ISO text in UTC (to the millisecond), `bigint`
 * becomes a number. Everything else as `pg` does it: `numeric` stays text, `bytea` is a Buffer, `json` is parsed.
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
  [date, (text) => text],
  [timestamptz, instant],
]);

/** Throws where a number would no longer be exact. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is no exact number`);
  return value;
}

function instant(text: string): string {
  const time = types.getTypeParser(timestamptz, "text")(text);
  // `infinity` has no ISO form
  return time instanceof Date && !Number.isNaN(time.getTime()) ? time.toISOString() : text;
}
