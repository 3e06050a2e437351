import { useQuery } from "@tanstack/react-query";
import { Descriptions, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { SigningChains } from "#office-ui/SigningChains.tsx";
import { useWho } from "#office-ui/who.ts";
import type { GuideAnswer } from "../../api/guide-answer.ts";
import { guideParts, paragraphsOf } from "../../domain/guide.ts";
import { partWords } from "../../words/guide-words.ts";
import { GuideActs } from "./GuideActs.tsx";
import { GuideContact } from "./GuideContact.tsx";
import { WriteGuide } from "./WriteGuide.tsx";

interface GuideDrawerProps {
  readonly agencyId: string;
  readonly onClose: () => void;
}

/** The guide of an agency: what it says, who signed it, and what may be done with it. */
export function GuideDrawer({ agencyId, onClose }: GuideDrawerProps) {
  const { permissions } = useWho();
  const path = `/api/disclosure-guides/${encodeURIComponent(agencyId)}`;
  const found = useQuery({ queryKey: [path], queryFn: () => ask<GuideAnswer>(path) });
  const guide = found.data;
  const isWritten = permissions.has("catalogue.edit") && guide?.state !== "review";
  return (
    <SidePanel title={`${guide?.agency.name ?? ""}公开指南`} size={760} onClose={onClose}>
      {found.isPending && <Loading rows={8} />}
      <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />
      {guide && (
        <>
          <Published guide={guide} />
          <GuideActs path={path} guide={guide} />
          <GuideContact guide={guide} />
          {isWritten ? (
            <WriteGuide key={guide.revision} path={path} guide={guide} />
          ) : (
            <GuideText guide={guide} />
          )}
          {guide.state !== null && <SigningChains chains={guide.chains} />}
        </>
      )}
    </SidePanel>
  );
}

function Published({ guide: { published, today, state } }: { readonly guide: GuideAnswer }) {
  if (!published) return <p className="office-soft">还没有公布过公开指南。</p>;
  const { number, publishedOn, reviewOn } = published;
  const isOver = reviewOn < today;
  return (
    <p className={isOver ? undefined : "office-soft"}>
      第 {number} 版，{publishedOn} 公布，复核日期 {reviewOn}
      {isOver && "，已经逾期：请核对后重新送审"}。{state === "draft" && "下面是还没有公布的修改。"}
    </p>
  );
}

/** What is said, for who reads or signs it. */
function GuideText({ guide: { content, state } }: { readonly guide: GuideAnswer }) {
  if (state === null) return null;
  const { words, reviewOn } = content;
  const parts = guideParts.filter((part) => paragraphsOf(words[part]).length > 0);
  return (
    <>
      {parts.map((part) => (
        <section key={part} aria-label={partWords[part]}>
          <Typography.Title level={2} className="office-subtitle">
            {partWords[part]}
          </Typography.Title>
          {paragraphsOf(words[part]).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <Descriptions
        size="small"
        items={[{ key: "review", label: "复核日期", children: reviewOn }]}
      />
    </>
  );
}
