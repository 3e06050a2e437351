import type { RowValues } from "#platform/ledger/column.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import { attributeWords } from "../words/item-words.ts";
import { rowWords } from "./row-words.ts";

type Words = Pick<Problem, "code" | "message">;

/** What speaks against an item, each of its columns known. */
export function checkItem(values: RowValues): readonly Problem[] {
  return [...ofDays(values), ...ofWithdrawal(values)].map(([column, words]) => ({
    ...words,
    column,
    value: values[column] ?? "",
  }));
}

function* ofDays({ attribute, publishedOn, createdOn }: RowValues): Generator<[string, Words]> {
  const isProactive = (attribute ?? attributeWords.proactive) === attributeWords.proactive;
  if (isProactive && !publishedOn) yield ["publishedOn", rowWords.noDay];
  if (!isProactive && publishedOn) yield ["publishedOn", rowWords.dayOfOthers];
  if (!isProactive && !publishedOn && !createdOn) yield ["createdOn", rowWords.noCreation];
}

function* ofWithdrawal(values: RowValues): Generator<[string, Words]> {
  const { withdrawnOn, withdrawnBecause, publishedOn } = values;
  if (withdrawnBecause && !withdrawnOn) yield ["withdrawnOn", rowWords.reasonWithoutDay];
  if (withdrawnOn && publishedOn && withdrawnOn < publishedOn) {
    yield ["withdrawnOn", rowWords.withdrawnBefore];
  }
}
