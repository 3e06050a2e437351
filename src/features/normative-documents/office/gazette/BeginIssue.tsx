import { useNavigate } from "@tanstack/react-router";
import { Button, Form, InputNumber, Modal } from "antd";
import { useState } from "react";
import { AgencyField } from "#office-ui/AgencyField.tsx";
import { agenciesFor } from "#office-ui/agencies-for.ts";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";

interface Begun {
  readonly agencyId: number;
  readonly year: number;
  readonly number: number;
  readonly wholeNumber?: number | null;
}

/** 新建一期. */
export function BeginIssue() {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Begun>();
  const navigate = useNavigate();
  const { options, only } = agenciesFor(useWho(), "gazette.write");
  const act = useAct({
    act: (body: Begun) =>
      ask<{ readonly id: number }>("/api/gazette-issues", { method: "POST", body }),
    done: "已经新建",
    onDone: ({ id }) => void navigate({ to: "/gazette/issue", search: { id: `${id}` } as never }),
  });
  const initial = { year: Number(todayInChina().slice(0, 4)) };
  return (
    <>
      <Button type="primary" onClick={() => setIsOpen(true)}>
        新建一期
      </Button>
      <Modal
        open={isOpen}
        title="新建一期"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <RecordForm<Begun>
          form={form}
          act={act}
          says="新建"
          initial={only === undefined ? initial : { ...initial, agencyId: only }}
        >
          <AgencyField label="主办机关" options={options} />
          <Form.Item name="year" label="年份" rules={[{ required: true, message: "请填写年份" }]}>
            <InputNumber min={1950} max={2999} precision={0} />
          </Form.Item>
          <Form.Item
            name="number"
            label="第几期"
            rules={[{ required: true, message: "请填写期号" }]}
          >
            <InputNumber min={1} max={1000} precision={0} />
          </Form.Item>
          <Form.Item name="wholeNumber" label="总第几期">
            <InputNumber min={1} max={100_000} precision={0} />
          </Form.Item>
        </RecordForm>
      </Modal>
    </>
  );
}
