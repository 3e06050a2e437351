import { useQueryClient } from "@tanstack/react-query";
import { Tabs, Tag } from "antd";
import { useCallback, useRef, useState } from "react";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { SigningChains } from "#office-ui/SigningChains.tsx";
import { useWho } from "#office-ui/who.ts";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";
import { draftStateWords } from "../../words/draft-words.ts";
import { DraftActs } from "./DraftActs.tsx";
import { DraftFindings } from "./DraftFindings.tsx";
import { DraftVersions } from "./DraftVersions.tsx";
import { NearOnes } from "./NearOnes.tsx";
import { nextStepWords } from "./next-step-words.ts";
import { PublicBy } from "./PublicBy.tsx";
import { NotPublished } from "./ScheduleDraft.tsx";
import { SeeOnSite } from "./SeeOnSite.tsx";
import { SentPreview } from "./SentPreview.tsx";
import { UrgentAlert } from "./UrgentAlert.tsx";
import { Withdrawals } from "./Withdrawals.tsx";
import { WriteDraft } from "./WriteDraft.tsx";

/** An item on its way: written, reviewed, published; what is next stands on top. */
export function DraftWorkplace({ answer }: { readonly answer: DraftAnswer }) {
  const { permissions } = useWho();
  const queries = useQueryClient();
  const { draft, chains, versions, publicVersions } = answer;
  const isAskedAway = draft.state === "withdrawn" || answer.withdrawals[0]?.decision === null;
  const isWriting = draft.state === "writing" && permissions.has("items.write");
  const path = `/api/item-drafts/${draft.id}`;
  // Of what was read when it opened, raised by what is done here: another's change is never taken for one's own.
  const [revision, setRevision] = useState(draft.revision);
  const [masked, setMasked] = useState(0);
  const saveNow = useRef<() => Promise<void>>(undefined);
  const read = useCallback(() => queries.invalidateQueries({ queryKey: [path] }), [queries, path]);
  const saved = async () => {
    try {
      await saveNow.current?.();
      await read();
      return true;
    } catch {
      return false; // said beside the text
    }
  };
  const write = {
    key: "write",
    label: "编写",
    children: (
      <div className="item-beside">
        <WriteDraft
          key={`${draft.id} ${masked}`}
          draft={draft}
          columns={answer.columns}
          revision={revision}
          onSaved={setRevision}
          saveNow={saveNow}
        />
        <section className="office-panel" aria-labelledby="item-findings">
          <h2 className="office-subtitle" id="item-findings">
            校对和检查
          </h2>
          <NearOnes path={path} revision={revision} />
          <DraftFindings
            path={path}
            revision={revision}
            onRevised={setRevision}
            onMasked={(to) => void read().then(() => setMasked(to))}
          />
        </section>
      </div>
    ),
  };
  return (
    <>
      <ScreenHead
        title={draft.content.title || "起草信息"}
        says={
          <>
            <Tag>{draftStateWords[draft.state]}</Tag>
            {draft.agencyName}　{draft.begunBy}起草　{nextStepWords(answer)}
          </>
        }
        actions={
          <>
            <SeeOnSite draft={draft} />
            <DraftActs answer={answer} revision={revision} saved={saved} />
          </>
        }
      />
      <PublicBy answer={answer} />
      <NotPublished draft={draft} />
      <UrgentAlert draft={draft} />
      <Tabs
        {...(isAskedAway && { defaultActiveKey: "withdrawals" })}
        onChange={(key) => key === "preview" && isWriting && void saved()}
        items={[
          ...(isWriting ? [write] : []),
          { key: "preview", label: "预览", children: <SentPreview answer={answer} /> },
          {
            key: "chains",
            label: "审核",
            children: <SigningChains chains={chains} />,
          },
          ...(draft.itemId === null
            ? []
            : [{ key: "withdrawals", label: "撤销", children: <Withdrawals answer={answer} /> }]),
          {
            key: "versions",
            label: `版本 ${versions.length + publicVersions.length}`,
            children: <DraftVersions path={path} answer={answer} />,
          },
        ]}
      />
    </>
  );
}
