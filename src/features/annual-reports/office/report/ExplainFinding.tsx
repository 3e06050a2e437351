import { Button, Form, Input, Modal } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { FindingJson } from "#report-files/finding-json.ts";

interface ExplainFindingProps {
  readonly reportId: number;
  readonly revision: number;
  readonly finding: FindingJson;
  /** What was said before. */
  readonly said: string | undefined;
  readonly onClose: () => void;
}

/** 说明 a finding that was looked into: it is shown with the reason and counted no more. */
export function ExplainFinding({
  reportId,
  revision,
  finding,
  said,
  onClose,
}: ExplainFindingProps) {
  const [form] = Form.useForm<{ readonly reason: string }>();
  const path = `/api/annual-reports/${reportId}/explanations`;
  const named = { revision, rule: finding.rule, place: finding.at ?? "", message: finding.message };
  const act = useAct({
    act: ({ reason }: { readonly reason: string }) =>
      ask(path, { method: "POST", body: { ...named, reason } }),
    done: "已经记下说明",
    onDone: onClose,
  });
  const undo = useAct({
    act: () => ask(`${path}/end`, { method: "POST", body: named }),
    done: "已经撤销说明",
    onDone: onClose,
  });
  return (
    <Modal open title="说明核对发现的问题" onCancel={onClose} footer={null}>
      <p>{finding.message}</p>
      <RecordForm
        form={form}
        act={act.fault ? act : { ...act, fault: undo.fault }}
        says="保存说明"
        initial={{ reason: said ?? "" }}
        beside={
          said !== undefined && (
            <Button loading={undo.isRunning} onClick={() => undo.start(undefined)}>
              撤销说明
            </Button>
          )
        }
      >
        <Form.Item
          name="reason"
          label="说明"
          extra="网站公开核对情况时，公众会看到这段话。"
          rules={[{ required: true, whitespace: true, message: "请填写说明" }]}
        >
          <Input.TextArea rows={3} maxLength={500} autoFocus />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
