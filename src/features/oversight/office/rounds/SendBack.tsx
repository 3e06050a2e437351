import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { WithinFields } from "./WithinFields.tsx";

interface SentBack {
  readonly says: string;
  readonly days?: number;
  readonly rectifyBy?: string;
}

/** 复核不通过: back to the unit, with a new last day. */
export function SendBack({ path }: { readonly path: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<SentBack>();
  const act = useAct({
    act: (body: SentBack) => ask(path, { method: "POST", body: { ...body, isPassed: false } }),
    done: "已经退回单位再整改",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>复核不通过</Button>
      <Modal
        open={isOpen}
        title="复核不通过"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <RecordForm<SentBack> form={form} act={act} says="退回再整改" initial={{ days: 5 }}>
          <Form.Item
            name="says"
            label="没有通过的原因"
            rules={[{ required: true, whitespace: true, message: "请写明原因" }]}
          >
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
          <WithinFields />
        </RecordForm>
      </Modal>
    </>
  );
}
