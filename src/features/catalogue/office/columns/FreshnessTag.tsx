import { Tag } from "antd";
import type { Freshness, FreshnessState } from "../../domain/freshness.ts";
import { stateWords } from "../../words/column-words.ts";

const colors: Readonly<Record<FreshnessState, string>> = {
  overdue: "error",
  "due-soon": "warning",
  empty: "error",
  "too-few": "warning",
  fresh: "success",
};

/** 时效: how fresh a column is, in words and colour. */
export function FreshnessTag({ freshness: { state } }: { readonly freshness: Freshness }) {
  return <Tag color={colors[state]}>{stateWords[state]}</Tag>;
}
