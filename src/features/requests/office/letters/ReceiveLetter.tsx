import { Form, Input, Modal } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { LetterAnswer } from "../../api/letters/letters-answer.ts";
import { runsFromReceipt } from "../../domain/letters/event-of-letter.ts";

interface Values {
  readonly receivedOn: string;
  readonly evidence: string;
}

interface ReceiveLetterProps {
  readonly letter: LetterAnswer;
  readonly onClose: () => void;
}

/** 登记收到日期: when a letter came that was posted or sent, and what shows it. */
export function ReceiveLetter({ letter, onClose }: ReceiveLetterProps) {
  const [form] = Form.useForm<Values>();
  const telling = useAct({
    act: (values: Values) =>
      ask<unknown>(`/api/request-letters/${letter.id}/receipt`, {
        method: "POST",
        body: { ...values, seen: letter.seen },
      }),
    done: "已经登记收到日期",
    onDone: onClose,
  });
  return (
    <Modal open title={`登记收到日期：${letter.number}`} footer={null} onCancel={onClose}>
      <p>
        {letter.service?.on} 送出。
        {runsFromReceipt(letter.type) && "对方的期限从收到之日起算，登记后重新推算。"}
      </p>
      <RecordForm form={form} act={telling} says="登记收到日期">
        <Form.Item
          name="receivedOn"
          label="对方收到日期"
          rules={[{ required: true, message: "请填写收到日期" }]}
        >
          <Input type="date" className="office-narrow" />
        </Form.Item>
        <Form.Item
          name="evidence"
          label="凭据"
          rules={[{ required: true, whitespace: true, message: "请写明凭什么知道收到日期" }]}
        >
          <Input
            maxLength={400}
            autoComplete="off"
            placeholder="如：挂号信回执，EMS 1234567890123 签收记录"
          />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
