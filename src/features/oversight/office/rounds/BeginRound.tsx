import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { AgencyField } from "#office-ui/AgencyField.tsx";
import { agenciesFor } from "#office-ui/agencies-for.ts";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import { standardChecklists } from "../../domain/checklist.ts";
import { inspectedSubjects, inspectionKinds } from "../../words/oversight-words.ts";
import { optionsOf } from "../options-of.ts";
import { UnitsField } from "./UnitsField.tsx";

interface Begun {
  readonly agencyId: number;
  readonly kind: string;
  readonly subject: string;
  readonly title: string;
  readonly on: string;
  readonly inspector?: string;
  readonly checklist: string;
  readonly inspected: readonly number[];
}

/** 开始检查. */
export function BeginRound() {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Begun>();
  const navigate = useNavigate();
  const who = useWho();
  const { options, only } = agenciesFor(who, "oversight.inspect");
  const act = useAct({
    act: (body: Begun) =>
      ask<{ readonly id: number }>("/api/inspection-rounds", { method: "POST", body }),
    done: "已经开始检查",
    onDone: ({ id }) => void navigate({ to: "/oversight/round", search: { id: `${id}` } as never }),
  });
  const agencyId = only ?? ownOf(who.agencies) ?? options[0]?.value;
  const initial = {
    ...{
      title: "",
      on: todayInChina(),
      kind: "季度抽查",
      subject: "全面",
      checklist: "disclosure",
    },
    ...(agencyId !== undefined && { agencyId }),
  };
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
        <RecordForm<Begun> form={form} act={act} says="开始" initial={initial}>
          <AgencyField label="检查机关" options={options} />
          <Form.Item
            name="title"
            label="名称"
            rules={[{ required: true, whitespace: true, message: "请填写名称" }]}
          >
            <Input maxLength={100} placeholder="如 2026年第四季度政务公开抽查" />
          </Form.Item>
          <Form.Item name="kind" label="类型" rules={[{ required: true }]}>
            <Select options={optionsOf(inspectionKinds)} />
          </Form.Item>
          <Form.Item name="subject" label="检查对象" rules={[{ required: true }]}>
            <Select options={optionsOf(inspectedSubjects)} />
          </Form.Item>
          <Form.Item name="checklist" label="检查清单" rules={[{ required: true }]}>
            <Select
              options={Object.entries(standardChecklists).map(([value, { name, items }]) => ({
                ...{ value, label: `${name}（${items.length} 项，开始以后可以改）` },
              }))}
            />
          </Form.Item>
          <Form.Item
            name="on"
            label="开始日期"
            rules={[{ required: true, message: "请填写开始日期" }]}
          >
            <Input type="date" />
          </Form.Item>
          <Form.Item name="inspector" label="检查人">
            <Input maxLength={100} />
          </Form.Item>
          <UnitsField />
        </RecordForm>
      </Modal>
    </>
  );
}

/** The agency in which one's own role is. */
function ownOf(agencies: ReturnType<typeof useWho>["agencies"]): number | undefined {
  const own = agencies.find(({ permissionsBelow }) =>
    permissionsBelow.includes("oversight.inspect"),
  );
  return own?.id ?? undefined;
}
