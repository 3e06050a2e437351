import type { RawBuilder } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "../db/queryable.ts";
import type { Setting } from "../feature/setting.ts";
import type { FiguresAsked } from "./figures-asked.ts";

/**
 * A figure (指标) is a name, a definition in words, and one query that answers both how many and which. Report cells,
 * narrative, dashboards, targets and open data take every count from the one list of figures, and nobody counts apart from it.
 *
 * A room declares sources and figures and hands the figures over as `figures` of its feature record:
 *
 * - a **source** is one `select` of all rows of a kind in a year, each a record with what it counts for (`share`) and a column
 *   for each dimension. It does not look at agencies: whoever asks adds the condition on `agency_id`;
 * - a **figure** is a source, or those of its rows whose dimensions have certain values: `t3.granted.natural` is the source
 *   `requests.concluded` with `result` `granted` and `applicantKind` `natural`. Figures of one source are answered by one query
 *   together, so a whole table of a report costs a query a source.
 *
 * `readFigures` gives values, `readBreakdown` a value by a dimension, `readRecords` the records behind it.
 */
export interface Figure {
  /** `requests.received`, or the name of a report's cell; never changed. */
  readonly key: string;
  /** In Chinese, as a heading has it. */
  readonly name: string;
  /** In Chinese: what counts, and by which day. */
  readonly definition: string;
  readonly unit: string;
  readonly source: FigureSource;
  /** By a dimension's code: the values that rows must have, where not every row counts; never of a dimension with `isList`. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** Codes of the dimensions by which it opens. */
  readonly by: readonly string[];
  /**
   * It is a rate: what another figure counts, of what this one's source counts, one decimal, half up; nothing where there is nothing
   * to divide by. Its records are those of what it is divided by. Both have the dimensions of `by`.
   */
  readonly rate?: { readonly of: Figure; readonly times: number };
}

/** What rows can be told apart by. */
export interface Dimension {
  /** As commands and addresses spell it, and the name of its column: `applicantKind`. */
  readonly code: string;
  /** In Chinese. */
  readonly name: string;
  /** The column is an array: a row counts at each of its values. */
  readonly isList?: true;
  /** The Chinese words of values, in their order; a value without one is its own word, none at all is 未登记. */
  readonly words?: Readonly<Record<string, string>>;
}

/** The rows that figures count, of every agency. */
export interface FigureSource {
  /** Room and own: `requests.concluded`. */
  readonly name: string;
  /** In Chinese: under what its figures stand in the list, 依申请公开. */
  readonly group: string;
  readonly dimensions: readonly Dimension[];
  /** What of the room's settings changes what counts. */
  readonly settings?: readonly Setting[];
  /**
   * A `select` with the columns `agency_id`, `id`, `title`, `on` (its day), `path` (its page in the office; of a public page
   * that), `share` (1, or a sum in the unit of the figures), and each dimension by its code. A record may have several rows; `id` and `on`
   * tell records apart. Rows are not aggregated over agencies: the condition on `agency_id` is put around it.
   */
  readonly rows: (
    asked: SourceAsked,
    whole: WholeQuestion,
  ) => RawBuilder<unknown> | Promise<RawBuilder<unknown>>;
  /** The tables whose rows it looks at: their rooms say in a migration what of a year changes with a row (`watch_for_figures`). */
  readonly tables: readonly string[];
  /** Rows are entries that somebody types: an agency without one has no value, not 0. */
  readonly isTyped?: true;
  /** Whether records are public pages themselves; else the public sees value and breakdown alone. */
  readonly isPublic?: true;
  /** What reading the records in the office asks of who reads them. */
  readonly permission: `${string}.${string}`;
}

/** All of the question, for a source whose rows are figures themselves (目标完成率). */
export interface WholeQuestion {
  readonly db: Queryable;
  readonly asked: FiguresAsked;
}

/** What a source is asked for. */
export interface SourceAsked {
  readonly year: number;
  /** 1 January of the year. */
  readonly from: LocalDate;
  /** 31 December of the year, or today where that is earlier: records so far. */
  readonly through: LocalDate;
  /** What holds of a setting that the source names, for the agency whose figure it is. */
  readonly held: <Value>(setting: Setting<Value>) => Value;
}
