import { Form, Input } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { LetterAnswer } from "../../api/letters/letter-answer.ts";
import { PaperTable } from "./LetterPaper.tsx";

interface Written {
  readonly title: string;
  readonly to?: string;
  readonly text: string;
  readonly dueOn?: string;
}

interface WriteLetterProps extends Pick<LetterAnswer, "letter"> {
  readonly path: string;
}

/** 拟稿: its title, whom it goes to, its paragraphs. */
export function WriteLetter({
  path,
  letter: { content, dueOn, revision, kind },
}: WriteLetterProps) {
  const [form] = Form.useForm<Written>();
  const act = useAct({
    act: ({ title, to = "", text, dueOn: due }: Written) =>
      ask(path, {
        method: "PUT",
        body: {
          revision,
          dueOn: due || null,
          content: { ...content, title, to, lines: linesOf(text) },
        },
      }),
    done: "已经保存",
  });
  const initial = { title: content.title, to: content.to, text: content.lines.join("\n") };
  return (
    <>
      <RecordForm<Written>
        form={form}
        act={act}
        says="保存"
        initial={dueOn ? { ...initial, dueOn } : initial}
        beside={<UnsavedGuard form={form} />}
      >
        <Form.Item
          name="title"
          label="标题"
          rules={[{ required: true, whitespace: true, message: "请填写标题" }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="to" label="主送">
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item
          name="text"
          label="正文（一行一段；“一、…”开头的是小标题）"
          rules={[{ required: true, whitespace: true, message: "请写正文" }]}
        >
          <Input.TextArea autoSize={{ minRows: 8 }} />
        </Form.Item>
        {kind === "督办通知" && (
          <Form.Item name="dueOn" label="反馈期限">
            <Input type="date" />
          </Form.Item>
        )}
      </RecordForm>
      {content.table && <PaperTable table={content.table} />}
    </>
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
