import { useQuery } from "@tanstack/react-query";
import { Empty, Tag } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { fieldName } from "../../words/field-words.ts";
import { historyWords } from "../../words/history-words.ts";
import type { HistoryAnswer, HistoryEntry } from "./agency-answers.ts";

/** Who changed what of an agency, when: the latest first. */
export function AgencyHistory({ agencyId }: { readonly agencyId: number }) {
  const path = `/api/agencies/${agencyId}/history`;
  const found = useQuery({ queryKey: [path], queryFn: () => ask<HistoryAnswer>(path) });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { entries } = found.data;
  if (entries.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有修改记录" />;
  }
  return (
    <ol className="office-history">
      {entries.map((entry) => (
        <Entry key={`${entry.at} ${entry.action} ${entry.changes[0]?.field ?? ""}`} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry: { at, by, action, changes } }: { readonly entry: HistoryEntry }) {
  return (
    <li>
      <div>
        <Tag>{historyWords[action] ?? action}</Tag>
        {by} <time className="office-soft">{instantWords(at)}</time>
      </div>
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          {fieldName(field)}：<del>{before ?? "空白"}</del> → <ins>{after ?? "空白"}</ins>
        </div>
      ))}
    </li>
  );
}
