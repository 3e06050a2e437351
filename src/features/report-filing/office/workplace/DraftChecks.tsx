import { Alert, Button, Empty, Form, Input, Modal, Tag } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { severityWords } from "#report-view/words.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { FindingEvidence } from "./FindingEvidence.tsx";

type Finding = WorkplaceAnswer["findings"][number];

interface DraftChecksProps {
  readonly workplace: WorkplaceAnswer;
  readonly mayWrite: boolean;
}

const colours = { error: "red", warning: "gold", notice: "default" } as const;

/** 核对: what the checks find in the draft as it stands, mended or explained with a reason. */
export function DraftChecks({ workplace, mayWrite }: DraftChecksProps) {
  const [explained, setExplained] = useState<Finding>();
  const { findings, draft, isProofread } = workplace;
  return (
    <>
      {!isProofread && (
        <Alert
          type="info"
          showIcon
          className="office-gap"
          title="这一次没有做错词校对"
          description="校对程序正忙或者没有校对词表。请稍后刷新页面。"
        />
      )}
      {findings.length === 0 && <Empty description="没有发现问题" />}
      <ul className="report-list">
        {findings.map((finding) => (
          <li key={finding.key}>
            <Tag color={colours[finding.severity]}>{severityWords[finding.severity].word}</Tag>
            {finding.message}
            <div className="office-soft">依据：{finding.basis}</div>
            <FindingEvidence finding={finding} draft={draft} />
            {finding.explanation && (
              <div>
                {finding.explanation.changedBy}说明：{finding.explanation.reason}
              </div>
            )}
            {mayWrite && !finding.isFinal && (
              <Button size="small" onClick={() => setExplained(finding)}>
                {finding.explanation ? "修改说明" : "说明理由"}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {explained && (
        <Explain finding={explained} draft={draft} onClose={() => setExplained(undefined)} />
      )}
    </>
  );
}

interface ExplainProps {
  readonly finding: Finding;
  readonly draft: WorkplaceAnswer["draft"];
  readonly onClose: () => void;
}

function Explain({ finding, draft, onClose }: ExplainProps) {
  const [form] = Form.useForm<{ readonly reason: string }>();
  const act = useAct({
    act: ({ reason }: { readonly reason: string }) =>
      ask<unknown>(`/api/report-drafts/${draft.id}/explanations`, {
        method: "POST",
        body: { finding: finding.key, reason, revision: draft.revision },
      }),
    done: "已经记下说明",
    onDone: onClose,
  });
  return (
    <Modal open title="说明理由" footer={null} onCancel={onClose}>
      <p>{finding.message}</p>
      <RecordForm
        form={form}
        act={act}
        says="保存"
        initial={{ reason: finding.explanation?.reason ?? "" }}
      >
        <Form.Item
          name="reason"
          label="理由"
          required
          extra="审签人会看到，公布后公众也会看到。数据变了，说明要重写。"
          rules={[{ required: true, whitespace: true, message: "请填写理由" }]}
        >
          <Input.TextArea autoFocus rows={3} maxLength={500} />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
