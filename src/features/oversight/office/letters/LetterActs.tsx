import { Button } from "antd";
import { useState } from "react";
import { type ActField, ActModal, type ActText } from "#office-ui/ActModal.tsx";
import { ask } from "#office-ui/ask.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { LetterAnswer } from "../../api/letters/letter-answer.ts";

interface LetterActsProps {
  readonly path: string;
  readonly answer: LetterAnswer;
}

/** What who sees a letter can do with it now. */
export function LetterActs({ path, answer }: LetterActsProps) {
  const { permissions } = useWho();
  const { letter, contentHash, chains, isOwn, isReceiver } = answer;
  const { state, revision } = letter;
  const writes = isOwn && permissions.has("oversight.write");
  const signs = isOwn && permissions.has("oversight.sign") && state === "review";
  const signed = chains[0]?.signatures.filter(({ act }) => act === "signed").length ?? 0;
  const seen = { contentHash, place: signed + 1 };
  return (
    <>
      {writes && state === "draft" && (
        <>
          <Act path={`${path}/submit`} says="送审" bodyOf={() => ({ revision })} isFirst />
          <Act
            path={`${path}/voiding`}
            says="作废"
            field={{ label: "作废的原因", isNeeded: true }}
            bodyOf={(because) => ({ because })}
          />
        </>
      )}
      {writes && state === "review" && (
        <Act path={`${path}/take-back`} says="撤回" bodyOf={() => ({})} />
      )}
      {signs && (
        <>
          <Act
            path={`${path}/sign`}
            says="签署"
            field={{ label: "审签意见", isNeeded: false }}
            bodyOf={(opinion) => ({ ...seen, opinion })}
            isFirst
          />
          <Act
            path={`${path}/return`}
            says="退回"
            field={{ label: "退回的理由", isNeeded: true }}
            bodyOf={(opinion) => ({ ...seen, opinion })}
          />
        </>
      )}
      {isReceiver &&
        state === "signed" &&
        letter.answer === null &&
        permissions.has("oversight.answer") && (
          <Act
            path={`${path}/answer`}
            says="反馈"
            field={{ label: "反馈内容", isNeeded: true }}
            bodyOf={(says) => ({ says })}
            isFirst
          />
        )}
    </>
  );
}

interface ActProps {
  readonly path: string;
  readonly says: string;
  readonly field?: ActField;
  readonly bodyOf: (text: string) => object;
  readonly isFirst?: boolean;
}

function Act({ path, says, field, bodyOf, isFirst = false }: ActProps) {
  const [isOpen, setIsOpen] = useState(false);
  const act = useAct({
    act: ({ text = "" }: ActText) => ask<unknown>(path, { method: "POST", body: bodyOf(text) }),
    done: `已经${says}`,
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button type={isFirst ? "primary" : "default"} onClick={() => setIsOpen(true)}>
        {says}
      </Button>
      {isOpen && (
        <ActModal
          title={says}
          says={says}
          act={act}
          field={field}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
