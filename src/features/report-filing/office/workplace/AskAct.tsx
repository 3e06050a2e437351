import { type ActField, ActModal, type ActText } from "#office-ui/ActModal.tsx";
import { ask } from "#office-ui/ask.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { MovedSince } from "./MovedSince.tsx";

export type ActName = "submit" | "sign" | "return" | "take-back" | "publish" | "correct";

interface ActWords {
  readonly says: string;
  readonly done: string;
  /** What is asked of who does it, where anything is. */
  readonly field?: ActField;
}

/** What each act says, before and after. */
export const acts: Readonly<Record<ActName, ActWords>> = {
  submit: { says: "送审", done: "已经送审" },
  sign: {
    says: "签署同意",
    done: "已经签署",
    field: { label: "审签意见", isNeeded: false },
  },
  return: {
    says: "退回",
    done: "已经退回",
    field: { label: "退回理由", isNeeded: true },
  },
  "take-back": { says: "撤回送审", done: "已经撤回，可以继续编写" },
  publish: { says: "公布", done: "已经公布，公众可以查看" },
  correct: {
    says: "更正",
    done: "可以重新编写了",
    field: { label: "更正理由（会向公众说明）", isNeeded: true, most: 500 },
  },
};

interface AskActProps {
  readonly name: ActName;
  readonly workplace: WorkplaceAnswer;
  /** What the field begins with. */
  readonly initial?: string;
  readonly onClose: () => void;
}

/** Asks once more before an act, and for what it needs. */
export function AskAct({ name, workplace, initial, onClose }: AskActProps) {
  const { draft, contentHash, nextPlace } = workplace;
  const { says, done, field } = acts[name];
  const act = useAct({
    act: ({ text = "" }: ActText) =>
      ask<unknown>(`/api/report-drafts/${draft.id}/${name}`, {
        method: "POST",
        body: bodyOf(name, {
          text,
          contentHash,
          revision: draft.revision,
          place: nextPlace ?? undefined,
        }),
      }),
    done,
    onDone: onClose,
  });
  return (
    <ActModal
      title={`${says}：${draft.agencyName} ${draft.year} 年年报`}
      says={says}
      act={act}
      field={field}
      initial={initial}
      onClose={onClose}
    >
      {(name === "sign" || name === "publish") && <MovedSince moved={workplace.moved} />}
    </ActModal>
  );
}

function bodyOf(
  name: ActName,
  given: {
    readonly text: string;
    readonly contentHash: string | null;
    readonly revision: number;
    readonly place: number | undefined;
  },
) {
  switch (name) {
    case "submit":
      return { revision: given.revision };
    case "sign":
      return { contentHash: given.contentHash, place: given.place, opinion: given.text };
    case "return":
      return { contentHash: given.contentHash, opinion: given.text };
    case "correct":
      return { reason: given.text };
    default:
      return {};
  }
}
