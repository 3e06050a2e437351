import { Collapse, Form, Input, InputNumber } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import type { Oversight } from "../../domain/propose/recorded-year.ts";

/** 监督保障 of a government: 考核、社会评议、责任追究, from which the proposal makes its paragraph. */
export function OversightForm({ draft }: { readonly draft: WorkplaceAnswer["draft"] }) {
  const [form] = Form.useForm<Partial<Oversight>>();
  const act = useAct({
    act: ({ assessment, appraisals, accountable }: Partial<Oversight>) =>
      ask<unknown>(`/api/report-drafts/${draft.id}/oversight`, {
        method: "PUT",
        body: {
          said: {
            assessment: assessment ?? null,
            appraisals: appraisals ?? null,
            accountable: accountable ?? null,
          },
          revision: draft.revision,
        },
      }),
    done: "已经保存，“按台账起草”会写入",
  });
  return (
    <Collapse
      className="office-gap"
      items={[
        {
          key: "oversight",
          label: "监督保障：考核、社会评议、责任追究（台账里没有，请填写）",
          children: (
            <RecordForm form={form} act={act} says="保存" initial={draft.oversight}>
              <Form.Item
                name="assessment"
                label="考核"
                extra="接着“政务公开工作考核”写，例如：占政府绩效考核分值的 4%，18 个部门为优秀"
              >
                <Input.TextArea rows={2} maxLength={200} />
              </Form.Item>
              <Form.Item
                name="appraisals"
                label="社会评议（次）"
                extra="没有开展的填 0，不清楚的空着"
              >
                <InputNumber min={0} precision={0} className="office-wide" />
              </Form.Item>
              <Form.Item
                name="accountable"
                label="责任追究（人次）"
                extra="没有发生的填 0，不清楚的空着"
              >
                <InputNumber min={0} precision={0} className="office-wide" />
              </Form.Item>
            </RecordForm>
          ),
        },
      ]}
    />
  );
}
