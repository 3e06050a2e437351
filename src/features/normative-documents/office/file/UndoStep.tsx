import { Button } from "antd";
import { useState } from "react";
import { ActModal, type ActText } from "#office-ui/ActModal.tsx";
import { ask } from "#office-ui/ask.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { RecordedStep } from "../../domain/life/step.ts";
import { stepWords } from "../../words/life-words.ts";

interface UndoStepProps {
  readonly fileId: number;
  readonly step: RecordedStep;
}

/** 撤回这一环节. */
export function UndoStep({ fileId, step }: UndoStepProps) {
  const [isOpen, setIsOpen] = useState(false);
  const act = useAct({
    act: ({ text }: ActText) =>
      ask(`/api/document-files/${fileId}/undoing`, { method: "POST", body: { because: text } }),
    done: "已经撤回",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        撤回
      </Button>
      {isOpen && (
        <ActModal
          title={`撤回“${stepWords[step]}”？登记过的留在卷里。`}
          says="撤回"
          act={act}
          field={{ label: "原因（登记错了、退回修改后重办）", isNeeded: true, most: 500 }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
