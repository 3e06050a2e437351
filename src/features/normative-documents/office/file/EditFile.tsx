import { Button, Form } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { FileAnswer } from "../../api/life/file-answer.ts";
import { FileFields, type FileValues, fileContentOf } from "../files/FileFields.tsx";

/** 修改卷面. */
export function EditFile({ file }: Pick<FileAnswer, "file">) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<FileValues>();
  const act = useAct({
    act: (values: FileValues) =>
      ask(`/api/document-files/${file.id}`, {
        method: "PUT",
        body: { revision: file.revision, file: fileContentOf(values) },
      }),
    done: "已经保存",
    onDone: () => setIsOpen(false),
  });
  const { type, title, theme, summary, section, isBusiness, plannedFor } = file;
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>修改卷面</Button>
      {isOpen && (
        <SidePanel title="修改卷面" size={560} onClose={() => setIsOpen(false)}>
          <RecordForm
            form={form}
            act={act}
            says="保存"
            initial={{ type, title, theme, summary, section, isBusiness, plannedFor }}
          >
            <UnsavedGuard form={form} />
            <FileFields />
          </RecordForm>
        </SidePanel>
      )}
    </>
  );
}
