import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Modal, Select } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { inBeing, useWho } from "#office-ui/who.ts";

interface Chosen {
  readonly agencyId: number;
}

/** 起草信息: for one's own agency at once; who writes for several chooses one. */
export function BeginDraft() {
  const { agencies, agencyId } = useWho();
  const [isAsking, setIsAsking] = useState(false);
  const [form] = Form.useForm<Chosen>();
  const navigate = useNavigate();
  const own = inBeing(agencies)
    .filter(({ permissions }) => permissions.includes("items.write"))
    .flatMap(({ id, name }) => (id === null ? [] : [{ value: id, label: name }]));
  const only = agencyId ?? (own.length === 1 ? own[0]?.value : undefined);
  const act = useAct({
    act: (chosen: Chosen) =>
      ask<{ readonly id: number }>("/api/item-drafts", { method: "POST", body: chosen }),
    onDone: ({ id }) => void navigate({ to: "/items/draft", search: { id: `${id}` } as never }),
  });
  return (
    <>
      <Button
        type="primary"
        loading={act.isRunning}
        onClick={() => (only === undefined ? setIsAsking(true) : act.start({ agencyId: only }))}
      >
        起草信息
      </Button>
      {!isAsking && <RefusalAlert fault={act.fault} />}
      {isAsking && (
        <Modal open title="起草信息" footer={null} onCancel={() => setIsAsking(false)}>
          <RecordForm form={form} act={act} says="起草">
            <Form.Item
              name="agencyId"
              label="发布机构"
              rules={[{ required: true, message: "请选择发布机构" }]}
            >
              <Select options={own} showSearch={{ optionFilterProp: "label" }} />
            </Form.Item>
          </RecordForm>
        </Modal>
      )}
    </>
  );
}
