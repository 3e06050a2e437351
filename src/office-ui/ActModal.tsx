import { Button, Form, Input, Modal } from "antd";
import type { ReactNode } from "react";
import { RecordForm } from "./RecordForm.tsx";
import { RefusalAlert } from "./RefusalAlert.tsx";
import type { useAct } from "./use-act.ts";

/** What is typed for an act. */
export interface ActText {
  readonly text?: string;
}

interface ActModalProps {
  readonly title: string;
  /** On the button. */
  readonly says: string;
  readonly act: ReturnType<typeof useAct<ActText, unknown>>;
  /** What is asked of who does it, where anything is. */
  readonly field?: ActField | undefined;
  /** What the field begins with. */
  readonly initial?: string | undefined;
  /** What is said before it. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

export interface ActField {
  readonly label: string;
  readonly isNeeded: boolean;
  readonly most?: number;
}

/** Asks once more before an act, and for the words that it needs. */
export function ActModal({ title, says, act, field, initial, children, onClose }: ActModalProps) {
  const [form] = Form.useForm<ActText>();
  return (
    <Modal open title={title} footer={null} onCancel={onClose}>
      {children}
      {field ? (
        <RecordForm
          form={form}
          act={act}
          says={says}
          initial={initial === undefined ? {} : { text: initial }}
        >
          <Form.Item
            name="text"
            label={field.label}
            required={field.isNeeded}
            rules={[
              { required: field.isNeeded, whitespace: true, message: `请填写${field.label}` },
            ]}
          >
            <Input.TextArea autoFocus rows={4} maxLength={field.most ?? 2000} />
          </Form.Item>
        </RecordForm>
      ) : (
        <>
          <RefusalAlert fault={act.fault} />
          <Button type="primary" loading={act.isRunning} onClick={() => act.start({})}>
            {says}
          </Button>
        </>
      )}
    </Modal>
  );
}
