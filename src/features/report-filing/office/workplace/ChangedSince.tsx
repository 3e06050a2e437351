import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Empty, Table, Typography } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useWho } from "#office-ui/who.ts";
import { cellWords } from "#report/words/form-words.ts";
import type { ChangesAnswer, KindChangedTold } from "../../api/changes-answer.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import type { RecordAct, RecordChanged } from "../../data/records-changed.ts";
import { AskAct } from "./AskAct.tsx";
import { sentWords } from "./MovedSince.tsx";

type Cell = ChangesAnswer["cells"][number];

/** 送审后的变化: what the records would say otherwise today, which records that is and, once it is public, the way to a correction. */
export function ChangedSince({ workplace }: { readonly workplace: WorkplaceAnswer }) {
  const path = `/api/report-drafts/${workplace.draft.id}/changes`;
  const found = useQuery({ queryKey: [path], queryFn: () => ask<ChangesAnswer>(path) });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={6} />;
  const { cells, kinds, since } = found.data;
  const isPublic = workplace.draft.state === "published";
  if (cells.length === 0) {
    return <Empty description="送审以后台账没有影响这份年报的变化" />;
  }
  return (
    <>
      <p>
        {since && `${instantWords(since)} 送审以后，`}台账的变化使 {cells.length}{" "}
        格数据与送审的不同。{isPublic ? remedies.published : remedies.signing}
      </p>
      {isPublic && <CorrectReport workplace={workplace} />}
      <ScrollRegion label="与送审不同的数据">
        <Table<Cell>
          size="small"
          rowKey="cell"
          pagination={false}
          dataSource={[...cells]}
          columns={[
            { title: "数据", render: (_, { cell }) => cellWords(cell) },
            { title: "送审的", render: (_, row) => sentWords(row) },
            { title: "按现在的台账", render: (_, { today }) => today ?? "待填" },
          ]}
        />
      </ScrollRegion>
      {kinds.map((kind) => (
        <Records key={kind.kind} kind={kind} />
      ))}
    </>
  );
}

const remedies = {
  published: "应当更正的，请更正报告：改后重新审签、公布，更正理由向公众说明。",
  signing: "应当改的，请审签人退回，或者由编制人撤回送审，改后重新送审。",
} as const;

/** 更正报告, for who may. */
function CorrectReport({ workplace }: { readonly workplace: WorkplaceAnswer }) {
  const { permissions } = useWho();
  const [isAsked, setIsAsked] = useState(false);
  if (!permissions.has("report-filing.publish")) return null;
  return (
    <>
      <Button type="primary" className="office-gap" onClick={() => setIsAsked(true)}>
        更正报告
      </Button>
      {isAsked && (
        <AskAct
          name="correct"
          workplace={workplace}
          initial="公布后台账有更正，数据相应更正。"
          onClose={() => setIsAsked(false)}
        />
      )}
    </>
  );
}

function Records({
  kind: { name, path, opens, records, count },
}: {
  readonly kind: KindChangedTold;
}) {
  return (
    <section className="office-gap" aria-label={`${name}的变化`}>
      <Typography.Title level={2} className="office-subtitle">
        {name}：送审以后有变化的记录
      </Typography.Title>
      {records === null ? (
        <p className="office-soft">有 {count} 条。您的角色看不到是哪些，请找承办人核对。</p>
      ) : (
        <ScrollRegion label={`${name}的变化`}>
          <Table<RecordChanged>
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={[...records]}
            locale={{ emptyText: "没有找到有变化的记录：可能是设置或者期满失效引起的" }}
            columns={[
              { title: "日期", dataIndex: "on" },
              {
                title: "记录",
                render: (_, { id, title }) => (
                  <Link to={path as never} search={{ [opens]: `${id}` } as never}>
                    {title}
                  </Link>
                ),
              },
              {
                title: "怎样变的",
                render: (_, { acts }) =>
                  acts.map((act) => <div key={`${act.at} ${act.act}`}>{actText(act)}</div>),
              },
            ]}
          />
        </ScrollRegion>
      )}
    </section>
  );
}

const actWords: Readonly<Record<RecordAct["act"], string>> = {
  added: "补录",
  amended: "修改",
  voided: "作废",
  restored: "恢复",
};

function actText({ act, at, by, because }: RecordAct): string {
  return `${instantWords(at)} ${by ?? ""}${actWords[act]}${because ? `：${because}` : ""}`;
}
