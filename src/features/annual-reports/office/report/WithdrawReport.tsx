import { Form, Input, Modal } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { KeptReport } from "../../data/keeping/find-kept.ts";

interface WithdrawReportProps {
  readonly report: KeptReport;
  readonly onClose: () => void;
}

/** 撤下 a version, with the reason. */
export function WithdrawReport({ report, onClose }: WithdrawReportProps) {
  const [form] = Form.useForm<{ readonly reason: string }>();
  const act = useAct({
    act: ({ reason }: { readonly reason: string }) =>
      ask(`/api/annual-reports/${report.id}/withdrawal`, {
        method: "POST",
        body: { revision: report.revision, reason },
      }),
    done: "已经撤下",
    onDone: onClose,
  });
  return (
    <Modal open title={`撤下第 ${report.version} 版`} onCancel={onClose} footer={null}>
      <p>
        撤下后公众看不到这一版和它的原文件。
        {report.isCurrent && "它是现行版本，撤下后本年度暂无公开的年报，直到发布另一版。"}
      </p>
      <RecordForm form={form} act={act} says="撤下">
        <UnsavedGuard form={form} />
        <Form.Item
          name="reason"
          label="理由"
          extra="只供内部查看。"
          rules={[{ required: true, whitespace: true, message: "请填写理由" }]}
        >
          <Input.TextArea rows={3} maxLength={500} autoFocus />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
