import { Checkbox, Form, Input, Modal, Select } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useAct } from "#office-ui/use-act.ts";
import { type Delivery, deliveries } from "../../../domain/letters/event-of-letter.ts";
import { deliveryWords } from "../../../words/letter-words.ts";

interface Values {
  readonly on: string;
  readonly delivery: Delivery;
  readonly evidence: string;
  readonly isPostal?: boolean;
  readonly hasConsent?: boolean;
  readonly formReason?: string;
}

interface ServeGroupProps {
  readonly path: string;
  readonly count: number;
  readonly onClose: () => void;
}

/** 登记送达 of all that is signed of a group: in one way, each recorded by itself while one goes on working. */
export function ServeGroup({ path, count, onClose }: ServeGroupProps) {
  const [form] = Form.useForm<Values>();
  const delivery = Form.useWatch("delivery", form) ?? "post";
  const serving = useAct({
    act: ({ formReason, ...told }: Values) =>
      ask<unknown>(`${path}/service`, {
        method: "POST",
        body: { ...told, formReason: formReason?.trim() || null },
      }),
    done: "正在逐件登记，可以先做别的",
    onDone: onClose,
  });
  return (
    <Modal open title={`登记 ${count} 件的送达`} footer={null} onCancel={onClose}>
      <RecordForm
        form={form}
        act={serving}
        says="逐件登记送达"
        initial={{ on: todayInChina(), delivery: "post" } as Partial<Values>}
      >
        <Form.Item name="delivery" label="送达方式" required>
          <Select options={deliveries.map((value) => ({ value, label: deliveryWords[value] }))} />
        </Form.Item>
        <Form.Item name="on" label="送达日期" rules={[{ required: true, message: "请填写日期" }]}>
          <Input type="date" className="office-narrow" />
        </Form.Item>
        <Form.Item
          name="evidence"
          label="送达凭证"
          rules={[{ required: true, whitespace: true, message: "请写明送达凭证" }]}
        >
          <Input maxLength={400} autoComplete="off" placeholder="例如：大宗邮件交寄清单第 12 号" />
        </Form.Item>
        <Form.Item name="formReason" label="和申请人要求的方式不同的，原因（没有不填）">
          <Input maxLength={500} autoComplete="off" />
        </Form.Item>
        {delivery === "post" && (
          <Form.Item name="isPostal" valuePropName="checked">
            <Checkbox>交邮政企业寄送（国办公开办函〔2016〕235号）</Checkbox>
          </Form.Item>
        )}
        {delivery === "electronic" && (
          <Form.Item name="hasConsent" valuePropName="checked">
            <Checkbox>每一位申请人都同意电子送达</Checkbox>
          </Form.Item>
        )}
      </RecordForm>
    </Modal>
  );
}
