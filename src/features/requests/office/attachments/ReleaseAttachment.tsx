import { Form, Input, Modal } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";

interface ReleaseAttachmentProps {
  readonly path: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** 说明理由后外发: somebody looked at the file and answers for what was found. */
export function ReleaseAttachment({ path, name, onClose }: ReleaseAttachmentProps) {
  const [form] = Form.useForm<{ because: string }>();
  const releasing = useAct({
    act: (body: { because: string }) => ask(`${path}/release`, { method: "POST", body }),
    done: "已经准予外发",
    onDone: onClose,
  });
  return (
    <Modal open title={`外发“${name}”`} footer={null} destroyOnHidden onCancel={onClose}>
      <p>请先打开文件看过。您的姓名、时间和理由记入案卷。</p>
      <RecordForm form={form} act={releasing} says="准予外发">
        <Form.Item
          name="because"
          label="理由"
          extra="例如：号码是申请人本人的；扫描件没有涂黑的内容。"
          rules={[{ required: true, whitespace: true, message: "请填写理由" }]}
        >
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} autoFocus />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
