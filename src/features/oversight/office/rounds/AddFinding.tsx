import { Button, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { RoundAnswer } from "../../api/rounds/round-answer.ts";
import { WithinFields } from "./WithinFields.tsx";

interface Found {
  readonly on: string;
  readonly item: string;
  readonly says: string;
  readonly seenAt?: string;
  readonly days?: number;
  readonly rectifyBy?: string;
}

interface AddFindingProps {
  readonly visit: RoundAnswer["visits"][number];
  readonly round: RoundAnswer["round"];
}

/** 登记问题 at a unit. */
export function AddFinding({ visit: { id, inspectedName }, round }: AddFindingProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Found>();
  const act = useAct({
    act: (body: Found) => ask(`/api/inspection-visits/${id}/findings`, { method: "POST", body }),
    done: "已经登记，单位会收到消息",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button aria-label={`登记问题：${inspectedName}`} onClick={() => setIsOpen(true)}>
        登记问题
      </Button>
      <Modal
        open={isOpen}
        title={`登记问题：${inspectedName}`}
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <RecordForm<Found>
          form={form}
          act={act}
          says="登记"
          initial={{ on: todayInChina(), days: 10 }}
        >
          <Form.Item
            name="item"
            label="检查事项"
            rules={[{ required: true, message: "请选择检查事项" }]}
          >
            <Select
              showSearch={{ optionFilterProp: "label" }}
              options={round.checklist.map(({ code, says }) => ({
                ...{ value: code, label: `${code}. ${says}` },
              }))}
            />
          </Form.Item>
          <Form.Item
            name="says"
            label="问题"
            rules={[{ required: true, whitespace: true, message: "请写明问题" }]}
          >
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
          <Form.Item name="seenAt" label="所在位置（网址、地点、编号）">
            <Input maxLength={500} />
          </Form.Item>
          <Form.Item
            name="on"
            label="查看日期"
            rules={[{ required: true, message: "请填写查看日期" }]}
          >
            <Input type="date" />
          </Form.Item>
          <WithinFields />
        </RecordForm>
      </Modal>
    </>
  );
}
