import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Modal, Radio } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { FigureScope } from "../../domain/scope.ts";

interface BeginDraftProps {
  readonly agencyId: number;
  readonly name: string;
  readonly year: number;
}

/** 开始编制: asks whose records the report adds up. */
export function BeginDraft({ agencyId, name, year }: BeginDraftProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<{ readonly scope: FigureScope }>();
  const navigate = useNavigate();
  const act = useAct({
    act: ({ scope }: { readonly scope: FigureScope }) =>
      ask<{ readonly id: number }>("/api/report-drafts", {
        method: "POST",
        body: { agencyId, year, scope },
      }),
    onDone: ({ id }) =>
      void navigate({ to: "/report-filing/draft", search: { id: `${id}` } as never }),
  });
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        开始编制
      </Button>
      {isOpen && (
        <Modal
          open
          title={`编制${name} ${year} 年年报`}
          footer={null}
          onCancel={() => setIsOpen(false)}
        >
          <RecordForm form={form} act={act} says="开始编制" initial={{ scope: "own" }}>
            <Form.Item name="scope" label="统计范围" extra="以后会印在报告里，编制中不能更改。">
              <Radio.Group
                options={[
                  { value: "own", label: "本机关" },
                  { value: "level", label: "本级（本级政府及其部门）" },
                  { value: "whole", label: "全域（连同乡镇、街道）" },
                ]}
              />
            </Form.Item>
          </RecordForm>
        </Modal>
      )}
    </>
  );
}
