import { useQuery } from "@tanstack/react-query";
import { Flex, Result, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useWho } from "#office-ui/who.ts";
import type { RoundAnswer } from "../../api/rounds/round-answer.ts";
import { BeginLetter } from "../letters/BeginLetter.tsx";
import { AddUnits } from "./AddUnits.tsx";
import { Checklist } from "./Checklist.tsx";
import { FindingTable } from "./FindingTable.tsx";
import { UnitTable } from "./UnitTable.tsx";

/** 一次检查: the round at `?id=`. */
export function RoundScreen() {
  const { permissions } = useWho();
  const [{ id = "" }] = useFilters();
  const isGiven = /^\d+$/.test(id);
  const path = `/api/inspection-rounds/${id}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<RoundAnswer>(path),
    enabled: isGiven,
    // What is being typed stays.
    refetchOnWindowFocus: false,
  });
  if (!isGiven) return <Result status="404" title="没有指明哪次检查" />;
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={12} />;
  const { round, visits, findings } = found.data;
  const mayInspect = permissions.has("oversight.inspect");
  return (
    <>
      <ScreenHead
        title={round.title}
        says={`${round.number}　${round.agencyName}　${round.kind}　${round.on} 开始${round.inspector && `　检查人 ${round.inspector}`}`}
        actions={
          permissions.has("oversight.write") && <BeginLetter round={round} visits={visits} />
        }
      />
      <section className="office-gap" aria-labelledby="round-units">
        <Flex justify="space-between" align="center" wrap>
          <Typography.Title level={2} className="office-subtitle" id="round-units">
            被检查单位（已查 {round.visited} / {round.units} 个）
          </Typography.Title>
          {mayInspect && (
            <AddUnits path={path} without={visits.map(({ inspectedId }) => inspectedId)} />
          )}
        </Flex>
        <UnitTable path={path} answer={found.data} mayInspect={mayInspect} />
      </section>
      <section className="office-gap" aria-labelledby="round-findings">
        <Typography.Title level={2} className="office-subtitle" id="round-findings">
          发现的问题（{findings.length} 个）
        </Typography.Title>
        <FindingTable
          rows={{ ...wholeRows, all: findings }}
          empty="还没有登记问题"
          without="round"
        />
      </section>
      <Checklist path={path} items={round.checklist} mayInspect={mayInspect} />
    </>
  );
}

/** The findings of a round come whole. */
const wholeRows = {
  ...{ isLoading: false, fault: null, retry: () => undefined },
  ...{ more: undefined, isLoadingMore: false },
} as const;
