import type { Transaction } from "../../db/queryable.ts";
import type { BooksServices, CallRow, LedgerKind, RowChecked, StoredRecord } from "../kind.ts";
import type { Problem } from "../problem.ts";
import { holdsYear, yearlyKey } from "../rows/yearly-key.ts";
import { flatBooks, type ResolveRow } from "./flat-books.ts";
import type { FlatTable } from "./flat-table.ts";
import { checkedBy, type RowRule } from "./row-rules.ts";

export interface FlatKindAsked extends Pick<LedgerKind, "kind" | "name" | "columns" | "begins"> {
  readonly table: FlatTable;
  /** Whether records can be exported by years; they can unless told. */
  readonly isYearly?: boolean;
  readonly rules?: readonly RowRule[];
  /** Records numbered afresh each year: the columns of the number and of its day. */
  readonly numbered?: { readonly number: string; readonly on: string };
  /** What else is asked of the database about rows of a call. */
  readonly resolver?: (
    trx: Transaction,
    rows: readonly CallRow[],
    services: BooksServices,
  ) => Promise<ResolveRow>;
}

/** A kind whose records are the rows of one table: its rules are asked with what is stored already, since an absent column leaves it. */
export function flatKind(asked: FlatKindAsked): LedgerKind {
  const { kind, name, columns, begins, table, isYearly = true, rules = [], numbered } = asked;
  const hasPersonal = columns.some(({ isPersonal }) => isPersonal);
  return {
    ...{ kind, name, columns, isYearly },
    owner: { by: "agency" },
    ...(begins && { begins }),
    ...(numbered && {
      keyOf: (values) => yearlyKey(values[numbered.number] ?? "", values[numbered.on] ?? ""),
    }),
    books: async (services) =>
      flatBooks(table, {
        ...(hasPersonal && { cipher: services.cipher }),
        resolver: async (trx, rows) => {
          const more = await asked.resolver?.(trx, rows, services);
          return (row, stored) =>
            joined([
              checkedBy(rules, columns, { ...stored?.values, ...row.values }),
              { problems: movedYear(row, stored, numbered), warnings: [] },
              more?.(row, stored),
            ]);
        },
      }),
  };
}

function joined(parts: readonly (RowChecked | undefined)[]): RowChecked {
  return {
    problems: parts.flatMap((part) => part?.problems ?? []),
    warnings: parts.flatMap((part) => part?.warnings ?? []),
  };
}

/** A number that says its year is one record: its day stays in the year. */
function movedYear(
  { values }: CallRow,
  stored: StoredRecord | undefined,
  numbered: FlatKindAsked["numbered"],
): readonly Problem[] {
  if (!numbered || !stored) return [];
  const [before, after] = [stored.values[numbered.on] ?? "", values[numbered.on] ?? ""];
  const isMoved =
    holdsYear(values[numbered.number] ?? "") && before.slice(0, 4) !== after.slice(0, 4);
  if (!isMoved || after === "") return [];
  const message = `编号里有年份，已存的日期是 ${before}，不能改到另一年；请核对编号和日期。`;
  return [{ code: "other-year", column: numbered.on, value: after, message }];
}
