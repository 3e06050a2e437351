import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";

interface ReturnDraftProps {
  readonly draftId: number;
  readonly name: string;
  readonly contentHash: string;
}

/** 退回 from the board: what was handed in goes back to its authors, with the reason. */
export function ReturnDraft({ draftId, name, contentHash }: ReturnDraftProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<{ readonly opinion: string }>();
  const act = useAct({
    act: ({ opinion }: { readonly opinion: string }) =>
      ask<unknown>(`/api/report-drafts/${draftId}/return`, {
        method: "POST",
        body: { contentHash, opinion },
      }),
    done: "已经退回",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        退回
      </Button>
      {isOpen && (
        <Modal open title={`退回${name}的年报`} footer={null} onCancel={() => setIsOpen(false)}>
          <RecordForm form={form} act={act} says="退回">
            <Form.Item
              name="opinion"
              label="退回理由"
              required
              extra="编制人会看到；请写明哪里要改。"
              rules={[{ required: true, whitespace: true, message: "请填写退回理由" }]}
            >
              <Input.TextArea autoFocus rows={3} maxLength={2000} />
            </Form.Item>
          </RecordForm>
        </Modal>
      )}
    </>
  );
}
