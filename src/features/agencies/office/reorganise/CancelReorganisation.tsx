import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { ReorganisationLine } from "../../api/reorganisation-answer.ts";
import { reorganisationLine } from "../../words/reorganisation-lines.ts";

/** Takes back what is registered and does not hold yet, with the reason. */
export function CancelReorganisation({ of }: { readonly of: ReorganisationLine }) {
  const [isAsked, setIsAsked] = useState(false);
  const [form] = Form.useForm<{ because: string }>();
  const act = useAct({
    act: (body: { because: string }) =>
      ask<void>(`/api/reorganisations/${of.id}/cancel`, { method: "POST", body, isForAll: true }),
    done: "已经取消",
    onDone: () => setIsAsked(false),
  });
  const says = reorganisationLine(of);
  return (
    <>
      <Button
        type="link"
        className="office-in-cell"
        aria-label={`取消：${says}`}
        onClick={() => setIsAsked(true)}
      >
        取消
      </Button>
      <Modal
        open={isAsked}
        title={`取消：${says}`}
        footer={null}
        destroyOnHidden
        onCancel={() => setIsAsked(false)}
      >
        <RecordForm form={form} act={act} says="取消这项调整">
          <Form.Item
            name="because"
            label="原因"
            rules={[{ required: true, whitespace: true, message: "请写明原因" }]}
          >
            <Input.TextArea maxLength={300} rows={3} autoFocus />
          </Form.Item>
        </RecordForm>
      </Modal>
    </>
  );
}
