import { Button, Form } from "antd";
import type { ReactNode } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { TextAnswer } from "../../api/texts/text-answer.ts";

type Content = Readonly<Record<string, string | boolean>>;

interface WriteTextProps {
  readonly path: string;
  readonly text: TextAnswer<Content>;
  readonly fields: ReactNode;
}

/** Writes a text; what no field shows stays as it was. */
export function WriteText({ path, text, fields }: WriteTextProps) {
  const [form] = Form.useForm<Record<string, string | boolean>>();
  const save = (values: Content) =>
    ask<{ readonly revision: number }>(path, {
      method: "PUT",
      body: { revision: text.revision, content: { ...text.content, ...given(values) } },
    });
  const saving = useAct({ act: save, done: "已经保存" });
  const submitting = useAct({
    act: async (values: Content) => {
      const saved = await save(values);
      return ask<unknown>(`${path}/submit`, { method: "POST", body: saved });
    },
    done: "已经送审",
  });
  return (
    <RecordForm
      form={form}
      act={{
        start: saving.start,
        isRunning: saving.isRunning,
        fault: saving.fault ?? submitting.fault,
      }}
      says="保存"
      initial={text.content}
      beside={
        <Button
          loading={submitting.isRunning}
          onClick={() => submitting.start(form.getFieldsValue())}
        >
          保存并送审
        </Button>
      }
    >
      {fields}
      <UnsavedGuard form={form} />
    </RecordForm>
  );
}

/** A field that was emptied is empty; one that is not shown is left out. */
function given(values: Content): Content {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
