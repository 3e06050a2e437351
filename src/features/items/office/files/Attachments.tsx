import { useQuery } from "@tanstack/react-query";
import { Button, Upload } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { DraftFileAnswer } from "../../api/files/draft-file-answer.ts";
import { type Attachment, mostAttachments } from "../../domain/draft/attachment.ts";
import { OneAttachment } from "./OneAttachment.tsx";

interface AttachmentsProps {
  /** `/api/item-drafts/7`. */
  readonly path: string;
  readonly attachments: readonly Attachment[];
  readonly onChange: (attachments: readonly Attachment[]) => void;
}

/** 附件: uploaded and examined, named and ordered for the public; what is changed here is saved as what is typed. */
export function Attachments({ path, attachments, onChange }: AttachmentsProps) {
  const known = useQuery({
    queryKey: [path, "files"],
    queryFn: () => ask<readonly DraftFileAnswer[]>(`${path}/files`),
  });
  const adding = useAct({
    act: (file: File) =>
      ask<DraftFileAnswer>(addressOf(`${path}/files`, { name: file.name }), {
        method: "POST",
        file,
      }),
    done: "已经上传并检查",
    isQuiet: true,
    onDone: ({ number, name, type, size }) => {
      onChange([...attachments, { number, name, type, size }]);
      void known.refetch();
    },
  });
  const replace = (number: number, by: readonly Attachment[]) =>
    onChange(attachments.flatMap((one) => (one.number === number ? by : [one])));
  const isFull = attachments.length >= mostAttachments;
  return (
    <section aria-labelledby="item-attachments" className="office-gap">
      <h2 className="office-subtitle" id="item-attachments">
        附件
      </h2>
      <p className="office-soft">
        系统检查看不见的内容（修订痕迹、批注、隐藏的行、作者等）和证件号码。名称就是公众看到的名称，顺序就是公布的顺序。
      </p>
      <ol className="item-attachments">
        {attachments.map((one, at) => (
          <li key={one.number}>
            <OneAttachment
              path={path}
              attachment={one}
              file={known.data?.find(({ number }) => number === one.number)}
              onRename={(name) => replace(one.number, [{ ...one, name }])}
              onRemove={() => replace(one.number, [])}
              onCleaned={({ number, type, size }) => {
                replace(one.number, [{ number, name: one.name, type, size }]);
                void known.refetch();
              }}
              onUp={at === 0 ? undefined : () => onChange(swapped(attachments, at - 1))}
              onDown={
                at === attachments.length - 1 ? undefined : () => onChange(swapped(attachments, at))
              }
            />
          </li>
        ))}
      </ol>
      <RefusalAlert fault={adding.fault} />
      <RefusalAlert fault={known.error} onRetry={() => void known.refetch()} />
      <Upload
        showUploadList={false}
        disabled={isFull}
        beforeUpload={(file: File) => {
          adding.start(file);
          return false;
        }}
      >
        <Button loading={adding.isRunning} disabled={isFull}>
          上传附件并检查
        </Button>
      </Upload>
      {isFull && <p className="office-soft">一条信息最多 {mostAttachments} 个附件。</p>}
    </section>
  );
}

/** With the one at a place behind the next. */
function swapped(all: readonly Attachment[], at: number): readonly Attachment[] {
  const before = all.slice(0, at);
  const [one, other, ...behind] = all.slice(at);
  return one && other ? [...before, other, one, ...behind] : all;
}
