import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Input, Modal } from "antd";
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
  readonly title: string;
  readonly asOf: string;
}

/** 开始清理. */
export function BeginCleanup() {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Begun>();
  const navigate = useNavigate();
  const { options, only } = agenciesFor(useWho(), "documents.write");
  const act = useAct({
    act: (body: Begun) =>
      ask<{ readonly id: number }>("/api/document-cleanups", { method: "POST", body }),
    done: "已经开始清理",
    onDone: ({ id }) =>
      void navigate({ to: "/documents/cleanup", search: { id: `${id}` } as never }),
  });
  const today = todayInChina();
  const initial = { title: `${today.slice(0, 4)}年规范性文件清理`, asOf: today };
  return (
    <>
      <Button type="primary" onClick={() => setIsOpen(true)}>
        开始清理
      </Button>
      <Modal
        open={isOpen}
        title="开始清理"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <RecordForm<Begun>
          form={form}
          act={act}
          says="开始"
          initial={only === undefined ? initial : { ...initial, agencyId: only }}
        >
          <AgencyField label="机关" options={options} />
          <Form.Item
            name="title"
            label="名称"
            rules={[{ required: true, whitespace: true, message: "请填写名称" }]}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="asOf"
            label="清理哪一天有效的文件"
            rules={[{ required: true, message: "请填写日期" }]}
          >
            <Input type="date" />
          </Form.Item>
        </RecordForm>
      </Modal>
    </>
  );
}
