import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Modal, Upload } from "antd";
import { useRef, useState } from "react";
import { AgencyField } from "#office-ui/AgencyField.tsx";
import { agenciesFor } from "#office-ui/agencies-for.ts";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import { keepWord } from "../word-in/pending-word.ts";

interface Chosen {
  readonly agencyId: number;
}

interface Begun {
  readonly id: number;
}

/** 起草信息: for one's own agency at once; who writes for several chooses one. */
export function BeginDraft() {
  const { options: own, only } = agenciesFor(useWho(), "items.write");
  const [isAsking, setIsAsking] = useState(false);
  // What it is begun with, if it is.
  const word = useRef<File>(undefined);
  const [form] = Form.useForm<Chosen>();
  const navigate = useNavigate();
  const act = useAct({
    act: (chosen: Chosen) => ask<Begun>("/api/item-drafts", { method: "POST", body: chosen }),
    onDone: ({ id }) => {
      if (word.current) keepWord(id, word.current);
      void navigate({ to: "/items/draft", search: { id: `${id}` } as never });
    },
  });
  const begin = (file: File | undefined) => {
    word.current = file;
    if (only === undefined) setIsAsking(true);
    else act.start({ agencyId: only });
  };
  return (
    <>
      <Button type="primary" loading={act.isRunning} onClick={() => begin(undefined)}>
        起草信息
      </Button>
      <Upload
        showUploadList={false}
        accept=".docx"
        beforeUpload={(file: File) => {
          begin(file);
          return false;
        }}
      >
        <Button loading={act.isRunning}>用 Word 起草</Button>
      </Upload>
      {!isAsking && <RefusalAlert fault={act.fault} />}
      {isAsking && (
        <Modal open title="起草信息" footer={null} onCancel={() => setIsAsking(false)}>
          <RecordForm form={form} act={act} says="起草">
            <AgencyField label="发布机构" options={own} />
          </RecordForm>
        </Modal>
      )}
    </>
  );
}
