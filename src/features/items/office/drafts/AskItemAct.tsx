import { Checkbox } from "antd";
import { useState } from "react";
import { type ActField, ActModal, type ActText } from "#office-ui/ActModal.tsx";
import { ask } from "#office-ui/ask.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";

export type ItemActName =
  | "submit"
  | "submit-urgent"
  | "sign"
  | "return"
  | "take-back"
  | "publish"
  | "publish-urgent"
  | "revise";

interface ActWords {
  readonly says: string;
  readonly done: string;
  /** What is asked of who does it, where anything is. */
  readonly field?: ActField;
  /** What follows of it. */
  readonly follows?: string;
}

/** What each act says, before and after. */
export const itemActs: Readonly<Record<ItemActName, ActWords>> = {
  submit: {
    says: "送审",
    done: "已经送审",
    follows: "送审后不能修改；要修改，先撤回，已有的审核作废。",
  },
  "submit-urgent": {
    says: "先发后审",
    done: "已经送保密审查",
    field: { label: "为什么不能等审核以后再公开", isNeeded: true, most: 500 },
    follows:
      "先送保密审查；保密审查通过后，由您点“先发布”，再补办其余审核。补审没有通过的，立即从网站撤下。您不能再审核这条信息。",
  },
  "publish-urgent": {
    says: "先发布",
    done: "已经先发布，等待补审",
    follows: "公众立即可以看到；其余审核要在期限内补办，没有通过的，立即撤下。",
  },
  sign: { says: "审核通过", done: "已经审核", field: { label: "审核意见", isNeeded: false } },
  return: { says: "退回", done: "已经退回", field: { label: "退回理由", isNeeded: true } },
  publish: {
    says: "发布",
    done: "已经发布",
    follows: "发布后编定索引号，公众立即可以看到；编定的索引号不再改变。",
  },
  revise: {
    says: "修订",
    done: "可以修改了",
    field: { label: "修订的原因", isNeeded: true },
    follows:
      "网站上的内容不变，修改后的版本审核通过并发布以后才更新；网址不变。本机关公开历次修改的，原因也会公开，请不要写个人信息。",
  },
  "take-back": {
    says: "撤回送审",
    done: "已经撤回，可以继续修改",
    follows: "已有的审核作废，改好后重新送审。",
  },
};

interface AskItemActProps {
  readonly name: ItemActName;
  readonly answer: DraftAnswer;
  /** Of what is read here. */
  readonly revision: number;
  readonly onClose: () => void;
}

/** Asks once more before an act on an item, and for what it needs. */
export function AskItemAct({ name, answer, revision, onClose }: AskItemActProps) {
  const { draft, contentHash, nextPlace } = answer;
  const { says, done, field, follows } = itemActs[name];
  const [hidesBefore, setHidesBefore] = useState(false);
  const act = useAct({
    act: ({ text = "" }: ActText) =>
      ask<unknown>(`/api/item-drafts/${draft.id}/${name}`, {
        method: "POST",
        body: {
          revision,
          ...(contentHash !== null && { contentHash, opinion: text }),
          ...((name === "revise" || name === "submit-urgent") && { reason: text }),
          ...(name === "revise" && { hidesBefore }),
          ...(name === "sign" && nextPlace !== null && { place: nextPlace }),
        },
      }),
    done,
    onDone: onClose,
  });
  return (
    <ActModal
      title={`${says}：${draft.content.title}`}
      says={says}
      act={act}
      field={field}
      onClose={onClose}
    >
      {follows && <p>{follows}</p>}
      {name === "revise" && answer.indexNumber && (
        <p>
          索引号 <strong>{answer.indexNumber}</strong> 不变，修订不另编号。
        </p>
      )}
      {name === "revise" && (
        <Checkbox checked={hidesBefore} onChange={({ target }) => setHidesBefore(target.checked)}>
          修改前的内容不宜公开（例如含有个人信息）：历次修改里不列出
        </Checkbox>
      )}
      {name === "return" && draft.state === "published" && (
        <p>
          这条信息已经先公开：退回后立即从网站撤下，理由告诉起草人，公众看到“公开后的审核没有通过”。
        </p>
      )}
    </ActModal>
  );
}
