import { Button, Form, Input, Modal } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { MovedSince } from "./MovedSince.tsx";

export type ActName = "submit" | "sign" | "return" | "take-back" | "publish" | "correct";

interface ActWords {
  readonly says: string;
  readonly done: string;
  /** What is asked of who does it, where anything is. */
  readonly field?: {
    readonly name: "opinion" | "reason";
    readonly label: string;
    readonly isNeeded: boolean;
  };
}

/** What each act says, before and after. */
export const acts: Readonly<Record<ActName, ActWords>> = {
  submit: { says: "送审", done: "已经送审" },
  sign: {
    says: "签署同意",
    done: "已经签署",
    field: { name: "opinion", label: "审签意见", isNeeded: false },
  },
  return: {
    says: "退回",
    done: "已经退回",
    field: { name: "opinion", label: "退回理由", isNeeded: true },
  },
  "take-back": { says: "撤回送审", done: "已经撤回，可以继续编写" },
  publish: { says: "公布", done: "已经公布，公众可以查看" },
  correct: {
    says: "更正",
    done: "可以重新编写了",
    field: { name: "reason", label: "更正理由（会向公众说明）", isNeeded: true },
  },
};

interface AskActProps {
  readonly name: ActName;
  readonly workplace: WorkplaceAnswer;
  /** What the field begins with. */
  readonly initial?: string;
  readonly onClose: () => void;
}

/** Asks once more before an act, and for what it needs. */
export function AskAct({ name, workplace, initial, onClose }: AskActProps) {
  const { draft, contentHash, nextPlace } = workplace;
  const [form] = Form.useForm<{ readonly text?: string }>();
  const { says, done, field } = acts[name];
  const act = useAct({
    act: ({ text = "" }: { readonly text?: string }) =>
      ask<unknown>(`/api/report-drafts/${draft.id}/${name}`, {
        method: "POST",
        body: bodyOf(name, {
          text,
          contentHash,
          revision: draft.revision,
          place: nextPlace ?? undefined,
        }),
      }),
    done,
    onDone: onClose,
  });
  return (
    <Modal
      open
      title={`${says}：${draft.agencyName} ${draft.year} 年年报`}
      footer={null}
      onCancel={onClose}
    >
      {(name === "sign" || name === "publish") && <MovedSince moved={workplace.moved} />}
      {field ? (
        <RecordForm
          form={form}
          act={act}
          says={says}
          initial={initial === undefined ? {} : { text: initial }}
        >
          <Form.Item
            name="text"
            label={field.label}
            required={field.isNeeded}
            rules={[
              { required: field.isNeeded, whitespace: true, message: `请填写${field.label}` },
            ]}
          >
            <Input.TextArea autoFocus rows={4} maxLength={field.name === "reason" ? 500 : 2000} />
          </Form.Item>
        </RecordForm>
      ) : (
        <>
          <RefusalAlert fault={act.fault} />
          <Button type="primary" loading={act.isRunning} onClick={() => act.start({})}>
            {says}
          </Button>
        </>
      )}
    </Modal>
  );
}

function bodyOf(
  name: ActName,
  given: {
    readonly text: string;
    readonly contentHash: string | null;
    readonly revision: number;
    readonly place: number | undefined;
  },
) {
  switch (name) {
    case "submit":
      return { revision: given.revision };
    case "sign":
      return { contentHash: given.contentHash, place: given.place, opinion: given.text };
    case "return":
      return { contentHash: given.contentHash, opinion: given.text };
    case "correct":
      return { reason: given.text };
    default:
      return {};
  }
}
