import type { CaseFacts } from "./facts.ts";

/** What is registered of a case: all that the ledger's columns hold. */
export interface CaseRecord extends CaseFacts {
  readonly number: string;
  /** In clear. */
  readonly applicant: string | null;
  readonly subject: string;
  /** Yuan, as decimals are written. */
  readonly feeYuan: string | null;
  readonly paidYuan: string | null;
  readonly section: string | null;
  readonly note: string | null;
}
