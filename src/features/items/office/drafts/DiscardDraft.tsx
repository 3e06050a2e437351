import { useNavigate } from "@tanstack/react-router";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";

interface DiscardDraftProps {
  readonly draft: DraftAnswer["draft"];
}

/** 删除草稿; of a public item 放弃修订: what is public stays. */
export function DiscardDraft({ draft: { id, itemId, content } }: DiscardDraftProps) {
  const navigate = useNavigate();
  const discard = async () => {
    await ask<unknown>(`/api/item-drafts/${id}`, { method: "DELETE" });
    await navigate({ to: "/items/drafts" });
  };
  return itemId === null ? (
    <ConfirmAct says="删除草稿" of={content.title} act={discard} done="已经删除">
      删除以后不能恢复。
    </ConfirmAct>
  ) : (
    <ConfirmAct says="放弃修订" of={content.title} act={discard} done="已经放弃修订">
      修改的内容不再保留，网站上的内容不变。
    </ConfirmAct>
  );
}
