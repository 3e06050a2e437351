import { Button, Form, Input, InputNumber, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { Bonus } from "../../domain/inspection/score.ts";

interface BonusOfInspectionProps {
  /** Of the inspection. */
  readonly path: string;
  readonly bonus: readonly Bonus[];
}

interface Typed {
  readonly bonus: readonly Bonus[];
}

/** 加分: named one by one by who inspects. */
export function BonusOfInspection({ path, bonus }: BonusOfInspectionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Typed>();
  const act = useAct({
    act: ({ bonus: typed = [] }: Typed) =>
      ask(`${path}/bonus`, { method: "PUT", body: { bonus: typed } }),
    done: "已经保存",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>加分</Button>
      <Modal
        open={isOpen}
        title="加分"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <p className="office-soft">扣分后高于 80 分才计入，合计最多 30 分。</p>
        <RecordForm<Typed> form={form} act={act} says="保存" initial={{ bonus }}>
          <Form.List name="bonus">
            {(fields, { add, remove }) => (
              <>
                {fields.map(({ key, name }) => (
                  <div key={key}>
                    <Form.Item
                      name={[name, "name"]}
                      label={`第 ${name + 1} 项`}
                      rules={[{ required: true, min: 2, message: "请写明加分事项" }]}
                    >
                      <Input maxLength={100} />
                    </Form.Item>
                    <Form.Item
                      name={[name, "points"]}
                      label="分值"
                      rules={[{ required: true, message: "请填写 0.1 到 30 的分值" }]}
                    >
                      <InputNumber min={0.1} max={30} step={0.5} />
                    </Form.Item>
                    <Button type="link" className="office-in-cell" onClick={() => remove(name)}>
                      去掉这一项
                    </Button>
                  </div>
                ))}
                <Button className="office-gap" onClick={() => add({ name: "", points: 1 })}>
                  添一项
                </Button>
              </>
            )}
          </Form.List>
        </RecordForm>
      </Modal>
    </>
  );
}
