import { Button, Form, Input, Modal, Radio } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { type RelationKind, relationKinds } from "../../domain/relation.ts";
import { relationWords } from "../../words/relation-words.ts";

interface Related {
  readonly kind: RelationKind;
  readonly number?: string;
  readonly title?: string;
  readonly endedOn?: string;
}

/** 登记文件关系. */
export function AddRelation({ path }: { readonly path: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Related>();
  const kind = Form.useWatch("kind", form);
  const act = useAct({
    act: ({ endedOn, ...related }: Related) =>
      ask(path, { method: "POST", body: { ...related, ...(endedOn && { endedOn }) } }),
    done: "已经登记",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>登记关系</Button>
      <Modal
        open={isOpen}
        title="这个文件对别的文件"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <RecordForm<Related> form={form} act={act} says="登记" initial={{ kind: "basis" }}>
          <Form.Item name="kind" label="关系" rules={[{ required: true, message: "请选择关系" }]}>
            <Radio.Group
              options={relationKinds.map((value) => ({ value, label: relationWords.to[value] }))}
            />
          </Form.Item>
          <Form.Item
            name="number"
            label="对方文件的文号"
            extra={
              kind === "basis"
                ? "本系统有的，填文号即可；没有的再填标题。"
                : "自本文件施行之日起，对方按这里的关系改变效力。"
            }
            rules={
              kind === "basis" ? [] : [{ required: true, whitespace: true, message: "请填写文号" }]
            }
          >
            <Input maxLength={100} />
          </Form.Item>
          {kind === "basis" && (
            <>
              <Form.Item name="title" label="对方文件的标题">
                <Input maxLength={200} placeholder="例如：中华人民共和国道路交通安全法" />
              </Form.Item>
              <Form.Item name="endedOn" label="对方已经失效的日期">
                <Input type="date" />
              </Form.Item>
            </>
          )}
        </RecordForm>
      </Modal>
    </>
  );
}
