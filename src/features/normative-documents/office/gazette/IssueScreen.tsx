import { useQuery } from "@tanstack/react-query";
import { Result } from "antd";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { IssueAnswer } from "../../api/gazette/gazette-answer.ts";
import { gazetteName, issueName } from "../../domain/gazette-title.ts";
import { ArrangeIssue } from "./ArrangeIssue.tsx";

/** 公报一期: the issue at `?id=`. */
export function IssueScreen() {
  const { permissions } = useWho();
  const [{ id = "", q }] = useFilters();
  const isGiven = /^\d+$/.test(id);
  const path = `/api/gazette-issues/${id}`;
  const found = useQuery({
    queryKey: [path, q],
    queryFn: () => ask<IssueAnswer>(addressOf(path, { q })),
    enabled: isGiven,
    placeholderData: (before) => before,
  });
  if (!isGiven) return <Result status="404" title="没有指明哪一期" />;
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={10} />;
  const { issue, entries } = found.data;
  const isOpen = issue.publishedOn === null;
  return (
    <>
      <ScreenHead
        title={issueName(issue)}
        says={`${gazetteName(issue)}　刊登 ${entries.length} 件　${isOpen ? "编辑中" : `${issue.publishedOn} ${issue.publishedBy}发布`}`}
        actions={
          isOpen &&
          permissions.has("gazette.publish") && (
            <ConfirmAct
              says="发布"
              of={issueName(issue)}
              act={() => ask(`${path}/publication`, { method: "POST" })}
              done="已经发布"
            >
              发布后不能再改，按现在公开的文本刊登。
            </ConfirmAct>
          )
        }
      />
      <ArrangeIssue
        path={path}
        answer={found.data}
        mayWrite={isOpen && permissions.has("gazette.write")}
      />
    </>
  );
}
