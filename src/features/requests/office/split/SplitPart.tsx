import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";

interface SplitPartProps {
  /** `/api/requests/12`. */
  readonly path: string;
  readonly subject: string;
}

interface SplitValues {
  readonly subject: string;
  readonly parts: readonly { readonly number: string; readonly subject: string }[];
  readonly because: string;
}

/** 一事一案: a request with several matters becomes several cases, before anything was done with it. */
export function SplitPart({ path, subject }: SplitPartProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<SplitValues>();
  const splitting = useAct({
    act: (body: SplitValues) => ask(`${path}/split`, { method: "POST", body }),
    done: "已经分成几件，各自计数、各自计算期限",
    onDone: () => setIsOpen(false),
  });
  const wanted = (says: string) => [{ required: true, whitespace: true, message: `请填写${says}` }];
  return (
    <>
      <Button className="office-gap" onClick={() => setIsOpen(true)}>
        一事一案，分成几件
      </Button>
      <Modal
        open={isOpen}
        title="一事一案：分成几件"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <p>
          分出的每一件都有自己的编号、答复期限和办理结果，在年报“本年新收”里各计一件；收到日期都与原件相同。
        </p>
        <RecordForm
          form={form}
          act={splitting}
          says="分成几件"
          initial={{ subject, parts: [{ number: "", subject: "" }] }}
        >
          <Form.Item name="subject" label="原件留下的内容" rules={wanted("原件留下的内容")}>
            <Input.TextArea maxLength={4000} autoSize={{ minRows: 2 }} />
          </Form.Item>
          <Form.List name="parts">
            {(fields, { add, remove }) => (
              <>
                {fields.map(({ key, name }, at) => (
                  <fieldset key={key} className="office-choice">
                    <legend>分出的第 {at + 1} 件</legend>
                    <Form.Item name={[name, "number"]} label="编号" rules={wanted("编号")}>
                      <Input maxLength={100} autoComplete="off" />
                    </Form.Item>
                    <Form.Item name={[name, "subject"]} label="申请内容" rules={wanted("申请内容")}>
                      <Input.TextArea maxLength={4000} autoSize={{ minRows: 2 }} />
                    </Form.Item>
                    {fields.length > 1 && <Button onClick={() => remove(name)}>不分这一件</Button>}
                  </fieldset>
                ))}
                {fields.length < 20 && (
                  <Button className="office-gap" onClick={() => add({ number: "", subject: "" })}>
                    再分一件
                  </Button>
                )}
              </>
            )}
          </Form.List>
          <Form.Item name="because" label="原因" rules={wanted("原因")}>
            <Input maxLength={500} autoComplete="off" placeholder="例如：申请了三项不相干的信息" />
          </Form.Item>
        </RecordForm>
      </Modal>
    </>
  );
}
