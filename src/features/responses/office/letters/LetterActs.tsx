import { Button, Flex } from "antd";
import { useState } from "react";
import { ActModal, type ActText } from "#office-ui/ActModal.tsx";
import { ask } from "#office-ui/ask.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { LetterAnswer } from "../../api/letters/letter-answer.ts";
import type { LetterAct } from "../../domain/letters/letter-state.ts";
import { DispatchLetter } from "./DispatchLetter.tsx";

interface ActWords {
  readonly act: LetterAct;
  readonly permission: string;
  readonly says: string;
  readonly follows: string;
  /** Below `/api/letters/:id/`. */
  readonly path: string;
  readonly label?: string;
  readonly body?: (text: string) => object;
}

const because = (text: string) => ({ because: text });
const handle = "responses.handle";

const all: readonly ActWords[] = [
  {
    act: "take",
    permission: handle,
    says: "接收",
    path: "taking",
    follows: "接收以后由本机关答复。",
  },
  {
    act: "keep",
    permission: handle,
    says: "本机关办理",
    path: "keeping",
    follows: "由收信的机关自己答复。",
  },
  {
    ...{ act: "send-back", permission: handle, says: "退回", path: "sending-back" },
    ...{ follows: "退回转来的机关，由它另转或者自己办。", label: "退回理由", body: because },
  },
  {
    ...{ act: "extend", permission: handle, says: "延长办理", path: "extension" },
    ...{
      follows: "情况复杂的，办理期限按设置延长一次，理由告知来信人。",
      label: "延长理由",
      body: because,
    },
  },
  {
    ...{ act: "turn", permission: handle, says: "转为依申请公开", path: "request" },
    follows:
      "来信要的是政府信息的，登记为本机关的依申请公开；与来信人确认收到之日起计算答复期限（条例第三十一条）。",
    ...{ label: "要哪些信息", body: (subject: string) => ({ subject }) },
  },
  {
    ...{ act: "card", permission: "responses.supervise", says: "发黄牌", path: "card" },
    follows: "过了办理期限还没有办结的，先发黄牌。",
    ...{ label: "督办意见", body: (note: string) => ({ card: "黄牌", note }) },
  },
  {
    ...{ act: "card", permission: "responses.supervise", says: "发红牌", path: "card" },
    follows: "发过黄牌仍不办结的，发红牌。",
    ...{ label: "督办意见", body: (note: string) => ({ card: "红牌", note }) },
  },
  {
    ...{
      act: "withdraw",
      permission: "responses.withdraw",
      says: "撤下公开的来信",
      path: "withdrawal",
    },
    ...{ follows: "从网站撤下，撤下的时间和理由留存。", label: "撤下理由", body: because },
  },
];

/** What can be done with the letter now, by who looks at it. */
export function LetterActs({ answer }: { readonly answer: LetterAnswer }) {
  const { permissions } = useWho();
  const [asking, setAsking] = useState<ActWords>();
  const { letter, now, clock } = answer;
  const isCardNow = ({ says }: ActWords) =>
    clock.isLate && (says === "发黄牌" ? letter.card === null : letter.card === "黄牌");
  const offered = all.filter(
    (one) =>
      now.includes(one.act) &&
      permissions.has(one.permission) &&
      (one.act !== "card" || isCardNow(one)),
  );
  return (
    <Flex gap="small" wrap className="office-gap">
      {now.includes("dispatch") && permissions.has(handle) && <DispatchLetter id={letter.id} />}
      {offered.map((one, at) => (
        <Button
          key={one.says}
          type={at === 0 ? "primary" : "default"}
          onClick={() => setAsking(one)}
        >
          {one.says}
        </Button>
      ))}
      {asking && (
        <AskAct
          id={letter.id}
          words={asking}
          onClose={() => setAsking(undefined)}
          initial={letter.title}
        />
      )}
    </Flex>
  );
}

interface AskActProps {
  readonly id: number;
  readonly words: ActWords;
  readonly initial: string;
  readonly onClose: () => void;
}

function AskAct({ id, words, initial, onClose }: AskActProps) {
  const { says, follows, path, label, body, act: name } = words;
  const act = useAct({
    act: ({ text = "" }: ActText) =>
      ask<unknown>(`/api/letters/${id}/${path}`, {
        method: "POST",
        body: body?.(text.trim()) ?? {},
      }),
    done: `已经${says}`,
    onDone: onClose,
  });
  return (
    <ActModal
      title={says}
      says={says}
      act={act}
      field={label ? { label, isNeeded: true, most: 500 } : undefined}
      initial={name === "turn" ? initial : undefined}
      onClose={onClose}
    >
      <p>{follows}</p>
    </ActModal>
  );
}
