import { Button, Flex } from "antd";
import { useState } from "react";
import { ActModal, type ActText } from "#office-ui/ActModal.tsx";
import { ask } from "#office-ui/ask.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { TextAnswer } from "../../api/texts/text-answer.ts";

type Name = "sign" | "return" | "take-back";

const words = {
  sign: {
    says: "签署同意",
    follows: "您签的就是上面的内容；最后一个环节签完，答复即送到、公开的内容即上网。",
    label: "审签意见",
    isNeeded: false,
  },
  return: {
    says: "退回",
    follows: "退回拟稿人修改，已有的审签作废。",
    label: "退回理由",
    isNeeded: true,
  },
  "take-back": {
    says: "撤回送审",
    follows: "已有的审签作废，改好以后重新送审。",
    label: undefined,
    isNeeded: false,
  },
} as const;

interface TextActsProps {
  readonly path: string;
  readonly text: TextAnswer;
}

/** What can be done with a text that goes round. */
export function TextActs({ path, text }: TextActsProps) {
  const { permissions } = useWho();
  const [asking, setAsking] = useState<Name>();
  if (text.state !== "review") return null;
  const names: readonly Name[] = [
    ...(text.maySign ? (["sign", "return"] as const) : []),
    ...(permissions.has("responses.handle") ? (["take-back"] as const) : []),
  ];
  return (
    <>
      {text.next && <p className="office-soft">等“{text.next.name}”。</p>}
      <Flex gap="small" className="office-gap">
        {names.map((name, at) => (
          <Button
            key={name}
            type={at === 0 ? "primary" : "default"}
            onClick={() => setAsking(name)}
          >
            {words[name].says}
          </Button>
        ))}
      </Flex>
      {asking && (
        <AskText name={asking} path={path} text={text} onClose={() => setAsking(undefined)} />
      )}
    </>
  );
}

interface AskTextProps extends TextActsProps {
  readonly name: Name;
  readonly onClose: () => void;
}

function AskText({ name, path, text, onClose }: AskTextProps) {
  const { says, follows, label, isNeeded } = words[name];
  const { contentHash, next } = text;
  const act = useAct({
    act: ({ text: opinion = "" }: ActText) =>
      ask<unknown>(`${path}/${name}`, {
        method: "POST",
        body: name === "take-back" ? {} : { contentHash, place: next?.place, opinion },
      }),
    done: `已经${says}`,
    onDone: onClose,
  });
  return (
    <ActModal
      title={says}
      says={says}
      act={act}
      field={label === undefined ? undefined : { label, isNeeded, most: 500 }}
      onClose={onClose}
    >
      <p>{follows}</p>
    </ActModal>
  );
}
