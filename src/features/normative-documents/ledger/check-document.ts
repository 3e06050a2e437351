import { type LocalDate, nextDay } from "#kernel/local-date.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import { rowWords } from "./row-words.ts";

type Words = Pick<Problem, "code" | "message">;

/** What speaks against a document, each of its columns known. */
export function checkDocument(values: RowValues): readonly Problem[] {
  const found: readonly (readonly [string, Words])[] = [...ofEnd(values), ...ofValidity(values)];
  return found.map(([column, words]) => ({ ...words, column, value: values[column] ?? "" }));
}

function* ofEnd({ issuedOn, expiresOn, extendedTo, endedOn, endedBy }: RowValues) {
  const last = extendedTo ?? expiresOn;
  if (endedOn && !endedBy) yield ["endedBy", rowWords.endWithoutWay] as const;
  if (endedBy && !endedOn) yield ["endedOn", rowWords.wayWithoutEnd] as const;
  if (issuedOn && endedOn && endedOn < issuedOn) {
    yield ["endedOn", rowWords.endedBeforeIssue] as const;
  }
  if (endedOn && last && endedOn > nextDay(last as LocalDate)) {
    yield ["endedOn", rowWords.endedAfterExpiry(last)] as const;
  }
}

function* ofValidity({ issuedOn, expiresOn, extendedTo }: RowValues) {
  if (issuedOn && expiresOn && expiresOn < issuedOn) {
    yield ["expiresOn", rowWords.expiredBeforeIssue] as const;
  }
  if (expiresOn && extendedTo && extendedTo < expiresOn) {
    yield ["extendedTo", rowWords.shortened] as const;
  }
}
