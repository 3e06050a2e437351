import { Form, Input, Radio, Select } from "antd";
import { deliveries } from "../../domain/letters/event-of-letter.ts";
import type { LetterDraft } from "../../domain/letters/forms/form-of.ts";
import { formOf, variantsOf } from "../../domain/letters/forms/form-of.ts";
import type { LetterField } from "../../domain/letters/letter.ts";
import { isReply } from "../../domain/letters/letter-types.ts";
import { deliveryWords } from "../../words/letter-words.ts";

/** What is filled in of a letter: which of what it may say, its places, how it is to be served. */
export function LetterFields({ draft }: { readonly draft: LetterDraft }) {
  const variants = variantsOf(draft.type);
  return (
    <>
      {variants.length > 0 && (
        <Form.Item name="variant" label="情形" required>
          <Radio.Group
            options={variants.map(({ code, label }) => ({ value: code, label }))}
            vertical
          />
        </Form.Item>
      )}
      {formOf(draft).fields.map((field) => (
        <Form.Item
          key={field.code}
          name={field.code}
          label={field.label}
          required={field.isRequired}
        >
          {control(field)}
        </Form.Item>
      ))}
      {isReply(draft.type) && (
        <Form.Item
          name="way"
          label="拟怎样送达"
          extra="电子送达的答复要写明网上申请行政复议的途径（行政复议法第二十二条）"
        >
          <Select
            allowClear
            options={deliveries.map((value) => ({ value, label: deliveryWords[value] }))}
          />
        </Form.Item>
      )}
    </>
  );
}

function control({ type }: LetterField) {
  switch (type) {
    case "words":
      return <Input.TextArea autoSize={{ minRows: 2 }} maxLength={5_000} />;
    case "day":
      return <Input type="date" className="office-narrow" />;
    case "days":
    case "yuan":
      return (
        <Input inputMode="decimal" maxLength={12} className="office-narrow" autoComplete="off" />
      );
    case "phrase":
      return <Input maxLength={200} autoComplete="off" />;
  }
}
