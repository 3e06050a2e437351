import { Form, Input } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { GuideAnswer } from "../../api/guide-answer.ts";
import { type GuidePart, guideParts, neededParts } from "../../domain/guide.ts";
import { partHints, partWords } from "../../words/guide-words.ts";

interface WriteGuideProps {
  readonly path: string;
  readonly guide: GuideAnswer;
}

type GuideValues = Partial<Record<GuidePart, string>> & { readonly reviewOn: string };

/** The words of a guide as they are typed; what is public stays until the new ones are signed. */
export function WriteGuide({ path, guide: { content, revision } }: WriteGuideProps) {
  const [form] = Form.useForm<GuideValues>();
  const act = useAct({
    act: (values: GuideValues) =>
      ask(path, { method: "PUT", body: { ...bodyOf(values), revision } }),
    done: "已经保存，送审签署后公布",
  });
  return (
    <RecordForm
      form={form}
      act={act}
      says="保存"
      initial={{ ...content.words, reviewOn: content.reviewOn }}
    >
      <UnsavedGuard form={form} />
      {guideParts.map((part) => (
        <Form.Item
          key={part}
          name={part}
          label={partWords[part]}
          extra={partHints[part]}
          required={neededParts.includes(part)}
          rules={[
            {
              required: neededParts.includes(part),
              whitespace: true,
              message: `请填写${partWords[part]}`,
            },
          ]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 16 }} maxLength={5000} />
        </Form.Item>
      ))}
      <Form.Item
        name="reviewOn"
        label="复核日期"
        extra="到这一天再核对一次；过了没有重新公布的，列为逾期。"
        rules={[{ required: true, message: "请填写复核日期" }]}
      >
        <Input type="date" />
      </Form.Item>
    </RecordForm>
  );
}

function bodyOf(values: GuideValues) {
  const words = guideParts.map((part) => [part, values[part] ?? ""] as const);
  return { ...Object.fromEntries(words), reviewOn: values.reviewOn };
}
