import { Alert } from "antd";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";
import { isReviewOpen, type Urgent } from "../../domain/urgent.ts";

/** 先发后审, above all else: why, and how its review stands. */
export function UrgentAlert({ draft: { urgent } }: Pick<DraftAnswer, "draft">) {
  if (!urgent) return null;
  const isLate = isReviewOpen(urgent) && (urgent.reviewDueOn ?? "9999") < todayInChina();
  return (
    <Alert
      type={isLate ? "error" : isReviewOpen(urgent) ? "warning" : "info"}
      showIcon
      className="office-gap"
      title={`先发后审：${urgent.reason}（${urgent.askedBy}）`}
      description={standing(urgent, isLate)}
    />
  );
}

function standing({ publishedBy, publishedAt, reviewDueOn, outcome }: Urgent, isLate: boolean) {
  if (publishedAt === null) return "先经保密审查，通过后可以先发布，再补办其余审核。";
  const published = `${instantWords(publishedAt)} ${publishedBy}先发布。`;
  switch (outcome) {
    case "confirmed":
      return `${published}补审已经通过。`;
    case "refused":
      return `${published}补审没有通过，已经从网站撤下。`;
    case "withdrawn":
      return `${published}补审办完以前已经撤销。`;
    case null: {
      const due = reviewDueOn
        ? `补审应在 ${reviewDueOn} 以前办完${isLate ? "，已经逾期" : ""}。`
        : "那一年的节假日安排没有公布，补审期限暂不能算出，请尽快补审。";
      return `${published}${due}`;
    }
  }
}
