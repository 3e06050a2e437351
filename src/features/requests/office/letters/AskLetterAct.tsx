import { Form, Input, Modal } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { LetterAnswer } from "../../api/letters/letters-answer.ts";

export type LetterActName = "sign" | "return" | "take-back" | "void";

interface ActWords {
  readonly says: string;
  readonly done: string;
  /** What follows of it. */
  readonly follows: string;
  readonly label?: string;
  readonly isNeeded?: true;
}

export const letterActs: Readonly<Record<LetterActName, ActWords>> = {
  sign: {
    says: "签署同意",
    done: "已经签署",
    follows: "您签的就是右边这份文书；最后一个环节签完，编文号、定日期，可以送达。",
    label: "审签意见",
  },
  return: {
    says: "退回",
    done: "已经退回",
    follows: "退回拟稿人修改，已有的审签作废。",
    label: "退回理由",
    isNeeded: true,
  },
  "take-back": {
    says: "撤回送审",
    done: "已经撤回，可以继续修改",
    follows: "已有的审签作废，改好以后重新送审。",
  },
  void: {
    says: "作废",
    done: "已经作废",
    follows: "作废的文书留在案卷里；已经编的文号保留，注明原因，不再给别的文书用。",
    label: "作废原因",
    isNeeded: true,
  },
};

interface AskLetterActProps {
  readonly name: LetterActName;
  readonly letter: LetterAnswer;
  readonly onClose: () => void;
}

/** Asks once more before an act, and for what it needs. */
export function AskLetterAct({ name, letter, onClose }: AskLetterActProps) {
  const [form] = Form.useForm<{ readonly text?: string }>();
  const { says, done, follows, label, isNeeded } = letterActs[name];
  const act = useAct({
    act: ({ text = "" }: { readonly text?: string }) =>
      ask<unknown>(`/api/request-letters/${letter.id}/${name}`, {
        method: "POST",
        body: bodyOf(name, letter, text),
      }),
    done,
    onDone: onClose,
  });
  return (
    <Modal open title={says} footer={null} onCancel={onClose}>
      <p>{follows}</p>
      <RecordForm form={form} act={act} says={says}>
        {label && (
          <Form.Item
            name="text"
            label={label}
            required={isNeeded === true}
            rules={[{ required: isNeeded === true, whitespace: true, message: `请填写${label}` }]}
          >
            <Input.TextArea autoFocus rows={3} maxLength={500} />
          </Form.Item>
        )}
      </RecordForm>
    </Modal>
  );
}

function bodyOf(name: LetterActName, letter: LetterAnswer, text: string) {
  const { contentHash, nextPlace } = letter;
  switch (name) {
    case "sign":
      return { contentHash, place: nextPlace ?? undefined, opinion: text };
    case "return":
      return { contentHash, opinion: text };
    case "void":
      return { because: text };
    case "take-back":
      return {};
  }
}
