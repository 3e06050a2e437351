import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { InterpretationForm } from "../../domain/life/interpretation.ts";

interface BeginTextProps {
  readonly fileId: number;
  readonly says: string;
  /** Where it is begun already. */
  readonly draftId?: number;
  /** Of an interpretation. */
  readonly form?: InterpretationForm;
}

/** Opens the item by which a document is published or interpreted, and begins it where there is none. */
export function BeginText({ fileId, says, draftId, form }: BeginTextProps) {
  const navigate = useNavigate();
  const open = (id: number) =>
    void navigate({ to: "/items/draft", search: { id: `${id}` } as never });
  const path = `/api/document-files/${fileId}/${form ? "interpretations" : "publication"}`;
  const act = useAct({
    act: () =>
      ask<{ readonly draftId: number }>(path, { method: "POST", body: form ? { form } : {} }),
    onDone: (done) => open(done.draftId),
  });
  return (
    <>
      <Button
        size="small"
        loading={act.isRunning}
        onClick={() => (draftId === undefined ? act.start(undefined) : open(draftId))}
      >
        {says}
      </Button>
      <RefusalAlert fault={act.fault} />
    </>
  );
}
