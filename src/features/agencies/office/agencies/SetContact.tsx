import { Form, Input } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { Refused } from "#office-ui/refused.ts";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { contactFields } from "../../domain/contact.ts";
import { fieldName } from "../../words/field-words.ts";
import type { ContactsAnswer, DatedContact } from "./agency-answers.ts";

interface SetContactProps {
  readonly path: string;
  /** `null`: nothing has been said yet. */
  readonly latest: DatedContact | null;
}

const hints: Partial<Record<(typeof contactFields)[number], string>> = {
  office: "如：青岚县人民政府办公室政务公开科",
  officeHours: "如：工作日 8:30-12:00，14:00-17:30",
};

/** Says anew how the disclosure office is reached, from a day on. */
export function SetContact({ path, latest }: SetContactProps) {
  const [form] = Form.useForm<DatedContact>();
  const [base, setBase] = useState(latest);
  const takeOver = async () => {
    const [present = null] = (await ask<ContactsAnswer>(path)).contacts;
    for (const field of contactFields) {
      const typed = form.getFieldValue(field) || null;
      if (typed === (base?.[field] ?? null)) form.setFieldValue(field, present?.[field]);
    }
    setBase(present);
  };
  const act = useAct({
    act: async (after: DatedContact) => {
      try {
        await ask<void>(path, { method: "PUT", body: { before: base, after } });
      } catch (fault) {
        if (fault instanceof Refused && fault.status === 409) await takeOver();
        throw fault;
      }
      await takeOver();
    },
    done: "联系方式已经保存",
    onDone: () => form.resetFields(),
  });
  return (
    <RecordForm
      key={`${base?.fromOn}`}
      form={form}
      act={act}
      says="保存"
      initial={{ ...latest, fromOn: todayInChina() as DatedContact["fromOn"] }}
    >
      <UnsavedGuard form={form} />
      {contactFields.map((field) => (
        <Form.Item key={field} name={field} label={fieldName(field)}>
          <Input
            maxLength={200}
            autoComplete="off"
            {...(hints[field] && { placeholder: hints[field] })}
          />
        </Form.Item>
      ))}
      <Form.Item
        name="fromOn"
        label="生效日期"
        extra="可以晚于今天：到那一天起公布、使用。"
        rules={[{ required: true, message: "请填写生效日期" }]}
      >
        <Input type="date" />
      </Form.Item>
    </RecordForm>
  );
}
