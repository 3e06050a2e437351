import { useNavigate } from "@tanstack/react-router";
import { Alert, Button, Checkbox, Form, Input, Modal } from "antd";
import { useState } from "react";
import { AgencyField } from "#office-ui/AgencyField.tsx";
import { agenciesFor } from "#office-ui/agencies-for.ts";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";

interface Begun {
  readonly agencyId: number;
  readonly address: string;
  readonly hasServices: boolean;
  readonly isAtOnce: boolean;
}

interface BeginInspectionProps {
  /** Hosts that the settings let be visited. */
  readonly hosts: readonly string[];
}

/** 开始检查. */
export function BeginInspection({ hosts }: BeginInspectionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Begun>();
  const navigate = useNavigate();
  const { options, only } = agenciesFor(useWho(), "channels.inspect");
  const act = useAct({
    act: (body: Begun) =>
      ask<{ readonly id: number }>("/api/site-inspections", { method: "POST", body }),
    done: "已经开始检查",
    onDone: ({ id }) =>
      void navigate({ to: "/site-inspections/one", search: { id: `${id}` } as never }),
  });
  const initial = { hasServices: true, isAtOnce: false };
  return (
    <>
      <Button type="primary" onClick={() => setIsOpen(true)}>
        开始检查
      </Button>
      <Modal
        open={isOpen}
        title="开始检查"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        {hosts.length === 0 ? (
          <Alert
            type="warning"
            className="office-gap"
            title="还没有可检查的网站"
            description="请系统管理员在设置“可检查的网站”里写上网站的主机名，例如 www.qinglan.gov.cn。"
          />
        ) : (
          <p className="office-soft">可检查：{hosts.join("、")}</p>
        )}
        <RecordForm<Begun>
          form={form}
          act={act}
          says="开始"
          initial={only === undefined ? initial : { ...initial, agencyId: only }}
        >
          <AgencyField label="由哪个机关检查" options={options} />
          <Form.Item
            name="address"
            label="网址"
            rules={[{ required: true, whitespace: true, message: "请填写网址" }]}
          >
            <Input maxLength={300} placeholder="http://www.qinglan.gov.cn/" />
          </Form.Item>
          <Form.Item name="hasServices" valuePropName="checked">
            <Checkbox>有办事服务（没有的按 75 分计算，再乘 4/3）</Checkbox>
          </Form.Item>
          <Form.Item name="isAtOnce" valuePropName="checked">
            <Checkbox>现在就检查（不选，只在 22 时到次日 6 时检查）</Checkbox>
          </Form.Item>
        </RecordForm>
      </Modal>
    </>
  );
}
