import { type Column, isRequired } from "../column.ts";
import type { Mapping } from "../mapping.ts";
import { comparedHeader } from "../spelling.ts";

/** The column that says whose record a row is (机关), of kinds whose records belong to an agency. */
export const ownerHeader = "机关";
/**
 * Other headers of that column, when none is 机关. Where a kind's own column is spelled so, it is that column. 单位 and 单位名称 are
 * among them: an agency that is not told apart here would be stored as somebody else's.
 */
const ownerSpellings = ["机关名称", "机构", "机构名称", "单位", "单位名称"];
/** A column of running numbers: it is no part of a record. */
const serialHeaders = ["序号", "No", "No."];

/** Columns of a sheet of errors (问题, 原来的位置): no part of a record. */
export const errorsHeaders = { problems: "问题", place: "原来的位置" } as const;
const ownHeaders: readonly string[] = Object.values(errorsHeaders);

/** What the words of a header mean. */
export interface Header {
  /** By the place in the row. */
  readonly columns: ReadonlyMap<number, Column>;
  readonly ownerAt: number | undefined;
  readonly serialAt: number | undefined;
  /** Headers that mean nothing here. */
  readonly extra: readonly string[];
  /** Columns that are named twice: nobody can say which one is meant. */
  readonly repeated: readonly string[];
  /** Required columns that are not there. */
  readonly missing: readonly string[];
  /** Warnings of columns reached by a doubtful header. */
  readonly doubtful: readonly { readonly header: string; readonly warning: string }[];
  /** The words of the header in the compared spelling, by place. */
  readonly words: readonly string[];
}

export interface HeaderContext {
  readonly columns: readonly Column[];
  readonly mapping: Mapping;
  readonly hasOwner: boolean;
}

/** Finds the columns that the words of a row name, in any order. */
export function matchHeader(
  words: readonly string[],
  { columns, mapping, hasOwner }: HeaderContext,
): Header {
  const spelled = words.map(comparedHeader);
  const found = new Map<number, Column>();
  const repeated: string[] = [];
  const doubtful: { header: string; warning: string }[] = [];
  const takes = (column: Column, at: number) => {
    found.set(at, column);
    const header = words[at]?.trim() ?? "";
    const { headers = [], warning = "" } = column.doubtfulHeaders ?? {};
    if (headers.includes(header)) doubtful.push({ header, warning });
  };
  for (const column of columns) {
    const [first, ...more] = placesOf(column, spelled, mapping);
    if (first !== undefined) takes(column, first);
    if (more.length > 0) repeated.push(column.header);
  }
  const known = new Set(found.values());
  const placeOf = (names: readonly string[]) => {
    const at = spelled.findIndex((word, place) => names.includes(word) && !found.has(place));
    return at < 0 ? undefined : at;
  };
  const ownerAt = hasOwner ? (placeOf([ownerHeader]) ?? placeOf(ownerSpellings)) : undefined;
  const serialAt = placeOf(serialHeaders);
  const isOfErrors = ownHeaders.every((header) => spelled.includes(header));
  return {
    columns: found,
    ownerAt,
    serialAt,
    extra: words
      .filter((_, at) => !found.has(at) && at !== ownerAt && at !== serialAt)
      .map((word) => word.trim())
      .filter((word) => word !== "" && !(isOfErrors && ownHeaders.includes(word))),
    repeated,
    missing: columns
      .filter((column) => isNeeded(column, mapping) && !known.has(column))
      .map(({ header }) => header),
    doubtful,
    words: spelled,
  };
}

function isNeeded(column: Column, { defaults }: Mapping): boolean {
  return isRequired(column) && column.default === undefined && defaults[column.code] === undefined;
}

/** Places whose word is the column's: its own header before other spellings, what a mapping says before both. */
function placesOf(column: Column, words: readonly string[], { headers }: Mapping): number[] {
  const mapped = headers.flatMap(({ theirs, code }) => (code === column.code ? [theirs] : []));
  const elsewhere = new Set(
    headers.flatMap(({ theirs, code }) => (code === column.code ? [] : [theirs])),
  );
  const groups = [mapped, [column.header], [...(column.spellings ?? []), column.code]];
  for (const group of groups) {
    const names = new Set(group.map(comparedHeader));
    const places = words.flatMap((word, at) =>
      names.has(word) && !(group !== mapped && elsewhere.has(word)) ? [at] : [],
    );
    if (places.length > 0) return places;
  }
  return [];
}
