import { Form, Input, Select } from "antd";
import { groundCodes } from "../../domain/redaction/grounds.ts";
import type { Reasoned } from "../../domain/redaction/mark.ts";
import { basisWords } from "../../words/redaction-words.ts";

interface MarkReasonProps {
  readonly why: Reasoned;
  readonly onChange: (why: Reasoned) => void;
}

/** Why what is marked next is not given away: its ground in the regulation, and the reason in words. */
export function MarkReason({ why, onChange }: MarkReasonProps) {
  return (
    <Form layout="vertical" component="div">
      <Form.Item label="不公开的依据" htmlFor="redaction-ground" required>
        <Select
          id="redaction-ground"
          value={why.ground}
          onChange={(ground) => onChange({ ...why, ground })}
          options={groundCodes.map((value) => ({ value, label: basisWords(value) }))}
        />
      </Form.Item>
      <Form.Item
        label="理由"
        htmlFor="redaction-reason"
        required
        extra="会写进区分处理件和答复书，不要引用要遮盖的原文。例如：自然人的身份证号码，公开会侵害个人隐私。"
      >
        <Input.TextArea
          id="redaction-reason"
          value={why.reason}
          maxLength={500}
          autoSize={{ minRows: 2 }}
          onChange={({ target }) => onChange({ ...why, reason: target.value })}
        />
      </Form.Item>
    </Form>
  );
}

export function isReasoned({ reason }: Reasoned): boolean {
  return reason.trim() !== "";
}
