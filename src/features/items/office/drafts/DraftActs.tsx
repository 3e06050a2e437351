import { Button } from "antd";
import { useState } from "react";
import { useWho } from "#office-ui/who.ts";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";
import { isReviewOpen } from "../../domain/urgent.ts";
import { AskItemAct, type ItemActName, itemActs } from "./AskItemAct.tsx";
import { DiscardDraft } from "./DiscardDraft.tsx";
import { ScheduleDraft } from "./ScheduleDraft.tsx";

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
      {draft.state === "signed" && permissions.has("items.publish") && (
        <ScheduleDraft draft={draft} publicBy={answer.publicBy} />
      )}
      {draft.state === "writing" && permissions.has("items.write") && (
        <DiscardDraft draft={draft} />
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

interface ActOpen {
  readonly name: ItemActName;
  readonly permission: string;
  /** For who can sign the next step alone. */
  readonly isOfSigner?: true;
}

/** The acts that an item in a state is open to; the first is the usual one. */
const actsIn: Readonly<Record<DraftAnswer["draft"]["state"], readonly ActOpen[]>> = {
  writing: [{ name: "submit", permission: "items.write" }],
  signing: [
    { name: "sign", permission: "items.review", isOfSigner: true },
    { name: "return", permission: "items.review", isOfSigner: true },
    { name: "take-back", permission: "items.write" },
  ],
  signed: [
    { name: "publish", permission: "items.publish" },
    { name: "take-back", permission: "items.write" },
  ],
  published: [{ name: "revise", permission: "items.write" }],
  withdrawn: [],
};

/** What 先发后审 adds to them. */
function urgentActs({ draft, isUrgentAllowed }: DraftAnswer): readonly ActOpen[] {
  const { state, urgent } = draft;
  if (isReviewOpen(urgent)) {
    return actsIn.signing.filter(({ name }) => name !== "take-back");
  }
  const permission = "items.publishUrgently";
  if (state === "writing" && isUrgentAllowed) return [{ name: "submit-urgent", permission }];
  return state === "signing" && urgent ? [{ name: "publish-urgent", permission }] : [];
}

function actsOf(answer: DraftAnswer, permissions: ReadonlySet<string>): readonly ItemActName[] {
  const { draft, mayReview } = answer;
  const usual = isReviewOpen(draft.urgent) ? [] : actsIn[draft.state];
  return [...usual, ...urgentActs(answer)]
    .filter(
      ({ permission, isOfSigner }) => permissions.has(permission) && (mayReview || !isOfSigner),
    )
    .map(({ name }) => name);
}
