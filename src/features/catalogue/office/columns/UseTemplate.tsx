import { App, Button, Form, Modal, Select } from "antd";
import { useState } from "react";
import { AgencyField } from "#office-ui/AgencyField.tsx";
import { agenciesFor } from "#office-ui/agencies-for.ts";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import { columnsOfTemplate, type TemplateName, templateNames } from "../../domain/templates.ts";
import { templateWords } from "../../words/column-words.ts";

interface Chosen {
  readonly agencyId: number;
  readonly template: TemplateName;
}

/** 套用模板: the columns that the law asks of such an agency, in one act. */
export function UseTemplate() {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Chosen>();
  const { message } = App.useApp();
  const { options, only } = agenciesFor(useWho(), "catalogue.edit");
  const template = Form.useWatch("template", form);
  const act = useAct({
    act: (body: Chosen) =>
      ask<{ readonly added: number }>("/api/catalogue-templates", { method: "POST", body }),
    onDone: ({ added }) => {
      void message.success(added > 0 ? `已经新增 ${added} 个栏目` : "模板里的栏目都已经有了");
      setIsOpen(false);
    },
  });
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>套用模板</Button>
      <Modal
        open={isOpen}
        title="套用模板"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <p>按条例第二十条、第二十一条建立栏目；已经有的不动，建好后可以逐个修改、停用。</p>
        <RecordForm
          form={form}
          act={act}
          says="套用"
          initial={only === undefined ? {} : { agencyId: only }}
        >
          <AgencyField label="机关" options={options} />
          <Form.Item
            name="template"
            label="模板"
            rules={[{ required: true, message: "请选择模板" }]}
            {...(template && {
              extra: columnsOfTemplate(template)
                .map(({ name }) => name)
                .join("、"),
            })}
          >
            <Select
              options={templateNames.map((value) => ({ value, label: templateWords[value] }))}
            />
          </Form.Item>
        </RecordForm>
      </Modal>
    </>
  );
}
