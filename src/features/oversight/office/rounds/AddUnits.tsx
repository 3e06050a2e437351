import { Button, Form, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { UnitsField } from "./UnitsField.tsx";

interface AddUnitsProps {
  readonly path: string;
  readonly without: readonly number[];
}

/** 加单位. */
export function AddUnits({ path, without }: AddUnitsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<{ readonly inspected: readonly number[] }>();
  const act = useAct({
    act: (body: object) => ask(`${path}/units`, { method: "POST", body }),
    done: "已经加入",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>加单位</Button>
      <Modal
        open={isOpen}
        title="加被检查单位"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <RecordForm form={form} act={act} says="加入">
          <UnitsField without={without} />
        </RecordForm>
      </Modal>
    </>
  );
}
