import { Form, Input, Modal, Select } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { KeptReport } from "../../data/keeping/find-kept.ts";
import { AgencySelect } from "../AgencySelect.tsx";
import { reportYears } from "../list/ReportFilters.tsx";

interface MoveReportProps {
  readonly report: KeptReport;
  readonly onClose: () => void;
}

interface Typed {
  readonly agencyId: number;
  readonly year: number;
  readonly reason: string;
}

/** 移动 a report that was stored under a wrong agency or year. */
export function MoveReport({ report, onClose }: MoveReportProps) {
  const [form] = Form.useForm<Typed>();
  const act = useAct({
    act: (typed: Typed) =>
      ask(`/api/annual-reports/${report.id}/place`, {
        method: "POST",
        body: { revision: report.revision, ...typed },
      }),
    done: "已经移动",
    onDone: onClose,
  });
  return (
    <Modal open title="移到别的机关或者年度" onCancel={onClose} footer={null}>
      <p>同一文件的各版一起移动。那里已有现行版本的，移过去的先暂存。</p>
      <RecordForm form={form} act={act} says="移动" initial={{ year: report.year }}>
        <UnsavedGuard form={form} />
        <Form.Item
          name="agencyId"
          label="应归的机关"
          rules={[{ required: true, message: "请选择机关" }]}
        >
          <AgencySelect label="应归的机关" candidates={[report.agency]} />
        </Form.Item>
        <Form.Item name="year" label="年度" rules={[{ required: true, message: "请选择年度" }]}>
          <Select
            options={reportYears(new Date().getFullYear()).map((one) => ({
              value: one,
              label: `${one} 年度`,
            }))}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label="理由"
          rules={[{ required: true, whitespace: true, message: "请填写理由" }]}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
