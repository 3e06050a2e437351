import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Result } from "antd";
import { ask, base } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useWho } from "#office-ui/who.ts";
import type { InspectionAnswer } from "../../api/inspection/inspection-answer.ts";
import { inspectionStates, skippedWords } from "../../words/inspection-words.ts";
import { BonusOfInspection } from "./BonusOfInspection.tsx";
import { Findings } from "./Findings.tsx";
import { IndicatorResults } from "./IndicatorResults.tsx";

/** 一次网站检查: the inspection at `?id=`. */
export function InspectionScreen() {
  const { permissions } = useWho();
  const [{ id = "" }] = useFilters();
  const isGiven = /^\d+$/.test(id);
  const path = `/api/site-inspections/${id}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<InspectionAnswer>(path),
    enabled: isGiven,
    // How far it is, while it is under way.
    refetchInterval: ({ state }) => (isOpen(state.data) ? 5_000 : false),
  });
  if (!isGiven) return <Result status="404" title="没有指明哪次检查" />;
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={12} />;
  const { inspection, score } = found.data;
  const mayInspect = permissions.has("channels.inspect");
  return (
    <>
      <ScreenHead
        title={inspection.address}
        says={`${inspection.agencyName}　${inspection.onDay}　${inspection.begunBy}开始　${inspectionStates[inspection.state]}`}
        actions={
          <>
            {score && <Button href={`${base()}${path}/report/docx`}>Word</Button>}
            {score && <Button href={`${base()}${path}/report/xlsx`}>Excel</Button>}
            {score && mayInspect && <BonusOfInspection path={path} bonus={inspection.bonus} />}
            {isOpen(found.data) && mayInspect && (
              <ConfirmAct
                says="停止检查"
                act={() => ask(`${path}/stopping`, { method: "POST", body: {} })}
                done="已经停止"
              >
                已经看过的留着，不评分。
              </ConfirmAct>
            )}
          </>
        }
      />
      <StateAlert inspection={inspection} />
      {score && <IndicatorResults score={score} />}
      <Findings path={path} mayDismiss={mayInspect} isOpen={isOpen(found.data)} />
    </>
  );
}

function isOpen(answer: InspectionAnswer | undefined): boolean {
  return ["waiting", "running"].includes(answer?.inspection.state ?? "");
}

function StateAlert({ inspection }: Pick<InspectionAnswer, "inspection">) {
  const { state, why, visited, waiting, facts, isAtOnce } = inspection;
  if (state === "failed" || state === "stopped") {
    return <Alert type="warning" className="office-gap" title={why ?? inspectionStates[state]} />;
  }
  if (state !== "done") {
    const when = isAtOnce ? "" : "只在 22 时到次日 6 时检查。";
    const title = `已看 ${visited} 个地址，还有 ${waiting} 个等着看。${when}`;
    return <Alert type="info" className="office-gap" title={title} />;
  }
  const skipped = Object.entries(facts?.skipped ?? {});
  const parts = skipped.map(([reason, count]) => `${skippedWords[reason] ?? reason} ${count} 个`);
  const seen = `看了网页 ${facts?.pages ?? 0} 个，其他链接、图片、附件 ${facts?.others ?? 0} 个，认出栏目 ${facts?.columns ?? 0} 个。`;
  const title = parts.length > 0 ? `${seen}没有访问：${parts.join("，")}。` : seen;
  return <Alert type="info" className="office-gap" title={title} />;
}
