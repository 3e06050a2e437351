import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";

/** 建议主动公开: of a case whose information was given. */
export function ProposePart({ path }: { readonly path: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<{ because: string }>();
  const proposing = useAct({
    act: (body: { because: string }) => ask(`${path}/proposal`, { method: "POST", body }),
    done: "已经建议，请负责人决定",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button className="office-gap" onClick={() => setIsOpen(true)}>
        建议主动公开
      </Button>
      <Modal
        open={isOpen}
        title="建议主动公开（条例第四十四条）"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <RecordForm form={form} act={proposing} says="建议">
          <Form.Item
            name="because"
            label="理由"
            rules={[{ required: true, whitespace: true, message: "请填写理由" }]}
          >
            <Input
              maxLength={500}
              autoComplete="off"
              placeholder="例如：涉及公众利益，会有更多人申请"
            />
          </Form.Item>
        </RecordForm>
      </Modal>
    </>
  );
}
