import { useNavigate } from "@tanstack/react-router";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";

interface DiscardDraftProps {
  readonly path: string;
  readonly title: string;
}

/** 删除草稿: what nobody sent round yet. */
export function DiscardDraft({ path, title }: DiscardDraftProps) {
  const navigate = useNavigate();
  const discard = async () => {
    await ask<unknown>(path, { method: "DELETE" });
    await navigate({ to: "/items/drafts" });
  };
  return (
    <ConfirmAct says="删除草稿" of={title} act={discard} done="已经删除">
      删除以后不能恢复。
    </ConfirmAct>
  );
}
