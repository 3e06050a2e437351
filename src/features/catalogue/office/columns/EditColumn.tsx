import { Button, Form } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { ColumnLine } from "../../api/columns-answer.ts";
import { ColumnFields } from "./ColumnFields.tsx";
import { type ColumnValues, contentOf, valuesOf } from "./column-values.ts";

/** 修改栏目. */
export function EditColumn({ column }: { readonly column: ColumnLine }) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<ColumnValues>();
  const act = useAct({
    act: (values: ColumnValues) =>
      ask(`/api/catalogue-columns/${column.id}`, { method: "PUT", body: contentOf(values) }),
    done: "已经保存",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>修改</Button>
      {isOpen && (
        <SidePanel title={`修改栏目：${column.name}`} size={560} onClose={() => setIsOpen(false)}>
          <RecordForm form={form} act={act} says="保存" initial={valuesOf(column)}>
            <UnsavedGuard form={form} />
            <ColumnFields />
          </RecordForm>
        </SidePanel>
      )}
    </>
  );
}
