import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { CleanupAnswer } from "../../api/cleanup/cleanup-answer.ts";

interface Decided {
  readonly decision: string;
  readonly on: string;
  readonly effectiveOn: string;
}

/** 登记决定. */
export function DecideCleanup({ cleanup: { id } }: Pick<CleanupAnswer, "cleanup">) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Decided>();
  const act = useAct({
    act: (body: Decided) => ask(`/api/document-cleanups/${id}/decision`, { method: "POST", body }),
    done: "已经登记决定",
    onDone: () => setIsOpen(false),
  });
  const today = todayInChina();
  return (
    <>
      <Button type="primary" onClick={() => setIsOpen(true)}>
        登记决定
      </Button>
      <Modal
        open={isOpen}
        title="登记清理决定"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <p>登记以后不能再改；废止、宣布失效的，自生效日期起改变效力。</p>
        <RecordForm<Decided>
          form={form}
          act={act}
          says="登记决定"
          initial={{ on: today, effectiveOn: today }}
        >
          <Form.Item
            name="decision"
            label="作出决定的会议或者文号"
            rules={[{ required: true, whitespace: true, message: "请填写会议或者文号" }]}
          >
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="on"
            label="决定日期"
            rules={[{ required: true, message: "请填写决定日期" }]}
          >
            <Input type="date" />
          </Form.Item>
          <Form.Item
            name="effectiveOn"
            label="生效日期"
            rules={[{ required: true, message: "请填写生效日期" }]}
          >
            <Input type="date" />
          </Form.Item>
        </RecordForm>
      </Modal>
    </>
  );
}
