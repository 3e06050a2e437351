import { Button, Flex, Form, Input, Modal } from "antd";
import { useState } from "react";
import { ask } from "../ask.ts";
import { RecordForm } from "../RecordForm.tsx";
import { useAct } from "../use-act.ts";
import type { Detail } from "./record-screen.ts";

interface VoidRecordProps {
  readonly path: string;
  readonly detail: Detail;
}

/** 作废 and 恢复, each with its reason. */
export function VoidRecord({ path, detail }: VoidRecordProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [form] = Form.useForm<{ because: string }>();
  const isVoided = detail.voidedAt !== null;
  const says = isVoided ? "恢复" : "作废";
  const act = useAct({
    act: (body: { because: string }) =>
      ask(`${path}/${detail.id}/${isVoided ? "restoring" : "voiding"}`, { method: "POST", body }),
    done: isVoided ? "已经恢复" : "已经作废",
    onDone: () => setIsAsking(false),
  });
  return (
    <Flex>
      <Button danger={!isVoided} onClick={() => setIsAsking(true)}>
        {says}
      </Button>
      <Modal
        open={isAsking}
        title={`${says}这条记录`}
        footer={null}
        destroyOnHidden
        onCancel={() => setIsAsking(false)}
      >
        <p>
          {isVoided
            ? "恢复后重新计入统计。"
            : "作废后不再计入任何统计，记录和原因保留，可以恢复；不会删除。"}
        </p>
        <RecordForm form={form} act={act} says={says}>
          <Form.Item
            name="because"
            label={`${says}原因`}
            rules={[{ required: true, whitespace: true, message: `请填写${says}原因` }]}
          >
            <Input maxLength={500} autoFocus autoComplete="off" />
          </Form.Item>
        </RecordForm>
      </Modal>
    </Flex>
  );
}
