import { Button } from "antd";
import { useState } from "react";
import { ActModal } from "#office-ui/ActModal.tsx";
import { ask } from "#office-ui/ask.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { FindingLine } from "../../data/inspection/list-findings.ts";
import { findingWords } from "../../words/inspection-words.ts";

interface DismissFindingProps {
  /** Of the inspection. */
  readonly path: string;
  readonly line: FindingLine;
}

/** 不成立: a person looked at the finding; it is not counted, and says why. */
export function DismissFinding({ path, line }: DismissFindingProps) {
  const [isAsked, setIsAsked] = useState(false);
  const { id, kind, dismissedBy, dismissedBecause } = line;
  const act = useAct({
    act: ({ text = "" }: { readonly text?: string }) =>
      ask(`${path}/findings/${id}`, { method: "PUT", body: { because: text } }),
    done: dismissedBy ? "已经恢复" : "已经记为不成立",
    onDone: () => setIsAsked(false),
  });
  if (dismissedBy) {
    return (
      <>
        {dismissedBy}：不成立，{dismissedBecause}
        <Button
          type="link"
          className="office-in-cell"
          loading={act.isRunning}
          onClick={() => act.start({ text: "" })}
        >
          恢复
        </Button>
      </>
    );
  }
  return (
    <>
      <Button type="link" className="office-in-cell" onClick={() => setIsAsked(true)}>
        不成立
      </Button>
      {isAsked && (
        <ActModal
          title={`“${findingWords[kind]}”不成立`}
          says="记为不成立"
          act={act}
          field={{ label: "理由", isNeeded: true, most: 500 }}
          onClose={() => setIsAsked(false)}
        >
          <p className="office-soft">不成立的不计分，仍然列在报告里，写明理由。</p>
        </ActModal>
      )}
    </>
  );
}
