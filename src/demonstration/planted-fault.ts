import type { LocalDate } from "#kernel/local-date.ts";
import type { RuleId } from "#report/check/rules.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { FileShape } from "./files/shapes.ts";

/** A fault put into one report of the demonstration, so that what finds it can be seen at work. */
export interface PlantedFault {
  /** The agency's name behind 青岚县. */
  readonly agency: string;
  readonly year: number;
  /** What was changed, in the words of the tour. */
  readonly says: string;
  readonly change: Change;
  /** Every finding that follows from it in this report. */
  readonly finds: readonly { readonly rule: RuleId; readonly at?: string }[];
  /** The agency published the report again without it: a second version. */
  readonly isCorrectedLater?: true;
  /** The file's shape, where the fault needs one. */
  readonly shape?: FileShape;
}

export type Change =
  /** Cells raised by a number before the prose is written: the text agrees with the table. */
  | { readonly kind: "raise"; readonly cells: Readonly<Record<CellName, number>> }
  /** Cells given a figure, likewise. */
  | { readonly kind: "set"; readonly cells: Readonly<Record<CellName, number>> }
  /** Cells left empty: those whose names begin so. */
  | { readonly kind: "blank"; readonly begins: readonly string[] }
  /** A section written otherwise; `figure` gives the figures of the tables. */
  | {
      readonly kind: "rewrite";
      readonly section: number;
      readonly rewrite: (text: string, figure: (cell: CellName) => number) => string;
    }
  | { readonly kind: "preface"; readonly rewrite: (preface: string) => string }
  /** A section as last year's report has it, with the year changed. */
  | { readonly kind: "copy-last-year"; readonly sections: readonly number[] }
  | { readonly kind: "leave-out-section"; readonly section: number }
  | { readonly kind: "swap-sections"; readonly sections: readonly [number, number] }
  /** Signed on another day: 落款 in the last section. */
  | { readonly kind: "signed"; readonly on: LocalDate }
  /** Tables of the file replaced by pictures, or left out: 表二, 表三, 表四. */
  | { readonly kind: "without-tables"; readonly tables: readonly string[] }
  /** The trial edition's tables in a later year. */
  | { readonly kind: "trial-form" }
  /** Only the file is another one: see `FileShape`. */
  | { readonly kind: "file" };
