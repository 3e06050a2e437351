import { Button, Form, Input } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";

interface Added {
  readonly words: string;
}

interface AddSynonymsProps {
  readonly says: string;
  /** A word that was sought in vain; empty where none. */
  readonly first: string;
}

/** 增加同义词: words that mean the same, parted by blanks or commas. */
export function AddSynonyms({ says, first }: AddSynonymsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Added>();
  const act = useAct({
    act: ({ words }: Added) =>
      ask("/api/search-words/synonyms", { method: "POST", body: { words: wordsOf(words) } }),
    done: "已经增加同义词",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button type={first === "" ? "primary" : "link"} onClick={() => setIsOpen(true)}>
        {says}
      </Button>
      {isOpen && (
        <SidePanel title="增加同义词" size={560} onClose={() => setIsOpen(false)}>
          <RecordForm<Added>
            form={form}
            act={act}
            says="增加"
            initial={{ words: first && `${first}，` }}
          >
            <UnsavedGuard form={form} />
            <Form.Item
              name="words"
              label="意思相同的词"
              extra="至少两个，用逗号隔开；每个 2 到 30 个字。例如：护照，出入境证件。搜其中一个，写了别的词的信息也能找到。"
              rules={[
                { required: true, message: "请填意思相同的词" },
                {
                  validator: (_, typed: string = "") =>
                    wordsOf(typed).length >= 2
                      ? Promise.resolve()
                      : Promise.reject(new Error("请至少填两个词，用逗号隔开")),
                },
              ]}
            >
              <Input maxLength={600} />
            </Form.Item>
          </RecordForm>
        </SidePanel>
      )}
    </>
  );
}

function wordsOf(typed: string): readonly string[] {
  return typed.split(/[，,、；;\n]+/).flatMap((word) => (word.trim() === "" ? [] : [word.trim()]));
}
