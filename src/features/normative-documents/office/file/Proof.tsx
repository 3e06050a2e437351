import { Button, Upload } from "antd";
import { ask, base } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { FileAnswer } from "../../api/life/file-answer.ts";

interface ProofProps {
  readonly fileId: number;
  readonly taken: FileAnswer["steps"][number];
}

/** 佐证材料 of a step: one file, kept with it. */
export function Proof({ fileId, taken: { id, step, fileName } }: ProofProps) {
  const { permissions } = useWho();
  const act = useAct({
    act: (file: File) =>
      ask(`/api/document-files/${fileId}/proofs/${step}?name=${encodeURIComponent(file.name)}`, {
        method: "POST",
        file,
      }),
    done: "已经添加材料",
  });
  if (fileName) {
    return (
      <a href={`${base()}/api/document-files/${fileId}/proofs/${id}`} download>
        {fileName}
      </a>
    );
  }
  if (!permissions.has("documents.write")) return null;
  return (
    <>
      <Upload
        showUploadList={false}
        beforeUpload={(file) => {
          act.start(file);
          return false;
        }}
      >
        <Button size="small" loading={act.isRunning}>
          添加材料
        </Button>
      </Upload>
      <RefusalAlert fault={act.fault} />
    </>
  );
}
