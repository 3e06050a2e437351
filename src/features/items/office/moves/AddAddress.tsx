import { Button, Form, Input } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";

interface Added {
  readonly address: string;
  readonly indexNumber: string;
}

/** 增加旧地址. */
export function AddAddress() {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Added>();
  const act = useAct({
    act: (body: Added) => ask("/api/item-old-addresses", { method: "POST", body }),
    done: "已经增加旧地址",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button type="primary" onClick={() => setIsOpen(true)}>
        增加旧地址
      </Button>
      {isOpen && (
        <SidePanel title="增加旧地址" size={560} onClose={() => setIsOpen(false)}>
          <RecordForm<Added>
            form={form}
            act={act}
            says="增加"
            initial={{ address: "", indexNumber: "" }}
          >
            <UnsavedGuard form={form} />
            <Form.Item
              name="address"
              label="旧地址"
              extra="原网站上的网址，复制浏览器地址栏里的即可。"
              rules={[{ required: true, message: "请填旧地址" }]}
            >
              <Input maxLength={1000} />
            </Form.Item>
            <Form.Item
              name="indexNumber"
              label="指向的信息"
              extra="填它的索引号。"
              rules={[{ required: true, message: "请填索引号" }]}
            >
              <Input maxLength={100} />
            </Form.Item>
          </RecordForm>
        </SidePanel>
      )}
    </>
  );
}
