import type { Finding } from "#kernel/finding.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { CellName, TableId } from "#report/form/cell-names.ts";
import type { TextPlace } from "#report/text-place.ts";
import type { PersonalNumberKind } from "#text/privacy/personal-numbers.ts";
import type { ProofreadingLevel } from "#text/proofreading/dictionary-entry.ts";
import type { PublishingKind } from "./publishing-kind.ts";
import type { RuleId } from "./rules.ts";

/** One application of a rule: to a column, a row, a table, a section. */
export interface Instance {
  readonly rule: RuleId;
  readonly at?: string;
  /** The cells it compares; empty where it is about the text. */
  readonly cells: readonly CellName[];
}

/** What a rule says of one instance. `unchecked`: not all that it needs is certain. */
export type Outcome =
  | { readonly outcome: "holds"; readonly instance: Instance }
  | { readonly outcome: "explained"; readonly instance: Instance; readonly reason: TextPlace }
  | { readonly outcome: "unchecked"; readonly instance: Instance }
  | { readonly outcome: "fails"; readonly instance: Instance; readonly breach: Breach };

export interface Breach {
  /** What the rule's left side gives, and what stands on its right; absent where nothing is compared. */
  readonly expected?: number;
  readonly actual?: number;
  readonly places?: readonly TextPlace[];
  readonly detail: Detail;
  /** 依据, where another text than the rule's was in force. */
  readonly basis?: string;
}

/** What breaks a rule in a report: an instance that fails. */
export interface ReportFinding extends Instance, Finding<RuleId, TextPlace> {
  readonly rule: RuleId;
  readonly expected?: number;
  readonly actual?: number;
  /** Kind and figures; `report/words` makes the message of it. */
  readonly detail: Detail;
}

/** A difference for which the report itself states the reason. */
export interface Explained extends Instance {
  readonly reason: TextPlace;
}

/** Every instance of every rule that applies, under its outcome; `findings` are those that fail. */
export interface CheckResult {
  readonly findings: readonly ReportFinding[];
  readonly explained: readonly Explained[];
  readonly unchecked: readonly Instance[];
  readonly holds: readonly Instance[];
}

/** What is wrong, as figures. `column`, `row` and `dispute` are the names in `form/cell-names.ts`. */
export type Detail =
  | {
      readonly kind: "balance";
      readonly column: string;
      readonly new: number;
      readonly carriedIn: number;
      readonly total: number;
      readonly carriedOut: number;
    }
  | {
      readonly kind: "results";
      readonly column: string;
      readonly sum: number;
      readonly total: number;
    }
  | {
      readonly kind: "applicants";
      readonly row: string;
      readonly sum: number;
      readonly total: number;
    }
  | {
      readonly kind: "disputes";
      readonly dispute: string;
      readonly sum: number;
      readonly total: number;
    }
  | { readonly kind: "not-whole" | "negative"; readonly cell: CellName; readonly value: number }
  | { readonly kind: "carry"; readonly column: string; readonly last: number; readonly now: number }
  | {
      readonly kind: "stock";
      readonly row: string;
      readonly last: number;
      readonly issued: number;
      readonly repealed: number;
      readonly now: number;
    }
  | {
      readonly kind: "impossible-regulations";
      readonly agency: string;
      readonly values: readonly number[];
    }
  | { readonly kind: "fees-over"; readonly amount: number; readonly limit: number }
  | { readonly kind: "fees-unit-of-text"; readonly amount: number; readonly quote: string }
  | { readonly kind: "fees-unit-of-years"; readonly amount: number; readonly last: number }
  | {
      readonly kind: "misread";
      readonly row: string;
      readonly previous: number;
      readonly change: number;
      readonly decisions: number;
    }
  | { readonly kind: "jump"; readonly cell: CellName; readonly last: number; readonly now: number }
  | { readonly kind: "section-missing" | "section-empty"; readonly section: number }
  | { readonly kind: "section-misplaced"; readonly section: number; readonly after: number }
  | { readonly kind: "table-missing"; readonly table: TableId }
  | { readonly kind: "table-damaged"; readonly table: TableId; readonly rows: readonly string[] }
  | {
      readonly kind: "blank";
      readonly table: TableId;
      readonly blank: number;
      readonly incompleteRows: readonly string[];
    }
  | { readonly kind: "problems-empty" }
  | { readonly kind: "problems-none"; readonly text: string }
  | {
      readonly kind: "stale-period" | "stale-year" | "stale-figure" | "stale-plan";
      readonly stated: number;
      readonly year: number;
    }
  | {
      readonly kind: "signed-late";
      readonly signedOn: LocalDate;
      readonly by: LocalDate;
      readonly agency: PublishingKind;
    }
  | {
      readonly kind: "cites-trial" | "cites-current";
      readonly year: number | null;
      readonly quote: string;
    }
  | {
      readonly kind: "narrative-table";
      readonly cells: readonly CellName[];
      readonly stated: number;
      readonly table: number;
    }
  | {
      readonly kind: "narrative-differs";
      /** `items.published`, or the cells' names. */
      readonly meaning: string;
      readonly cells: readonly CellName[];
      readonly values: readonly number[];
    }
  | {
      readonly kind: "narrative-parts";
      readonly total: number;
      readonly sum: number;
      readonly isComplete: boolean;
    }
  | {
      readonly kind: "narrative-share";
      readonly share: "share" | "growth";
      readonly percent: number;
      readonly part: number;
      readonly whole: number;
      readonly computed: number;
    }
  /** Amounts of the processing fee, in 元. */
  | { readonly kind: "narrative-fee-none" | "narrative-fee-silent"; readonly amount: number }
  | { readonly kind: "narrative-fee-differs"; readonly amounts: readonly number[] }
  | { readonly kind: "narrative-fee-unpaid"; readonly unpaid: number }
  | { readonly kind: "tables-trial" | "tables-current"; readonly year: number }
  | {
      readonly kind: "personal-number";
      readonly what: PersonalNumberKind;
      /** The numbers with their middle hidden. */
      readonly masked: readonly string[];
    }
  | {
      readonly kind: "proofreading";
      readonly word: string;
      readonly suggestion: string;
      readonly level: ProofreadingLevel;
      readonly count: number;
    }
  | { readonly kind: "similar"; readonly section: number; readonly percent: number };
