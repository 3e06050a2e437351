import { Button, Checkbox, Flex, Form, Input, Modal, Typography } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { FileAnswer } from "../../api/life/file-answer.ts";
import { type InterpretationForm, interpretationForms } from "../../domain/life/interpretation.ts";
import { formWords } from "../../words/life-words.ts";
import { BeginText } from "./BeginText.tsx";

/** 解读方案: made with the document; each form is begun once the document has its number. */
export function InterpretationPlan({ answer }: { readonly answer: FileAnswer }) {
  const { permissions } = useWho();
  const { file, plan, interpretations } = answer;
  const mayPlan = permissions.has("documents.write") && file.givenUpOn === null;
  const mayBegin = permissions.has("items.write") && file.documentId !== null;
  return (
    <section aria-labelledby="interpretation-plan">
      <Typography.Title level={2} className="office-subtitle" id="interpretation-plan">
        解读方案
      </Typography.Title>
      {plan.length === 0 && (
        <p className="office-soft">还没有解读方案。政策解读与文件同步组织、同步审签、同步部署。</p>
      )}
      <ul>
        {plan.map(({ form, by, draftId, publishedOn }) => (
          <li key={form}>
            <Flex gap="small" align="center">
              {formWords[form]}，{by}
              {publishedOn ? `，${publishedOn} 公开` : null}
              {!publishedOn && (mayBegin || draftId !== null) && (
                <BeginText
                  fileId={file.id}
                  form={form}
                  says={draftId === null ? "起草" : "在起草、审核"}
                  {...(draftId !== null && { draftId })}
                />
              )}
            </Flex>
          </li>
        ))}
        {interpretations
          .filter(({ form }) => form === null)
          .map(({ itemId, title, publishedOn }) => (
            <li key={itemId}>
              《{title}》，{publishedOn} 公开
            </li>
          ))}
      </ul>
      {mayPlan && <PlanForms answer={answer} />}
    </section>
  );
}

interface Planned {
  readonly forms: readonly InterpretationForm[];
  readonly by: string;
}

function PlanForms({ answer: { file, plan } }: { readonly answer: FileAnswer }) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Planned>();
  const act = useAct({
    act: ({ forms, by }: Planned) =>
      ask(`/api/document-files/${file.id}/interpretation-plan`, {
        method: "PUT",
        body: { forms: forms.map((one) => ({ form: one, by })) },
      }),
    done: "已经保存解读方案",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{plan.length > 0 ? "修改方案" : "制定方案"}</Button>
      <Modal
        open={isOpen}
        title="解读方案"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <RecordForm<Planned>
          form={form}
          act={act}
          says="保存"
          initial={{ forms: plan.map((one) => one.form), by: plan[0]?.by ?? file.section }}
        >
          <Form.Item
            name="forms"
            label="解读形式"
            rules={[{ required: true, message: "请至少选一种形式" }]}
          >
            <Checkbox.Group
              options={interpretationForms.map((value) => ({ value, label: formWords[value] }))}
            />
          </Form.Item>
          <Form.Item
            name="by"
            label="由谁解读"
            rules={[{ required: true, whitespace: true, message: "请填写由谁解读" }]}
          >
            <Input maxLength={100} placeholder="谁起草谁解读" />
          </Form.Item>
        </RecordForm>
      </Modal>
    </>
  );
}
