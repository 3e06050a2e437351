import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Modal, Select } from "antd";
import { useState } from "react";
import { AgencyField } from "#office-ui/AgencyField.tsx";
import { agenciesFor } from "#office-ui/agencies-for.ts";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { RoundAnswer } from "../../api/rounds/round-answer.ts";
import { noticeKinds } from "../../words/oversight-words.ts";
import { optionsOf } from "../options-of.ts";

interface Begun {
  readonly agencyId: number;
  readonly kind: string;
  readonly toAgencyId?: number;
}

interface BeginLetterProps {
  /** What it is to tell of. */
  readonly round?: RoundAnswer["round"];
  readonly visits?: RoundAnswer["visits"];
}

/** 起草通报、督办单、简报. */
export function BeginLetter({ round, visits = [] }: BeginLetterProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Begun>();
  const kind = Form.useWatch("kind", form);
  const navigate = useNavigate();
  const { options, only } = agenciesFor(useWho(), "oversight.write");
  const act = useAct({
    act: (body: Begun) =>
      ask<{ readonly id: number }>("/api/oversight-letters", {
        method: "POST",
        body: { ...body, ...(round && { roundId: round.id }) },
      }),
    done: "已经起草，请核对内容",
    onDone: ({ id }) =>
      void navigate({ to: "/oversight/letter", search: { id: `${id}` } as never }),
  });
  const agencyId = round?.agencyId ?? only ?? options[0]?.value;
  const units = visits.map(({ inspectedId, inspectedName }) => ({
    ...{ value: inspectedId, label: inspectedName },
  }));
  return (
    <>
      <Button type="primary" onClick={() => setIsOpen(true)}>
        起草通报、督办单
      </Button>
      <Modal
        open={isOpen}
        title="起草通报、督办单"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <RecordForm<Begun>
          form={form}
          act={act}
          says="起草"
          initial={{ kind: "通报", ...(agencyId !== undefined && { agencyId }) }}
        >
          {!round && <AgencyField label="发文机关" options={options} />}
          {round && (
            <Form.Item name="agencyId" hidden>
              <Select />
            </Form.Item>
          )}
          <Form.Item name="kind" label="类型" rules={[{ required: true }]}>
            <Select options={optionsOf(noticeKinds)} />
          </Form.Item>
          {round && kind === "督办通知" && (
            <Form.Item
              name="toAgencyId"
              label="督办哪个单位"
              rules={[{ required: true, message: "请选择单位" }]}
            >
              <Select options={units} showSearch={{ optionFilterProp: "label" }} />
            </Form.Item>
          )}
        </RecordForm>
      </Modal>
    </>
  );
}
