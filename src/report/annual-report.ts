import type { LocalDate } from "#kernel/local-date.ts";
import type { CellName, TableId } from "./form/cell-names.ts";

/** An annual report (政府信息公开工作年度报告) as read from a document: what it says, and how certain that is. */
export interface AnnualReport {
  /** As the document itself gives it, else `null`. */
  readonly agency: string | null;
  readonly year: number | null;
  /** The date under the signature (落款日期); never the day on which a web page was put up. */
  readonly signedOn: SignedOn;
  readonly edition: Edition | null;
  /** The text before section one, where a report cites its format; absent where there is none. */
  readonly preface?: string;
  readonly sections: readonly Section[];
  /** Every cell of the edition's three tables; empty for `pre-2019` and `null`. */
  readonly cells: Cells;
  readonly warnings: readonly ReadWarning[];
}

/** `ambiguous`: two dates that differ, or one that no calendar has. */
export type SignedOn =
  | { readonly value: LocalDate; readonly state: "read" }
  | { readonly value: null; readonly state: "missing" | "ambiguous" };

/** `hybrid`: each row is in the edition its own header shows. */
export type Edition = "2021" | "2019-trial" | "hybrid" | "pre-2019";

/** One of the six fixed sections; `text` is its prose, and the rows of tables beside those of the form, lines joined by `\n`. */
export interface Section {
  readonly number: number;
  readonly heading: string;
  readonly text: string;
}

export type Cells = Readonly<Record<CellName, ReportCell>>;

export type ReportCell = ReadCell | UncertainCell;

export interface ReadCell {
  readonly value: number;
  readonly state: "read";
  readonly place?: Place;
}

export interface UncertainCell {
  readonly value: null;
  readonly state: "blank" | "missing" | "lost" | "ambiguous";
  readonly place?: Place;
  readonly note?: CellNote;
  /** The readings that fit, where they are few. */
  readonly candidates?: readonly number[];
}

/** Offsets in the decoded text; the page (from 1) where there are pages; in a real table its number and the row and column (from 1). */
export interface Place {
  readonly start?: number;
  readonly end?: number;
  readonly page?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
}

/** Why a cell is not certain; `report/words` says it in Chinese. */
export type CellNote =
  | { readonly kind: "fewer-values"; readonly found: number; readonly expected: number }
  | { readonly kind: "more-values"; readonly found: number; readonly expected: number }
  | { readonly kind: "unlabelled-rows"; readonly rows: number }
  | { readonly kind: "unlabelled-row" }
  | { readonly kind: "repeated-lines-removed" }
  | { readonly kind: "glued-digits"; readonly digits: string }
  | { readonly kind: "differing-values" }
  | { readonly kind: "not-a-number"; readonly text: string }
  /** A picture, a control or a formula stands in the cell. */
  | { readonly kind: "unread-object" }
  /** The value stands in a cell merged over several rows. */
  | { readonly kind: "merged-value"; readonly text: string }
  /** A blank may divide one of the row's numbers: 1 113. */
  | { readonly kind: "split-figure" }
  | { readonly kind: "approximate"; readonly text: string }
  | { readonly kind: "cut-off" }
  | { readonly kind: "repeated-row" }
  | { readonly kind: "header-unclear" }
  /** In the words of the file that was read: a report kept as JSON. */
  | { readonly kind: "stated"; readonly text: string };

export type ReadWarning =
  | ({ readonly code: "table-missing"; readonly table: TableId } & PicturePages)
  | { readonly code: "table-damaged"; readonly table: TableId }
  | { readonly code: "repeated-lines-removed" }
  | { readonly code: "cut-off" }
  /** Only the beginning of a very long document was read. */
  | { readonly code: "too-long" }
  | { readonly code: "pre-2019" }
  | { readonly code: "not-a-report"; readonly reason: NotAReport }
  | { readonly code: "blank-template" }
  | ({ readonly code: "no-tables" } & PicturePages);

/** Where the document has pages that hold pictures in place of text: their numbers, from 1. */
interface PicturePages {
  readonly pages?: readonly number[];
}

/** What a document is when it is not an agency's annual report. */
export type NotAReport =
  | "notice"
  | "university-report"
  | "interpretation"
  | "work-plan"
  | "work-summary"
  | "half-year-statistics"
  | "rule-of-law-report"
  | "sample-text"
  | "no-report-content";
