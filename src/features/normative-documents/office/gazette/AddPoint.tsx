import { Button, Form, Input, InputNumber, Modal } from "antd";
import { useState } from "react";
import { AgencyField } from "#office-ui/AgencyField.tsx";
import { agenciesFor } from "#office-ui/agencies-for.ts";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";

interface Point {
  readonly agencyId: number;
  readonly name: string;
  readonly address?: string;
  readonly copies: number;
}

/** 登记赠阅点. */
export function AddPoint() {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Point>();
  const { options, only } = agenciesFor(useWho(), "gazette.write");
  const act = useAct({
    act: (body: Point) => ask("/api/gazette-points", { method: "POST", body }),
    done: "已经登记",
    onDone: () => setIsOpen(false),
  });
  const initial = { copies: 10 };
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>登记赠阅点</Button>
      <Modal
        open={isOpen}
        title="登记赠阅点"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <RecordForm<Point>
          form={form}
          act={act}
          says="登记"
          initial={only === undefined ? initial : { ...initial, agencyId: only }}
        >
          <AgencyField label="主办机关" options={options} />
          <Form.Item
            name="name"
            label="名称"
            rules={[{ required: true, whitespace: true, message: "请填写名称" }]}
          >
            <Input maxLength={100} placeholder="例如：县图书馆" />
          </Form.Item>
          <Form.Item name="address" label="地址">
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="copies"
            label="每期份数"
            rules={[{ required: true, message: "请填写份数" }]}
          >
            <InputNumber min={1} max={100_000} precision={0} />
          </Form.Item>
        </RecordForm>
      </Modal>
    </>
  );
}
