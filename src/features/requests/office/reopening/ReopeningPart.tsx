import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useWho } from "#office-ui/who.ts";
import type { ReopeningAnswer, ReopeningsAnswer } from "../../api/handling/reopening-answer.ts";
import { resultWords } from "../../words/case-words.ts";
import { reopeningText } from "../../words/reopening-words.ts";
import { AnswerAnew, ReopenCase, TakeReopeningBack } from "./ReopeningForms.tsx";

/** 重新答复: new replies that a decision or a judgment orders, each with its own last day and outcome. */
export function ReopeningPart({ path }: { readonly path: string }) {
  const { permissions } = useWho();
  const asked = useQuery({
    queryKey: [path, "reopenings"],
    queryFn: () => ask<ReopeningsAnswer>(`${path}/reopenings`),
  });
  if (asked.isPending) return null;
  if (asked.error) return <RefusalAlert fault={asked.error} onRetry={() => void asked.refetch()} />;
  const { mayReopen, reopenings } = asked.data;
  const mayEdit = permissions.has("requests.edit");
  if (reopenings.length === 0 && !(mayReopen && mayEdit)) return null;
  return (
    <section aria-label="重新答复" className="office-gap">
      {reopenings.length > 0 && (
        <ol className="office-history">
          {reopenings.map((one) => (
            <li key={one.id}>
              <Reopened one={one} />
            </li>
          ))}
        </ol>
      )}
      {mayEdit && <ReopeningActs path={path} known={asked.data} />}
    </section>
  );
}

interface ReopeningActsProps {
  readonly path: string;
  readonly known: ReopeningsAnswer;
}

function ReopeningActs({ path, known: { mayReopen, reopenings } }: ReopeningActsProps) {
  const [form, setForm] = useState<"open" | "answer" | "back" | "anew-back">();
  const isOpen = reopenings.some(
    ({ repliedOn, undoneBy }) => repliedOn === null && undoneBy === null,
  );
  const close = () => setForm(undefined);
  if (form === "open") return <ReopenCase path={path} onClose={close} />;
  if (form === "answer") return <AnswerAnew path={path} onClose={close} />;
  if (form === "back") {
    const back = `${path}/reopenings/taking-back`;
    return <TakeReopeningBack path={back} says="撤去责令重新答复" onClose={close} />;
  }
  const answered = reopenings.findLast(({ undoneBy }) => undoneBy === null);
  if (form === "anew-back" && answered) {
    const back = `${path}/reopenings/${answered.id}/reply/taking-back`;
    return <TakeReopeningBack path={back} says="撤去重新答复的登记" onClose={close} />;
  }
  return (
    <div className="office-inline">
      {mayReopen && <Button onClick={() => setForm("open")}>登记责令重新答复</Button>}
      {isOpen && <Button onClick={() => setForm("answer")}>登记重新答复</Button>}
      {isOpen && <Button onClick={() => setForm("back")}>登记错了</Button>}
      {!isOpen && answered && (
        <Button onClick={() => setForm("anew-back")}>重新答复登记错了</Button>
      )}
      {isOpen && (
        <span className="office-soft">
          在“文书”里拟稿、签发、送达的，重新答复自动登记；“登记重新答复”只用于已经在纸上签发的。
        </span>
      )}
    </div>
  );
}

function Reopened({ one }: { readonly one: ReopeningAnswer }) {
  const { undoneBy, undoneBecause, result, repliedOn, evidence } = one;
  return (
    <>
      <span className={undoneBy ? "office-revoked" : undefined}>{reopeningText(one)}</span>
      {undoneBy && (
        <span className="office-soft">
          （{undoneBy} 撤去：{undoneBecause}）
        </span>
      )}
      {result && (
        <div>
          {repliedOn} 重新答复：{resultWords[result]}{" "}
          <span className="office-soft">
            {evidence && `${evidence}；`}表三仍计第一次答复，除非设置为另计
          </span>
        </div>
      )}
    </>
  );
}
