import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Tag } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { SupervisionAnswer, SupervisionNote } from "../../api/board/supervision-answer.ts";

/** 督办: what a supervising office, a leader or the head asked after this case, and the answers. */
export function SupervisionPart({ path }: { readonly path: string }) {
  const { permissions } = useWho();
  const [isAsking, setIsAsking] = useState(false);
  const asked = useQuery({
    queryKey: [path, "supervision"],
    queryFn: () => ask<SupervisionAnswer>(`${path}/supervision`),
  });
  if (asked.isPending) return null;
  if (asked.error) return <RefusalAlert fault={asked.error} onRetry={() => void asked.refetch()} />;
  const { notes } = asked.data;
  const mayAsk = permissions.has("requests.supervise");
  if (notes.length === 0 && !mayAsk) return null;
  return (
    <section aria-label="督办" className="office-gap">
      {notes.length > 0 && (
        <ol className="office-history">
          {notes.map((note) => (
            <li key={note.id}>
              <Note note={note} mayAnswer={permissions.has("requests.edit")} />
            </li>
          ))}
        </ol>
      )}
      {isAsking ? (
        <Ask path={path} onClose={() => setIsAsking(false)} />
      ) : (
        mayAsk && <Button onClick={() => setIsAsking(true)}>督办</Button>
      )}
    </section>
  );
}

interface NoteProps {
  readonly note: SupervisionNote;
  readonly mayAnswer: boolean;
}

function Note({ note, mayAnswer }: NoteProps) {
  return (
    <>
      {note.answer === null && <Tag color="error">待答复</Tag>}督办：{note.note}
      <div className="office-soft">
        {note.by} {instantWords(note.at)}，{note.answerBy} 前答复
      </div>
      {note.answer !== null && (
        <div>
          答复：{note.answer}{" "}
          <span className="office-soft">
            {note.answeredBy} {note.answeredAt && instantWords(note.answeredAt)}
          </span>
        </div>
      )}
      {note.answer === null && mayAnswer && <Answer id={note.id} />}
    </>
  );
}

function Answer({ id }: { readonly id: number }) {
  const [form] = Form.useForm<{ answer: string }>();
  const answering = useAct({
    act: (body: { answer: string }) =>
      ask(`/api/request-supervision/${id}/answer`, { method: "POST", body }),
    done: "已经答复督办",
  });
  return (
    <RecordForm form={form} act={answering} says="答复督办">
      <Form.Item
        name="answer"
        label="办理情况"
        rules={[{ required: true, whitespace: true, message: "请填写办理情况" }]}
      >
        <Input.TextArea maxLength={1000} rows={2} />
      </Form.Item>
    </RecordForm>
  );
}

interface AskProps {
  readonly path: string;
  readonly onClose: () => void;
}

interface AskValues {
  readonly note: string;
  readonly answerBy: string;
}

function Ask({ path, onClose }: AskProps) {
  const [form] = Form.useForm<AskValues>();
  const asking = useAct({
    act: (body: AskValues) => ask(`${path}/supervision`, { method: "POST", body }),
    done: "已经督办，对方已收到消息",
    onDone: onClose,
  });
  return (
    <div className="office-own">
      <RecordForm
        form={form}
        act={asking}
        says="督办"
        beside={<Button onClick={onClose}>取消</Button>}
      >
        <Form.Item
          name="note"
          label="督办意见"
          rules={[{ required: true, whitespace: true, message: "请填写督办意见" }]}
        >
          <Input.TextArea maxLength={1000} rows={3} />
        </Form.Item>
        <Form.Item
          name="answerBy"
          label="要求何时前答复"
          rules={[{ required: true, message: "请填写日期" }]}
        >
          <Input type="date" className="office-narrow" />
        </Form.Item>
      </RecordForm>
    </div>
  );
}
