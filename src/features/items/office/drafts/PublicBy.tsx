import { Alert } from "antd";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";

/** 公开时限 of what is not public yet. */
export function PublicBy({ answer: { publicBy } }: { readonly answer: DraftAnswer }) {
  if (!publicBy) return null;
  const { on, isOver, says } = publicBy;
  return (
    <Alert
      type={isOver ? "error" : "info"}
      showIcon
      className="office-gap"
      title={isOver ? `应在 ${on} 以前公开，已经逾期` : `应在 ${on} 以前公开`}
      description={`推算：${says}。`}
    />
  );
}
