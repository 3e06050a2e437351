import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { FilterSearch } from "#office-ui/FilterSearch.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { AddressesAnswer } from "../../api/moves/move-routes.ts";
import { AddAddress } from "./AddAddress.tsx";

type Line = AddressesAnswer["addresses"][number];

/** 旧地址: addresses of other sites, each with the item to which it leads. */
export function AddressesScreen() {
  const { permissions } = useWho();
  const mayChange = permissions.has("items.publish");
  const [{ q }] = useFilters();
  const rows = useRows({
    path: "/api/item-old-addresses",
    filters: { q },
    pageOf: ({ addresses, next }: AddressesAnswer) => ({ rows: addresses, next }),
  });
  return (
    <>
      <ScreenHead
        title="旧地址"
        says="原网站上的链接转到哪条信息；信息撤销以后，转到撤销说明。"
        actions={mayChange && <AddAddress />}
      />
      <div className="office-inline office-filters">
        <FilterSearch name="q" label="查找旧地址" placeholder="网址或者标题里的字" />
      </div>
      <RecordTable<Line>
        label="旧地址"
        rows={rows}
        empty="没有旧地址。用命令行 tongming items import 导入原网站以后，各页的旧地址会列在这里。"
        columns={[
          { title: "旧地址", render: (_, { path }) => <span className="office-code">{path}</span> },
          { title: "指向的信息", render: (_, one) => <LeadsTo one={one} /> },
          { title: "状态", render: (_, one) => stateOf(one) },
          { title: "发布机构", dataIndex: "agencyName" },
          { title: "登记人", dataIndex: "madeBy" },
          { title: "登记时间", render: (_, { madeAt }) => instantWords(madeAt) },
          ...(mayChange
            ? [{ title: "操作", render: (_: unknown, one: Line) => <Remove one={one} /> }]
            : []),
        ]}
      />
    </>
  );
}

function LeadsTo({ one: { draftId, itemId, title } }: { readonly one: Line }) {
  if (draftId !== null) {
    return <RecordLink path={`/office/items/draft?id=${draftId}`}>{title}</RecordLink>;
  }
  return <RecordLink path={`/office/items?item=${itemId}`}>{title}</RecordLink>;
}

function stateOf({ itemId, isGone }: Line): string {
  if (itemId === null) return "草稿发布后生效";
  return isGone ? "转到撤销说明" : "生效";
}

function Remove({ one: { id, path } }: { readonly one: Line }) {
  const act = () => ask<unknown>(`/api/item-old-addresses/${id}`, { method: "DELETE" });
  return (
    <ConfirmAct says="删除" of={path} act={act} done="已经删除">
      删除以后，这个旧链接不再转到新页面。
    </ConfirmAct>
  );
}
