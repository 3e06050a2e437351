import { base } from "#office-ui/ask.ts";
import { FilterSearch } from "#office-ui/FilterSearch.tsx";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf, useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { ListedEvent } from "../../data/list-events.ts";
import { actionWords } from "../../words/action-words.ts";
import { detailsText, subjectText } from "../../words/detail-words.ts";

interface AuditAnswer {
  readonly events: readonly ListedEvent[];
  readonly next?: string;
}

/** 审计: who did what, and when. */
export function AuditScreen() {
  const [{ actor, action, from, until }] = useFilters();
  const { agencyId } = useWho();
  const asked = { actor, action, from, until };
  const rows = useRows({
    path: "/api/audit",
    filters: asked,
    pageOf: ({ events, next }: AuditAnswer) => ({ rows: events, next }),
  });
  const agency = agencyId === null ? undefined : `${agencyId}`;
  return (
    <>
      <ScreenHead title="审计" says="谁在什么时候做了什么。记录只能增加，不能修改、删除。" />
      <Filters />
      <RecordTable<ListedEvent>
        label="审计"
        file={`${base()}${addressOf("/api/audit/export", { ...asked, agency })}`}
        rows={rows}
        empty="没有符合条件的记录"
        columns={[
          { title: "时间", render: (_, one) => instantWords(one.at) },
          { title: "操作人", dataIndex: "actorName" },
          { title: "操作", render: (_, one) => actionWords[one.action] ?? one.action },
          { title: "机构", render: (_, one) => one.agencyName ?? "—" },
          { title: "对象", render: (_, one) => subjectText(one) },
          {
            title: "内容",
            render: (_, one) => <span className="office-details">{detailsText(one.details)}</span>,
          },
        ]}
      />
    </>
  );
}

function Filters() {
  const [{ from = "", until = "" }, filter] = useFilters();
  return (
    <search className="office-filters office-inline">
      <FilterSearch name="actor" label="按操作人查找" placeholder="操作人" />
      <FilterSelect
        name="action"
        label="按操作筛选"
        all="全部操作"
        options={Object.entries(actionWords).map(([value, label]) => ({ value, label }))}
      />
      <label>
        从{" "}
        <input type="date" value={from} onChange={({ target }) => filter({ from: target.value })} />
      </label>
      <label>
        到{" "}
        <input
          type="date"
          value={until}
          onChange={({ target }) => filter({ until: target.value })}
        />
      </label>
    </search>
  );
}
