import { Button, Upload } from "antd";
import { useState } from "react";
import { ActModal } from "#office-ui/ActModal.tsx";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { FindingAnswer } from "../../api/rounds/round-answer.ts";
import { SendBack } from "./SendBack.tsx";

interface FindingActsProps {
  readonly path: string;
  readonly answer: FindingAnswer;
}

/** What who sees a finding can do with it now. */
export function FindingActs({
  path,
  answer: { finding, isInspected, isInspector },
}: FindingActsProps) {
  const { permissions } = useWho();
  const { state, isVoided, fileName } = finding;
  if (isVoided) return null;
  const inspects = isInspector && permissions.has("oversight.inspect");
  return (
    <>
      {isInspected && state === "open" && permissions.has("oversight.answer") && (
        <SayAct path={`${path}/answer`} says="整改反馈" label="整改情况" isFirst />
      )}
      {inspects && state === "answered" && (
        <>
          <SayAct
            path={`${path}/recheck`}
            says="复核通过"
            label="复核意见"
            with={{ isPassed: true }}
            isFirst
          />
          <SendBack path={`${path}/recheck`} />
        </>
      )}
      {inspects && fileName === null && <AddEvidence path={path} />}
      {inspects && state !== "closed" && (
        <SayAct path={`${path}/voiding`} says="撤销" label="撤销的原因" />
      )}
    </>
  );
}

interface SayActProps {
  readonly path: string;
  readonly says: string;
  readonly label: string;
  readonly with?: object;
  readonly isFirst?: boolean;
}

/** An act that is done with some words. */
function SayAct({ path, says, label, with: more = {}, isFirst = false }: SayActProps) {
  const [isOpen, setIsOpen] = useState(false);
  const act = useAct({
    act: ({ text = "" }: { readonly text?: string }) =>
      ask<unknown>(path, { method: "POST", body: { says: text, ...more } }),
    done: `${says}：已经登记`,
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button type={isFirst ? "primary" : "default"} onClick={() => setIsOpen(true)}>
        {says}
      </Button>
      {isOpen && (
        <ActModal
          title={says}
          says={says}
          act={act}
          field={{ label, isNeeded: true, most: 1000 }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

function AddEvidence({ path }: { readonly path: string }) {
  const act = useAct({
    act: (file: File) =>
      ask(`${path}/evidence?name=${encodeURIComponent(file.name)}`, { method: "POST", file }),
    done: "已经添加证据材料",
  });
  return (
    <>
      <Upload
        showUploadList={false}
        beforeUpload={(file) => {
          act.start(file);
          return false;
        }}
      >
        <Button loading={act.isRunning}>添加证据材料</Button>
      </Upload>
      <RefusalAlert fault={act.fault} />
    </>
  );
}
