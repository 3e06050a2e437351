import { Button, Form, Input, Modal, Typography } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { ChecklistItem } from "../../domain/checklist.ts";
import { itemsOfText, textOfItems } from "../../domain/checklist-text.ts";

interface ChecklistProps {
  readonly path: string;
  readonly items: readonly ChecklistItem[];
  readonly mayInspect: boolean;
}

/** 检查清单 of a round. */
export function Checklist({ path, items, mayInspect }: ChecklistProps) {
  return (
    <section className="office-gap" aria-labelledby="round-list">
      <Typography.Title level={2} className="office-subtitle" id="round-list">
        检查清单（{items.length} 项）
      </Typography.Title>
      {mayInspect && <ChangeList path={path} items={items} />}
      <ScrollRegion label="检查清单">
        <table className="office-table">
          <thead>
            <tr>
              {["序号", "检查事项", "依据"].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ code, says, basis }) => (
              <tr key={code}>
                <th scope="row">{code}</th>
                <td>{says}</td>
                <td>{basis}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function ChangeList({ path, items }: Omit<ChecklistProps, "mayInspect">) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<{ readonly text: string }>();
  const act = useAct({
    act: ({ text }: { readonly text: string }) =>
      ask(`${path}/checklist`, { method: "PUT", body: { items: itemsOfText(text) } }),
    done: "清单已经保存",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button className="office-gap" onClick={() => setIsOpen(true)}>
        修改清单
      </Button>
      <Modal
        open={isOpen}
        title="修改检查清单"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <RecordForm form={form} act={act} says="保存清单" initial={{ text: textOfItems(items) }}>
          <Form.Item
            name="text"
            label="一行一项：序号｜检查事项｜依据"
            rules={[{ required: true, whitespace: true, message: "请写检查事项" }]}
          >
            <Input.TextArea rows={12} />
          </Form.Item>
        </RecordForm>
      </Modal>
    </>
  );
}
