import { useNavigate } from "@tanstack/react-router";
import { Button, Form } from "antd";
import { useState } from "react";
import { AgencyField } from "#office-ui/AgencyField.tsx";
import { agenciesFor } from "#office-ui/agencies-for.ts";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import { FileFields, type FileValues, fileContentOf, newFile } from "./FileFields.tsx";

interface Begun extends FileValues {
  readonly agencyId: number;
}

/** 建卷. */
export function BeginFile() {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Begun>();
  const navigate = useNavigate();
  const { options, only } = agenciesFor(useWho(), "documents.write");
  const act = useAct({
    act: ({ agencyId, ...values }: Begun) =>
      ask<{ readonly id: number }>("/api/document-files", {
        method: "POST",
        body: { agencyId, file: fileContentOf(values) },
      }),
    done: "已经建卷",
    onDone: ({ id }) => void navigate({ to: "/documents/file", search: { id: `${id}` } as never }),
  });
  const initial = only === undefined ? newFile : { ...newFile, agencyId: only };
  return (
    <>
      <Button type="primary" onClick={() => setIsOpen(true)}>
        建卷
      </Button>
      {isOpen && (
        <SidePanel title="建卷" size={560} onClose={() => setIsOpen(false)}>
          <RecordForm<Begun> form={form} act={act} says="建卷" initial={initial as Partial<Begun>}>
            <UnsavedGuard form={form} />
            <AgencyField label="制定机关" options={options} />
            <FileFields />
          </RecordForm>
        </SidePanel>
      )}
    </>
  );
}
