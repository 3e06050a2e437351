import { useQuery } from "@tanstack/react-query";
import { Button, Empty } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import type { VersionLine } from "../../api/drafts/draft-answer.ts";
import { ItemPreview } from "./ItemPreview.tsx";

interface DraftVersionsProps {
  readonly path: string;
  readonly versions: readonly VersionLine[];
}

/** 版本: what it said before, and who wrote it. */
export function DraftVersions({ path, versions }: DraftVersionsProps) {
  const [shown, setShown] = useState<number>();
  if (versions.length === 0) {
    return <Empty description="还没有以前的版本：换人接着写、隔一段时间再写时会留下" />;
  }
  return (
    <>
      <ul className="office-list">
        {versions.map(({ revision, savedBy, savedAt }) => (
          <li key={revision}>
            <Button
              type="link"
              className="office-in-cell"
              onClick={() => setShown(revision)}
            >{`${instantWords(savedAt)} ${savedBy}写的`}</Button>
          </li>
        ))}
      </ul>
      {shown !== undefined && (
        <SidePanel title="以前的版本" size={760} onClose={() => setShown(undefined)}>
          <OneVersion path={`${path}/versions/${shown}`} />
        </SidePanel>
      )}
    </>
  );
}

function OneVersion({ path }: { readonly path: string }) {
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<{ readonly markup: string }>(path),
  });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  return found.data ? <ItemPreview markup={found.data.markup} /> : <Loading rows={8} />;
}
