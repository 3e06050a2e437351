import type { CellName } from "#report/form/cell-names.ts";
import type { Frame } from "../frames.ts";
import type { Meaning, OtherMeaning } from "../stated-figure.ts";
import type { NumberItem } from "../tokens.ts";

/** What a number was found to count: one meaning, or several where each of them has this number (各 0 件). */
export interface Found {
  readonly meanings: readonly Meaning[];
  /** Other sums of cells that the same words may lawfully mean. */
  readonly readings?: readonly (readonly CellName[])[];
  /** The total that it is a part of, where that has several readings: both are read alike. */
  readonly divides?: NumberItem;
}

/** A total of requests that 自然人 … divide, and the rows it stands in. */
export type Divided = Pick<Context, "rows" | "otherRows" | "total">;

/** What the sentences so far tell about what is spoken of. */
export interface Context {
  /** Subjects of the sentence so far, else of the paragraph: requests, review … */
  readonly topics: readonly string[];
  /** Whether the paragraph, its heading or its section is about requests, reviews and lawsuits. */
  readonly isAboutRequests: boolean;
  /** Rows that the last total of requests stands in: what 自然人 … divide. */
  readonly rows: readonly string[];
  /** That total, where its parts are read as it is, and the rows it stands in by its other readings. */
  readonly total?: NumberItem | undefined;
  readonly otherRows: readonly (readonly string[])[];
  /** In brackets behind a total (含上年结转 6 件): what is divided again behind them. */
  readonly around?: Divided | undefined;
  /** Where the sentence so far was published: website … */
  readonly carriers: readonly string[];
  /** Whether the sentence so far speaks of publishing. */
  readonly isPublishing: boolean;
  /** Whether the sentence so far counts accounts. */
  readonly isAboutAccounts: boolean;
  /** Whether the sentence so far speaks of requests of one subject only (在征地领域，…). */
  readonly isOfOneSubject: boolean;
  /** What the section is about, where it is requests. */
  readonly sectionTopics: readonly string[];
  /** Whether the sentence so far speaks of notices of the processing fee (收费通知). */
  readonly isFeeNotice: boolean;
}

/** A number to be understood. */
export interface Asked {
  readonly text: string;
  readonly frame: Frame;
  readonly context: Context;
  readonly topics: readonly string[];
  readonly reportYear: number | null;
}

export function cells(...names: readonly CellName[]): Meaning {
  return { kind: "cells", cells: names };
}

export function other(of: OtherMeaning): Found {
  return { meanings: [{ kind: "other", of }] };
}

/** Each list apart where every one has the number (均为 0), else their sum. */
export function eachOrSum(lists: readonly (readonly CellName[])[], isEach: boolean): Found {
  if (isEach) return { meanings: lists.map((list) => cells(...list)) };
  return { meanings: [cells(...new Set(lists.flat()))] };
}

/** The same for the same meaning: 't3.new.total', 'items.published'. */
export function meaningKey(meaning: Meaning): string {
  if (meaning.kind !== "cells") return meaning.of;
  const [only] = meaning.cells;
  return only !== undefined && meaning.cells.length === 1
    ? only
    : [...meaning.cells].sort().join("+");
}
