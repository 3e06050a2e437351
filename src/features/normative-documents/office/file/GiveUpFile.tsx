import { Button } from "antd";
import { useState } from "react";
import { ActModal, type ActText } from "#office-ui/ActModal.tsx";
import { ask } from "#office-ui/ask.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { FileAnswer } from "../../api/life/file-answer.ts";

/** 终止制定. */
export function GiveUpFile({ file }: Pick<FileAnswer, "file">) {
  const [isOpen, setIsOpen] = useState(false);
  const act = useAct({
    act: ({ text }: ActText) =>
      ask(`/api/document-files/${file.id}/giving-up`, { method: "POST", body: { because: text } }),
    done: "已经终止",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>终止制定</Button>
      {isOpen && (
        <ActModal
          title="终止制定？终止后不再办理，卷宗留存备查。"
          says="终止"
          act={act}
          field={{ label: "终止的原因", isNeeded: true, most: 500 }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
