import { useQuery } from "@tanstack/react-query";
import { Descriptions, Result, Steps, Typography } from "antd";
import { ask, base } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import type { FindingAnswer } from "../../api/rounds/round-answer.ts";
import { findingStepWords } from "../../words/finding-words.ts";
import { FindingActs } from "./FindingActs.tsx";
import { FindingTag } from "./FindingTable.tsx";

/** 一个问题: the finding at `?id=`, for both sides. */
export function FindingScreen() {
  const [{ id = "" }] = useFilters();
  const isGiven = /^\d+$/.test(id);
  const path = `/api/inspection-findings/${id}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<FindingAnswer>(path),
    enabled: isGiven,
    refetchOnWindowFocus: false,
  });
  if (!isGiven) return <Result status="404" title="没有指明哪个问题" />;
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={12} />;
  const { finding, steps } = found.data;
  return (
    <>
      <ScreenHead
        title={`${finding.inspectedName}：检查发现的问题`}
        says={`${finding.agencyName}　${finding.roundTitle}（${finding.number}）`}
        actions={<FindingActs path={path} answer={found.data} />}
      />
      <Descriptions
        bordered
        size="small"
        column={1}
        className="office-gap"
        items={[
          { key: "says", label: "问题", children: finding.says },
          {
            key: "asked",
            label: "检查事项",
            children: `${finding.item}. ${finding.asked}${finding.basis && `（${finding.basis}）`}`,
          },
          { key: "seenAt", label: "所在位置", children: finding.seenAt || "没有写" },
          { key: "file", label: "证据材料", children: <Evidence path={path} finding={finding} /> },
          { key: "by", label: "整改期限", children: finding.rectifyBy },
          { key: "state", label: "进度", children: <FindingTag finding={finding} /> },
        ]}
      />
      <Typography.Title level={2} className="office-subtitle">
        经过
      </Typography.Title>
      <Steps
        orientation="vertical"
        size="small"
        items={steps.map(({ step, says, on, rectifyBy, byName }) => ({
          title: `${on} ${findingStepWords[step]}（${byName}）`,
          status: "finish" as const,
          content: `${says}${rectifyBy ? `（整改期限 ${rectifyBy}）` : ""}`,
        }))}
      />
    </>
  );
}

function Evidence({ path, finding }: { readonly path: string } & Pick<FindingAnswer, "finding">) {
  if (finding.fileName === null) return "没有";
  return (
    <a href={`${base()}${path}/evidence`} download>
      {finding.fileName}
    </a>
  );
}
