import { Form, Input, Modal, Radio } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { RegisterLine } from "../../api/register-answer.ts";
import { type Outcome, outcomes } from "../../domain/register.ts";
import { outcomeWords } from "../../words/register-words.ts";

interface ReassessProps {
  readonly one: RegisterLine;
  readonly onClose: () => void;
}

interface Assessed {
  readonly outcome: Outcome;
  readonly reason: string;
}

/** 登记评估: what a look at it again came to. */
export function Reassess({ one, onClose }: ReassessProps) {
  const [form] = Form.useForm<Assessed>();
  const act = useAct({
    act: (body: Assessed) =>
      ask(`/api/undisclosed-items/${one.id}/reassessments`, { method: "POST", body }),
    done: "已经登记",
    onDone: onClose,
  });
  return (
    <Modal open title="登记评估（条例第十八条）" footer={null} destroyOnHidden onCancel={onClose}>
      <p>{one.title}</p>
      <RecordForm form={form} act={act} says="登记" initial={{ outcome: "stays" }}>
        <Form.Item
          name="outcome"
          label="评估结果"
          extra="可以公开的，请在“主动公开信息”里改公开属性，写明公开日期。"
        >
          <Radio.Group options={outcomes.map((value) => ({ value, label: outcomeWords[value] }))} />
        </Form.Item>
        <Form.Item
          name="reason"
          label="理由"
          rules={[{ required: true, whitespace: true, message: "请填写理由" }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
