import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { ActAnswer } from "../../api/handling/handling-answer.ts";
import { eventNames } from "../../words/clock-words.ts";
import { eventDetail } from "../../words/handling-words.ts";

interface HandledActsProps {
  readonly path: string;
  readonly acts: readonly ActAnswer[];
  readonly seen: number;
}

/** What was done, in the order of its recording; a wrong entry is taken back and stays, struck through, with its reason. */
export function HandledActs({ path, acts, seen }: HandledActsProps) {
  const { permissions } = useWho();
  const [takenBack, setTakenBack] = useState<ActAnswer>();
  return (
    <>
      <ol className="office-history">
        {acts.map((act, place) => (
          <li key={act.id ?? place}>
            <span className={act.undone && "office-revoked"}>
              {act.event.on} {eventNames[act.event.type]}
              {eventDetail(act.event, act.party)}
            </span>{" "}
            <span className="office-soft">
              {act.evidence}
              {act.at && ` ${act.by} ${instantWords(act.at)} 登记`}
              {act.undone &&
                `；${act.undone.by} ${instantWords(act.undone.at)} 撤去：${act.undone.because}`}
            </span>
            {act.id !== undefined && !act.undone && permissions.has(takenBackBy(act)) && (
              <Button
                type="link"
                size="small"
                aria-label={`登记错了：${act.event.on} ${eventNames[act.event.type]}`}
                onClick={() => setTakenBack(act)}
              >
                登记错了
              </Button>
            )}
          </li>
        ))}
      </ol>
      {takenBack && (
        <TakeBack path={path} act={takenBack} seen={seen} onClose={() => setTakenBack(undefined)} />
      )}
    </>
  );
}

/** Who may take an act back: the others are shown no button that answers no. */
function takenBackBy({ isHeads }: ActAnswer) {
  return isHeads ? "requests.extend" : "requests.edit";
}

interface TakeBackProps {
  readonly path: string;
  readonly act: ActAnswer;
  readonly seen: number;
  readonly onClose: () => void;
}

function TakeBack({ path, act, seen, onClose }: TakeBackProps) {
  const [form] = Form.useForm<{ because: string }>();
  const taking = useAct({
    act: (body: { because: string }) =>
      ask(`${path}/acts/${act.id}/taking-back`, { method: "POST", body: { ...body, seen } }),
    done: "已经撤去，期限重新推算",
    onDone: onClose,
  });
  const name = `${act.event.on} ${eventNames[act.event.type]}`;
  return (
    <Modal open title={`撤去登记错的“${name}”`} footer={null} destroyOnHidden onCancel={onClose}>
      <p>撤去之后，期限按其余事项重新推算；这一条和撤去的原因都会留下。</p>
      <RecordForm form={form} act={taking} says="撤去">
        <Form.Item
          name="because"
          label="撤去原因"
          rules={[{ required: true, whitespace: true, message: "请填写撤去原因" }]}
        >
          <Input maxLength={500} autoFocus autoComplete="off" />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
