import type { Figure } from "#platform/figures/figure.ts";
import type { DisputeType } from "../domain/dispute.ts";
import { disputeWords, outcomeWords } from "../words/dispute-words.ts";
import { filed } from "./source.ts";

const columns = { ...outcomeWords, pending: "尚未审结" } as const;
const base = { unit: "件", source: filed } as const;
const counted =
  "本年立案（设置了“往年结转计入”的，还有往年立案、本年 1 月 1 日尚未审结）的案件，按本年 12 月 31 日的状态；仅作为复议机关的共同被告的不计。";

function cells(type: DisputeType): readonly Figure[] {
  const of = { ...base, definition: `${disputeWords[type]}：${counted}` };
  return [
    ...Object.entries(columns).map(
      ([outcome, word]): Figure => ({
        ...of,
        key: `t4.${type}.${outcome}`,
        name: `${disputeWords[type]}${word}`,
        only: { type: [type], outcome: [outcome] },
        by: [],
      }),
    ),
    {
      ...of,
      key: `t4.${type}.total`,
      name: `${disputeWords[type]}总计`,
      only: { type: [type] },
      by: ["outcome"],
    },
  ];
}

/** Table four, and its sums. */
export const figures: readonly Figure[] = [
  ...cells("review"),
  ...cells("direct"),
  ...cells("afterReview"),
  {
    ...base,
    key: "disputes.filed",
    name: "行政复议、行政诉讼案件",
    definition: counted,
    by: ["type", "outcome"],
  },
  {
    ...base,
    key: "disputes.corrected",
    name: "被纠正的行政复议、行政诉讼案件",
    definition: `结果纠正的：${counted}`,
    only: { outcome: ["corrected"] },
    by: ["type"],
  },
];
