import { Alert, Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";

interface ScheduleDraftProps {
  readonly draft: DraftAnswer["draft"];
}

interface ScheduleProps extends ScheduleDraftProps {
  readonly publicBy: DraftAnswer["publicBy"];
}

interface Chosen {
  readonly at: string;
}

/** 定时发布: when a signed item is published by itself. */
export function ScheduleDraft({ draft: { id, content, schedule }, publicBy }: ScheduleProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Chosen>();
  const at = Form.useWatch("at", form) ?? "";
  const isLate = publicBy !== null && at.slice(0, 10) > publicBy.on;
  const path = `/api/item-drafts/${id}/schedule`;
  const says = schedule ? "改发布时间" : "定时发布";
  const act = useAct({
    act: (body: Chosen) => ask<unknown>(path, { method: "PUT", body }),
    done: "已经选定发布时间",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{says}</Button>
      {schedule && (
        <ConfirmAct
          says="取消定时"
          of={content.title}
          act={() => ask<unknown>(path, { method: "DELETE" })}
          done="已经取消定时发布"
        >
          以后由人点“发布”。
        </ConfirmAct>
      )}
      {isOpen && (
        <Modal
          open
          title={`${says}：${content.title}`}
          footer={null}
          onCancel={() => setIsOpen(false)}
        >
          <p>到时间由系统发布审核通过的内容，一个字也不改；发布前可以改时间、取消。</p>
          {publicBy && (
            <Alert
              type={isLate ? "error" : "info"}
              showIcon
              className="office-gap"
              title={`${isLate ? "选定的时间已经逾期：" : ""}应在 ${publicBy.on} 以前公开`}
            />
          )}
          <RecordForm
            form={form}
            act={act}
            says="选定"
            initial={schedule ? { at: instantWords(schedule.at).replace(" ", "T") } : {}}
          >
            <Form.Item
              name="at"
              label="发布时间（北京时间）"
              extra="到时您已经没有发布的权限，或者机关已经撤销的，不发布，系统会告诉您。"
              rules={[{ required: true, message: "请选择发布时间" }]}
            >
              <Input type="datetime-local" />
            </Form.Item>
          </RecordForm>
        </Modal>
      )}
    </>
  );
}

/** Why an item was not published at its moment, above all else. */
export function NotPublished({ draft: { schedule } }: ScheduleDraftProps) {
  if (!schedule?.notPublished) return null;
  return (
    <Alert
      type="error"
      showIcon
      className="office-gap"
      title={`没有按 ${instantWords(schedule.at)} 发布`}
      description={`${schedule.notPublished}请改发布时间，或者点“发布”。`}
    />
  );
}
