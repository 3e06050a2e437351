import { useQuery } from "@tanstack/react-query";
import { Button, Empty, Tabs } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import type { DraftAnswer, VersionAnswer } from "../../api/drafts/draft-answer.ts";
import { ItemPreview } from "./ItemPreview.tsx";
import { TextChanges } from "./TextChanges.tsx";

interface DraftVersionsProps {
  readonly path: string;
  readonly answer: Pick<DraftAnswer, "versions" | "publicVersions">;
}

interface Shown {
  readonly path: string;
  readonly title: string;
  /** What the changes are between. */
  readonly compared: string;
}

/** 版本: what it said before, who wrote it, what was public, and what changed. */
export function DraftVersions({ path, answer }: DraftVersionsProps) {
  const { versions, publicVersions } = answer;
  const [shown, setShown] = useState<Shown>();
  const published = publicVersions.map(({ number, publishedAt, publishedBy, because }) => ({
    path: `${path}/public-versions/${number}`,
    title: `第 ${number} 版：${instantWords(publishedAt)} ${publishedBy}发布${because ? `（${because}）` : ""}`,
    compared: "与上一版对照",
  }));
  const written = versions.map(({ revision, savedBy, savedAt }) => ({
    path: `${path}/versions/${revision}`,
    title: `${instantWords(savedAt)} ${savedBy}写的`,
    compared: "与现在的内容对照",
  }));
  return (
    <>
      <h2 className="office-subtitle">公开过的版本</h2>
      <Versions of={published} empty="还没有公开过" onShow={setShown} />
      <h2 className="office-subtitle">编写中的版本</h2>
      <Versions
        of={written}
        empty="还没有以前的版本：换人接着写、隔一段时间再写时会留下"
        onShow={setShown}
      />
      {shown && (
        <SidePanel title={shown.title} size={760} onClose={() => setShown(undefined)}>
          <OneVersion draft={path} shown={shown} />
        </SidePanel>
      )}
    </>
  );
}

interface VersionsProps {
  readonly of: readonly Shown[];
  readonly empty: string;
  readonly onShow: (shown: Shown) => void;
}

function Versions({ of, empty, onShow }: VersionsProps) {
  if (of.length === 0) return <Empty description={empty} />;
  return (
    <ul className="office-list">
      {of.map((one) => (
        <li key={one.path}>
          <Button type="link" className="office-in-cell" onClick={() => onShow(one)}>
            {one.title}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface OneVersionProps {
  readonly draft: string;
  readonly shown: Shown;
}

function OneVersion({ draft, shown: { path, compared } }: OneVersionProps) {
  const found = useQuery({ queryKey: [path], queryFn: () => ask<VersionAnswer>(path) });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={8} />;
  const { markup, changes } = found.data;
  return (
    <Tabs
      items={[
        {
          key: "changes",
          label: compared,
          children:
            changes.length === 0 ? (
              <Empty description="文字没有改动" />
            ) : (
              <TextChanges changes={changes} />
            ),
        },
        { key: "whole", label: "全文", children: <ItemPreview markup={markup} path={draft} /> },
      ]}
    />
  );
}
