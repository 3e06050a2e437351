import { Button, Flex } from "antd";
import { useState } from "react";
import { ActModal, type ActText } from "#office-ui/ActModal.tsx";
import { ask } from "#office-ui/ask.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { GuideAnswer } from "../../api/guide-answer.ts";

interface GuideActsProps {
  readonly path: string;
  readonly guide: GuideAnswer;
}

const acts = {
  submit: {
    says: "送审",
    done: "已经送审",
    follows: "由没有参与编写的公开工作机构负责人或者分管领导审签，签署即公布。请先保存修改。",
  },
  sign: {
    says: "签署并公布",
    done: "已经公布",
    follows: "您签的就是下面这份指南；签署后立即公布，代替原来的。",
    field: { label: "审签意见", isNeeded: false },
  },
  return: {
    says: "退回",
    done: "已经退回",
    follows: "退回编写的人修改。",
    field: { label: "退回理由", isNeeded: true },
  },
  "take-back": { says: "撤回送审", done: "已经撤回", follows: "撤回以后可以继续修改。" },
} as const;

type ActName = keyof typeof acts;

/** What may be done with a guide as it stands, by who is signed in. */
export function GuideActs({ path, guide }: GuideActsProps) {
  const { permissions } = useWho();
  const [asked, setAsked] = useState<ActName>();
  const names = openActs(guide.state, permissions);
  if (names.length === 0) return null;
  return (
    <Flex gap="small" className="office-gap">
      {names.map((name) => (
        <Button
          key={name}
          type={name === names[0] ? "primary" : "default"}
          onClick={() => setAsked(name)}
        >
          {acts[name].says}
        </Button>
      ))}
      {asked && (
        <AskAct name={asked} path={path} guide={guide} onClose={() => setAsked(undefined)} />
      )}
    </Flex>
  );
}

function openActs(
  state: GuideAnswer["state"],
  permissions: ReadonlySet<string>,
): readonly ActName[] {
  if (state === "draft") return permissions.has("catalogue.edit") ? ["submit"] : [];
  if (state !== "review") return [];
  return [
    ...(permissions.has("catalogue.sign") ? (["sign", "return"] as const) : []),
    ...(permissions.has("catalogue.edit") ? (["take-back"] as const) : []),
  ];
}

interface AskActProps extends GuideActsProps {
  readonly name: ActName;
  readonly onClose: () => void;
}

function AskAct({ name, path, guide, onClose }: AskActProps) {
  const words = acts[name];
  const act = useAct({
    act: ({ text = "" }: ActText) =>
      ask<unknown>(`${path}/${name}`, { method: "POST", body: bodyOf(name, guide, text) }),
    done: words.done,
    onDone: onClose,
  });
  return (
    <ActModal
      title={words.says}
      says={words.says}
      act={act}
      field={"field" in words ? words.field : undefined}
      onClose={onClose}
    >
      <p>{words.follows}</p>
    </ActModal>
  );
}

function bodyOf(name: ActName, { revision, contentHash }: GuideAnswer, text: string) {
  switch (name) {
    case "submit":
      return { revision };
    case "sign":
    case "return":
      return { contentHash, opinion: text };
    case "take-back":
      return {};
  }
}
