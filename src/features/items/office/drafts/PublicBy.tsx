import { Alert } from "antd";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";

/** 公开时限 of what is not public yet. */
export function PublicBy({ answer: { publicBy } }: { readonly answer: DraftAnswer }) {
  if (!publicBy) return null;
  const { on, isOver } = publicBy;
  return (
    <Alert
      type={isOver ? "error" : "info"}
      showIcon
      className="office-gap"
      title={isOver ? `应在 ${on} 以前公开，已经逾期` : `应在 ${on} 以前公开`}
      description="按所属栏目的公开时限，从成文日期起算；栏目没有时限的，二十个工作日（条例第二十六条）。"
    />
  );
}
