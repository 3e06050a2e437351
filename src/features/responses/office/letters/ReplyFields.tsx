import { Form, Input, Radio } from "antd";
import type { Letter } from "../../data/letters/letters.ts";
import { fieldName } from "../../words/text-words.ts";

/** What is answered, and what is made public of it. */
export function ReplyFields({ letter }: { readonly letter: Letter }) {
  const isPublic = Form.useWatch<boolean | undefined>("isPublic");
  return (
    <>
      <LongField name="reply" rows={8} most={6000} />
      <Form.Item name="isPublic" label="在网站公开">
        <Radio.Group
          options={[
            { value: true, label: "公开" },
            { value: false, label: "不公开" },
          ]}
        />
      </Form.Item>
      {isPublic === true && (
        <>
          {!letter.isOfBox && (
            <Form.Item name="consent" label={fieldName("consent")}>
              <Input maxLength={200} placeholder="如：电话征得同意" />
            </Form.Item>
          )}
          <Form.Item name="title" label={fieldName("title")}>
            <Input maxLength={120} />
          </Form.Item>
          <LongField name="text" rows={5} most={4000} />
          <LongField
            name="publicReply"
            rows={6}
            most={6000}
            extra="留空保存，会按答复生成隐去个人信息的一份，请核对。"
          />
        </>
      )}
      {isPublic === false && letter.wantsPublic === true && (
        <Form.Item name="withheldBecause" label={fieldName("withheldBecause")}>
          <Input maxLength={500} />
        </Form.Item>
      )}
    </>
  );
}

interface LongFieldProps {
  readonly name: string;
  readonly rows: number;
  readonly most: number;
  readonly extra?: string;
}

function LongField({ name, rows, most, extra }: LongFieldProps) {
  return (
    <Form.Item name={name} label={fieldName(name)} extra={extra}>
      <Input.TextArea rows={rows} maxLength={most} />
    </Form.Item>
  );
}
