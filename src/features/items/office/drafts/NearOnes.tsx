import { useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { ask, base } from "#office-ui/ask.ts";
import type { NearAnswer } from "../../api/drafts/draft-answer.ts";

interface NearOnesProps {
  readonly path: string;
  readonly revision: number;
}

/** 可能重复: near titles and the same files; who writes decides what that means. */
export function NearOnes({ path, revision }: NearOnesProps) {
  const found = useQuery({
    queryKey: [path, "near", revision],
    queryFn: () => ask<NearAnswer>(`${path}/near`),
    placeholderData: (before) => before,
  });
  const { titles = [], files = [] } = found.data ?? {};
  if (titles.length === 0 && files.length === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      className="office-gap"
      title="可能重复，请看一下（不影响送审）"
      description={
        <ul className="office-list">
          {titles.map(({ title, indexNumber, isDraft }) => (
            <li key={`${title} ${indexNumber}`}>
              标题相近：《{title}》（{isDraft ? "草稿" : indexNumber || "没有索引号"}）
            </li>
          ))}
          {files.map(({ name, itemId, title }) => (
            <li key={`${name} ${itemId}`}>
              附件“{name}”已经随
              <a href={`${base()}/items/${itemId}/`} target="_blank" rel="noreferrer">
                《{title}》
              </a>
              公开
            </li>
          ))}
        </ul>
      }
    />
  );
}
