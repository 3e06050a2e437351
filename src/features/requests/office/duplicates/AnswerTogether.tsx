import { useNavigate } from "@tanstack/react-router";
import { Alert, Button, Select } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { ClusterCase } from "../../api/board/cluster-answer.ts";
import type { GroupBegunAnswer } from "../../api/letters/group-answer.ts";
import { type ReplyRow, replyRows } from "../../domain/case/codes.ts";
import { letterName } from "../../words/letter-words.ts";

interface AnswerTogetherProps {
  readonly cases: readonly ClusterCase[];
  readonly onClose: () => void;
}

/** One decision for a group: which reply; its text is then written once, in the letter of the first case. */
export function AnswerTogether({ cases, onClose }: AnswerTogetherProps) {
  const navigate = useNavigate();
  const [begun, setBegun] = useState<GroupBegunAnswer>();
  const open = (id: number) =>
    void navigate({ to: "/requests/letter", search: { id: `${id}` } as never });
  const beginning = useAct({
    act: (type: ReplyRow) =>
      ask<GroupBegunAnswer>("/api/request-letter-groups", {
        method: "POST",
        body: { type, cases: cases.map(({ id }) => id) },
      }),
    onDone: (told) => {
      if (told.refused.length === 0 && told.letterId !== null) open(told.letterId);
      else setBegun(told);
    },
  });
  if (begun) return <Begun begun={begun} cases={cases} onOpen={open} onClose={onClose} />;
  return (
    <div className="office-own">
      <RefusalAlert fault={beginning.fault} />
      <p>
        选定答复的种类，内容只写一次，用于全部 {cases.length}{" "}
        件；一次送审、签发，每件各有文号，各自送达、计数。
      </p>
      <div className="office-inline">
        <Select<ReplyRow>
          aria-label="答复的种类"
          placeholder="答复的种类"
          className="office-place"
          loading={beginning.isRunning}
          value={null}
          showSearch={{ optionFilterProp: "label" }}
          options={replyRows.map((value) => ({ value, label: letterName(value) }))}
          onSelect={(type) => beginning.start(type)}
        />
        <Button onClick={onClose}>取消</Button>
      </div>
    </div>
  );
}

interface BegunProps extends AnswerTogetherProps {
  readonly begun: GroupBegunAnswer;
  readonly onOpen: (id: number) => void;
}

/** Some stay out: which, and why. */
function Begun({ begun: { begun, refused, letterId }, cases, onOpen, onClose }: BegunProps) {
  const numbers = new Map(cases.map(({ id, number }) => [id, number]));
  return (
    <Alert
      type="warning"
      showIcon
      title={`已为 ${begun} 件拟稿，${refused.length} 件没有列入`}
      description={
        <>
          <ul>
            {refused.map(({ id, because }) => (
              <li key={id}>
                {numbers.get(id)}：{because}
              </li>
            ))}
          </ul>
          {letterId === null ? (
            <Button onClick={onClose}>知道了</Button>
          ) : (
            <Button type="primary" onClick={() => onOpen(letterId)}>
              写答复的内容
            </Button>
          )}
        </>
      }
    />
  );
}
