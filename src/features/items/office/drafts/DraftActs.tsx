import { Button } from "antd";
import { useState } from "react";
import { useWho } from "#office-ui/who.ts";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";
import { AskItemAct, type ItemActName, itemActs } from "./AskItemAct.tsx";
import { DiscardDraft } from "./DiscardDraft.tsx";

interface DraftActsProps {
  readonly answer: DraftAnswer;
  /** Of what is read here. */
  readonly revision: number;
  /** What is typed is saved before; `false` where it could not be. */
  readonly saved: () => Promise<boolean>;
}

/** What may be done with an item as it stands, by who is signed in. */
export function DraftActs({ answer, revision, saved }: DraftActsProps) {
  const { permissions } = useWho();
  const [asked, setAsked] = useState<ItemActName>();
  const { draft } = answer;
  const names = actsOf(answer, permissions);
  const open = async (name: ItemActName) => {
    if (await saved()) setAsked(name);
  };
  return (
    <>
      {names.map((name) => (
        <Button
          key={name}
          type={name === names[0] ? "primary" : "default"}
          onClick={() => void open(name)}
        >
          {itemActs[name].says}
        </Button>
      ))}
      {draft.state === "writing" && permissions.has("items.write") && (
        <DiscardDraft path={`/api/item-drafts/${draft.id}`} title={draft.content.title} />
      )}
      {asked && (
        <AskItemAct
          name={asked}
          answer={answer}
          revision={revision}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

/** The first is the usual one. */
function actsOf(
  { draft, mayReview }: DraftAnswer,
  permissions: ReadonlySet<string>,
): readonly ItemActName[] {
  const mayWrite = permissions.has("items.write");
  switch (draft.state) {
    case "writing":
      return mayWrite ? ["submit"] : [];
    case "signing":
      return [
        ...(mayReview && permissions.has("items.review") ? (["sign", "return"] as const) : []),
        ...(mayWrite ? (["take-back"] as const) : []),
      ];
    case "signed":
      return [
        ...(permissions.has("items.publish") ? (["publish"] as const) : []),
        ...(mayWrite ? (["take-back"] as const) : []),
      ];
    case "published":
    case "withdrawn":
      return [];
  }
}
