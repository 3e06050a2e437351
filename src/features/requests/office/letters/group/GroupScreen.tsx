import { useQuery } from "@tanstack/react-query";
import { Button, Progress, Tag } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useWho } from "#office-ui/who.ts";
import type { GroupAnswer } from "../../../api/letters/group-answer.ts";
import { letterName, letterStateWords } from "../../../words/letter-words.ts";
import { ServeGroup } from "./ServeGroup.tsx";

/** While letters are being served, how far they are is asked for again after so many milliseconds. */
const again = 3_000;

/** 一并答复: the letters of a group, how far they are, and serving all that are signed. */
export function GroupScreen() {
  const [{ id = "" }] = useFilters();
  const { permissions } = useWho();
  const [isServing, setIsServing] = useState(false);
  const path = `/api/request-letter-groups/${id}`;
  const asked = useQuery({
    queryKey: [path],
    queryFn: () => ask<GroupAnswer>(path),
    refetchInterval: ({ state: { data } }) =>
      data && data.counts.served > 0 && data.counts.signed > data.counts.notServed ? again : false,
  });
  if (asked.isPending) return <Loading rows={6} />;
  if (asked.error) return <RefusalAlert fault={asked.error} onRetry={() => void asked.refetch()} />;
  const { counts, letters } = asked.data;
  const [first] = letters;
  const total = letters.length - counts.void;
  return (
    <>
      <ScreenHead
        title={`一并答复：${first ? letterName(first.type) : ""}`}
        says={`共 ${total} 件；拟稿 ${counts.draft}，审签中 ${counts.review}，等送达 ${counts.signed}，已送达 ${counts.served}。审签的是这份清单：每份文书的校验值都在内。`}
        actions={
          counts.signed > 0 &&
          permissions.has("requests.draft") && (
            <Button type="primary" onClick={() => setIsServing(true)}>
              登记这 {counts.signed} 件的送达
            </Button>
          )
        }
      />
      {counts.served > 0 && (
        <Progress
          percent={Math.floor((counts.served * 100) / Math.max(total, 1))}
          status={counts.notServed > 0 ? "exception" : "normal"}
          aria-label="送达的进度"
        />
      )}
      <ul className="office-history">
        {letters.map((letter) => (
          <li key={letter.id}>
            <RecordLink path={`/office/requests/letter?id=${letter.id}`}>
              {letter.requestNumber}
            </RecordLink>{" "}
            {letter.number} <Tag>{letterStateWords[letter.state]}</Tag>
            {letter.notServed && <span>没有登记送达：{letter.notServed}</span>}
            {letter.contentHash && (
              <span className="office-soft">校验值 {letter.contentHash.slice(0, 16)}</span>
            )}
          </li>
        ))}
      </ul>
      {isServing && (
        <ServeGroup
          path={path}
          count={counts.signed}
          onClose={() => {
            setIsServing(false);
            void asked.refetch();
          }}
        />
      )}
    </>
  );
}
