import { useQuery } from "@tanstack/react-query";
import { type Breakpoint, Tabs, Tag } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { FilterSearch } from "#office-ui/FilterSearch.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { DraftsAnswer } from "../../api/drafts/draft-answer.ts";
import { stageWords, stayWords } from "../../domain/draft/draft-stage.ts";
import { draftViews } from "../../domain/draft/draft-view.ts";
import type { Attribute } from "../../domain/item.ts";
import { draftViewWords } from "../../words/draft-words.ts";
import { attributeWords } from "../../words/item-words.ts";
import { BeginDraft } from "./BeginDraft.tsx";
import { BulkActs, bulkActsIn } from "./BulkActs.tsx";

type Line = DraftsAnswer["drafts"][number];

/** On a telephone the screen of an item tells the rest. */
const wide: Breakpoint[] = ["md"];

/** 信息采编: every item on its way, by how far it has come. */
export function DraftsScreen() {
  const { permissions } = useWho();
  const [{ view = "writing", q }, filter] = useFilters();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const filters = { view: view === "all" ? undefined : view, q };
  const rows = useRows({
    path: "/api/item-drafts",
    filters,
    pageOf: ({ drafts, next }: DraftsAnswer) => ({ rows: drafts, next }),
  });
  const counted = useQuery({
    queryKey: ["/api/item-drafts", "counts"],
    queryFn: () => ask<DraftsAnswer>("/api/item-drafts"),
  });
  const counts = counted.data?.counts ?? {};
  return (
    <>
      <ScreenHead
        title="信息采编"
        says="起草要公开的信息，送审、审核、发布。点标题打开。"
        actions={permissions.has("items.write") && <BeginDraft />}
      />
      <Tabs
        activeKey={view}
        onChange={(to) => {
          setChosen([]);
          filter({ view: to });
        }}
        items={[
          ...draftViews.map((key) => ({
            key,
            label: `${draftViewWords[key]} ${counts[key] ?? 0}`,
          })),
          { key: "all", label: "全部" },
        ]}
      />
      <div className="office-inline office-filters">
        <FilterSearch name="q" label="查找标题" placeholder="标题里的字" />
      </div>
      <BulkActs
        view={view}
        chosen={rows.all.filter(({ id }) => chosen.includes(id))}
        onDone={() => setChosen([])}
      />
      <RecordTable<Line>
        label="信息采编"
        rows={rows}
        {...(bulkActsIn(view, permissions).length > 0 && {
          chosen,
          onChoose: (ids: readonly number[]) => setChosen(ids),
        })}
        empty={
          permissions.has("items.write")
            ? "这里没有信息。要公开新的信息，请点右上角“起草信息”。"
            : "这里没有信息。"
        }
        columns={[
          {
            title: "标题",
            render: (_, { id, title }) => (
              <RecordLink path={`/office/items/draft?id=${id}`}>
                {title || "（没有标题）"}
              </RecordLink>
            ),
          },
          { title: "当前环节", render: (_, one) => <Stage one={one} /> },
          { title: "栏目", dataIndex: "category", responsive: wide },
          {
            title: "公开属性",
            responsive: wide,
            render: (_, { attribute }) => attributeWords[attribute as Attribute],
          },
          { title: "发布机构", dataIndex: "agencyName", responsive: wide },
          { title: "录入人", dataIndex: "begunBy", responsive: wide },
          { title: "最近修改", render: (_, { changedAt }) => instantWords(changedAt) },
          {
            title: "停留时长",
            responsive: wide,
            render: (_, { since }) => since && stayWords(Date.now() - Date.parse(since)),
          },
        ]}
      />
    </>
  );
}

/** How far it has come, and when it is published by itself. */
function Stage({ one }: { readonly one: Line }) {
  const { publishAt, notPublished, isUrgent, isReviewOpen, reviewDueOn } = one;
  const isLate = reviewDueOn !== null && reviewDueOn < todayInChina();
  return (
    <>
      {stageWords(one)}
      {isUrgent && <Tag color={isReviewOpen ? "warning" : "default"}>先发后审</Tag>}
      {reviewDueOn && (
        <Tag
          color={isLate ? "error" : "warning"}
        >{`${reviewDueOn} ${isLate ? "补审逾期" : "前补审"}`}</Tag>
      )}
      {publishAt && !notPublished && <Tag>{instantWords(publishAt)} 发布</Tag>}
      {notPublished && <Tag color="error">没有按时发布</Tag>}
    </>
  );
}
