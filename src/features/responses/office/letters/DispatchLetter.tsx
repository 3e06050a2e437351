import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { SearchSelect } from "#office-ui/SearchSelect.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { DispatchTargets } from "../../api/letters/letter-answer.ts";

interface DispatchValues {
  readonly to: number;
  readonly note?: string;
}

/** 转办: to which agency, with what is to be said to it. */
export function DispatchLetter({ id }: { readonly id: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<DispatchValues>();
  const path = `/api/letters/${id}`;
  const act = useAct({
    act: ({ to, note = "" }: DispatchValues) =>
      ask<unknown>(`${path}/dispatch`, { method: "POST", body: { to, note: note.trim() } }),
    done: "已经转办",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>转办</Button>
      {isOpen && (
        <Modal open title="转办" footer={null} onCancel={() => setIsOpen(false)}>
          <RecordForm form={form} act={act} says="转办">
            <Form.Item
              name="to"
              label="转给哪个机关"
              rules={[{ required: true, message: "请选择转给哪个机关" }]}
            >
              <SearchSelect<DispatchTargets>
                path={`${path}/targets`}
                optionsOf={({ agencies }) =>
                  agencies.map(({ id: value, name: label }) => ({ value, label }))
                }
                placeholder="写机关名称的几个字"
              />
            </Form.Item>
            <Form.Item name="note" label="交代的话">
              <Input.TextArea rows={3} maxLength={500} />
            </Form.Item>
          </RecordForm>
        </Modal>
      )}
    </>
  );
}
