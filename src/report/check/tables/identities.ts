import {
  applicantColumns,
  type CellName,
  disputeColumns,
  disputeKinds,
  type FormEdition,
  requestRows,
  resultRows,
} from "#report/form/cell-names.ts";
import type { Detail, Outcome } from "../check-result.ts";
import type { RuleId } from "../rules.ts";
import { sum } from "./amounts.ts";

/** 勾稽关系: the sum of the cells `left` equals the sum of the cells `right`. */
export interface Identity {
  readonly rule: RuleId;
  readonly at: string;
  readonly left: readonly CellName[];
  readonly right: readonly CellName[];
  /** The figures of a breach, from the values of both sides in their order. */
  readonly breach: (left: readonly number[], right: readonly number[]) => Detail;
  /** The two answers that are the same for every report, made once. */
  readonly holds: Outcome;
  readonly unchecked: Outcome;
}

/** Every identity of tables 三 and 四 in an edition: 7 + 7 + 25 (23 in the trial edition) + 3. */
export const identities: Readonly<Record<FormEdition, readonly Identity[]>> = {
  "2021": identitiesOf("2021"),
  "2019-trial": identitiesOf("2019-trial"),
};

function identitiesOf(edition: FormEdition): readonly Identity[] {
  return [
    ...applicantColumns.map(balance),
    ...applicantColumns.map((column) => results(column, resultRows(edition))),
    ...requestRows(edition).map(applicants),
    ...disputeKinds.map(disputes),
  ];
}

type Draft = Omit<Identity, "holds" | "unchecked">;

function identity(draft: Draft): Identity {
  const instance = { rule: draft.rule, at: draft.at, cells: [...draft.left, ...draft.right] };
  return {
    ...draft,
    holds: { outcome: "holds", instance },
    unchecked: { outcome: "unchecked", instance },
  };
}

/** 第一项加第二项之和，等于第三项加第四项之和. */
function balance(column: string): Identity {
  return identity({
    rule: "t3.balance",
    at: column,
    left: [`t3.new.${column}`, `t3.carriedIn.${column}`],
    right: [`t3.total.${column}`, `t3.carriedOut.${column}`],
    breach: ([added = 0, carriedIn = 0], [total = 0, carriedOut = 0]) => ({
      kind: "balance",
      column,
      new: added,
      carriedIn,
      total,
      carriedOut,
    }),
  });
}

function results(column: string, rows: readonly string[]): Identity {
  return identity({
    rule: "t3.results",
    at: column,
    left: rows.map((row): CellName => `t3.${row}.${column}`),
    right: [`t3.total.${column}`],
    breach: (left, [total = 0]) => ({ kind: "results", column, sum: sum(left), total }),
  });
}

function applicants(row: string): Identity {
  return identity({
    rule: "t3.applicants",
    at: row,
    left: applicantColumns.slice(0, -1).map((column): CellName => `t3.${row}.${column}`),
    right: [`t3.${row}.total`],
    breach: (left, [total = 0]) => ({ kind: "applicants", row, sum: sum(left), total }),
  });
}

function disputes(dispute: string): Identity {
  return identity({
    rule: "t4.sum",
    at: dispute,
    left: disputeColumns.slice(0, -1).map((column): CellName => `t4.${dispute}.${column}`),
    right: [`t4.${dispute}.total`],
    breach: (left, [total = 0]) => ({ kind: "disputes", dispute, sum: sum(left), total }),
  });
}
