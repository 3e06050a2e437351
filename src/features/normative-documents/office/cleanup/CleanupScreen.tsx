import { useQuery } from "@tanstack/react-query";
import { Alert, Result } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useWho } from "#office-ui/who.ts";
import type { CleanupAnswer } from "../../api/cleanup/cleanup-answer.ts";
import { DecideCleanup } from "./DecideCleanup.tsx";
import { NoticeOfCleanup } from "./NoticeOfCleanup.tsx";
import { Verdicts } from "./Verdicts.tsx";

/** 一次清理: the round at `?id=`. */
export function CleanupScreen() {
  const { permissions } = useWho();
  const [{ id = "" }] = useFilters();
  const isGiven = /^\d+$/.test(id);
  const path = `/api/document-cleanups/${id}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<CleanupAnswer>(path),
    enabled: isGiven,
    // What is being typed stays.
    refetchOnWindowFocus: false,
  });
  if (!isGiven) return <Result status="404" title="没有指明哪次清理" />;
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={12} />;
  const { cleanup, verdicts } = found.data;
  const isDecided = cleanup.decidedOn !== null;
  return (
    <>
      <ScreenHead
        title={cleanup.title}
        says={`${cleanup.agencyName}　${cleanup.asOf} 有效的 ${cleanup.documents} 件　${cleanup.begunBy}开始`}
        actions={
          <>
            {!isDecided && permissions.has("documents.decide") && (
              <DecideCleanup cleanup={cleanup} />
            )}
            {isDecided && permissions.has("items.write") && <NoticeOfCleanup cleanup={cleanup} />}
          </>
        }
      />
      {isDecided && (
        <Alert
          type="success"
          className="office-gap"
          title={`${cleanup.decidedOn} ${cleanup.decision}决定，自 ${cleanup.effectiveOn} 起生效`}
        />
      )}
      <Verdicts
        path={path}
        verdicts={verdicts}
        mayWrite={!isDecided && permissions.has("documents.write")}
      />
    </>
  );
}
