import { useQuery } from "@tanstack/react-query";
import { Button, Empty } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useWho } from "#office-ui/who.ts";
import type { ClusterAnswer, ClustersAnswer } from "../../api/board/cluster-answer.ts";
import { AnswerTogether } from "./AnswerTogether.tsx";

const path = "/api/request-clusters";

/** 近似申请: groups of open cases on nearly the same subject; one decision answers a group. */
export function ClustersScreen() {
  const asked = useQuery({ queryKey: [path], queryFn: () => ask<ClustersAnswer>(path) });
  return (
    <>
      <ScreenHead
        title="近似申请"
        says="没有办结的申请里内容相近的，合成一组；一次决定答复一组：内容写一次、审签一次，每一件各有文书、文号、期限和计数。"
      />
      {asked.isPending && <Loading rows={6} />}
      {asked.error && <RefusalAlert fault={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data?.clusters.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有内容相近的未办结申请" />
      )}
      {asked.data?.clusters.map((cluster) => (
        <Cluster key={`${cluster.agencyId}-${cluster.cases[0]?.id}`} cluster={cluster} />
      ))}
    </>
  );
}

/** Cases that are named at once. */
const named = 10;

function Cluster({ cluster }: { readonly cluster: ClusterAnswer }) {
  const { permissions } = useWho();
  const [isAnswering, setIsAnswering] = useState(false);
  const { agencyName, subject, cases } = cluster;
  return (
    <section className="office-panel office-gap" aria-label={subject}>
      <p>
        <strong>{cases.length} 件</strong> {agencyName}：{subject}
      </p>
      <p className="office-soft">
        {cases.slice(0, named).map(({ id, number }) => (
          <span key={id}>
            <RecordLink path={`/requests?request=${id}`}>{number}</RecordLink>　
          </span>
        ))}
        {cases.length > named && `等 ${cases.length} 件`}
      </p>
      {isAnswering ? (
        <AnswerTogether cases={cases} onClose={() => setIsAnswering(false)} />
      ) : (
        permissions.has("requests.draft") && (
          <Button onClick={() => setIsAnswering(true)}>一并答复这 {cases.length} 件</Button>
        )
      )}
    </section>
  );
}
