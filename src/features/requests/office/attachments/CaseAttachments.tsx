import { useQuery } from "@tanstack/react-query";
import { Button, Typography, Upload } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import type { Detail } from "#office-ui/records/record-screen.ts";
import { useAct } from "#office-ui/use-act.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { AttachmentAnswer } from "../../api/letters/attachment-answer.ts";
import { CaseAttachment } from "./CaseAttachment.tsx";

/** 答复附件: what goes out with the reply, what was found in each, and what to do about it. */
export function CaseAttachments({ detail: { id, voidedAt } }: { readonly detail: Detail }) {
  const { permissions } = useWho();
  const path = `/api/requests/${id}/attachments`;
  const all = useQuery({
    queryKey: ["/api/requests", `${id}`, "attachments"],
    queryFn: () => ask<readonly AttachmentAnswer[]>(path),
  });
  const mayEdit = voidedAt === null && permissions.has("requests.edit");
  return (
    <section aria-label="答复附件">
      <Typography.Title level={2} className="office-subtitle">
        答复附件
      </Typography.Title>
      <p className="office-soft">
        这里放不在本系统出文书的答复（如纸质答复）随附的文件；在本系统拟的文书，附件在文书里添加，不要在这里再放一份。系统检查看不见的内容、作者信息和证件号码；没有通过的不能随答复发出。
      </p>
      {all.isPending && <Loading rows={2} />}
      <RefusalAlert fault={all.error} onRetry={() => void all.refetch()} />
      {all.data?.map((one) => (
        <CaseAttachment
          key={one.id}
          path={`${path}/${one.id}`}
          attachment={one}
          of={all.data.find((other) => other.id === one.cleanedOf)?.name}
          redactedOf={all.data.find((other) => other.id === one.redactedOf)?.name}
          hasCopy={all.data.some(({ cleanedOf }) => cleanedOf === one.id)}
          mayEdit={mayEdit}
        />
      ))}
      {mayEdit && <AddAttachment path={path} />}
    </section>
  );
}

function AddAttachment({ path }: { readonly path: string }) {
  const adding = useAct({
    act: (file: File) => ask(addressOf(path, { name: file.name }), { method: "POST", file }),
    done: "已经上传并检查",
  });
  return (
    <>
      <RefusalAlert fault={adding.fault} />
      <Upload
        showUploadList={false}
        beforeUpload={(file: File) => {
          adding.start(file);
          return false;
        }}
      >
        <Button loading={adding.isRunning}>上传附件并检查</Button>
      </Upload>
    </>
  );
}
