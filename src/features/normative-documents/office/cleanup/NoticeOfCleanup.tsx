import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { CleanupAnswer } from "../../api/cleanup/cleanup-answer.ts";

/** 结果公告: begins the item, or opens the one that was begun. */
export function NoticeOfCleanup({ cleanup: { id, draftId } }: Pick<CleanupAnswer, "cleanup">) {
  const navigate = useNavigate();
  const open = (draft: number) =>
    void navigate({ to: "/items/draft", search: { id: `${draft}` } as never });
  const act = useAct({
    act: () =>
      ask<{ readonly draftId: number }>(`/api/document-cleanups/${id}/notice`, { method: "POST" }),
    onDone: (done) => open(done.draftId),
  });
  return (
    <>
      <Button
        type={draftId === null ? "primary" : "default"}
        loading={act.isRunning}
        onClick={() => (draftId === null ? act.start(undefined) : open(draftId))}
      >
        {draftId === null ? "起草结果公告" : "看结果公告"}
      </Button>
      <RefusalAlert fault={act.fault} />
    </>
  );
}
