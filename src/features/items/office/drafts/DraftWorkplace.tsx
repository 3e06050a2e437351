import { useQueryClient } from "@tanstack/react-query";
import { Tabs, Tag } from "antd";
import { useCallback } from "react";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useWho } from "#office-ui/who.ts";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";
import { draftStateWords } from "../../words/draft-words.ts";
import { DiscardDraft } from "./DiscardDraft.tsx";
import { DraftVersions } from "./DraftVersions.tsx";
import { ItemPreview } from "./ItemPreview.tsx";
import { WriteDraft } from "./WriteDraft.tsx";

/** An item on its way: written, reviewed, published; what is next stands on top. */
export function DraftWorkplace({ answer }: { readonly answer: DraftAnswer }) {
  const { permissions } = useWho();
  const queries = useQueryClient();
  const { draft, markup, versions } = answer;
  const isWriting = draft.state === "writing" && permissions.has("items.write");
  const path = `/api/item-drafts/${draft.id}`;
  const onSaved = useCallback(() => {
    void queries.invalidateQueries({ queryKey: [path], refetchType: "none" });
  }, [queries, path]);
  const read = () => void queries.invalidateQueries({ queryKey: [path] });
  const preview = { key: "preview", label: "预览", children: <ItemPreview markup={markup} /> };
  const history = {
    key: "versions",
    label: `版本 ${versions.length}`,
    children: <DraftVersions path={path} versions={versions} />,
  };
  return (
    <>
      <ScreenHead
        title={draft.content.title || "起草信息"}
        says={
          <>
            <Tag>{draftStateWords[draft.state]}</Tag>
            {draft.agencyName}　{draft.begunBy}起草
          </>
        }
        actions={isWriting && <DiscardDraft path={path} title={draft.content.title} />}
      />
      <Tabs
        onChange={(key) => key !== "write" && read()}
        items={
          isWriting
            ? [
                {
                  key: "write",
                  label: "编写",
                  children: <WriteDraft draft={draft} onSaved={onSaved} />,
                },
                preview,
                history,
              ]
            : [preview, history]
        }
      />
    </>
  );
}
