import { Button, Select, Tag } from "antd";
import { useState } from "react";
import { FilterSearch } from "#office-ui/FilterSearch.tsx";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import { agencyKinds } from "../../domain/agency-kinds.ts";
import { kindWords } from "../../words/kind-words.ts";
import { AddAgency } from "./AddAgency.tsx";
import { AgencyDrawer } from "./AgencyDrawer.tsx";
import type { AgenciesAnswer, AgencyLine } from "./agency-answers.ts";
import { useRegions } from "./use-regions.ts";

/** 机构: the register of agencies, and what may be done to one. */
export function AgenciesScreen() {
  const { permissions } = useWho();
  const [filters, filter] = useFilters();
  const [isAdding, setIsAdding] = useState(false);
  const { q, kind, region, state } = filters;
  const rows = useRows({
    path: "/api/agencies",
    filters: { q, kind, region, state },
    pageOf: ({ agencies, next }: AgenciesAnswer) => ({ rows: agencies, next }),
  });
  const open = (id: number) => filter({ agency: `${id}`, part: undefined });
  return (
    <>
      <ScreenHead
        title="机构"
        says="您的角色所及的机构：名称、代码、隶属关系和修改记录。"
        actions={
          permissions.has("agencies.edit") && (
            <Button type="primary" onClick={() => setIsAdding(true)}>
              添加机构
            </Button>
          )
        }
      />
      <Filters />
      <RecordTable<AgencyLine>
        label="机构"
        rows={rows}
        empty={q || kind || region || state ? "没有符合条件的机构" : "还没有机构，请先添加"}
        columns={[
          { title: "名称", render: (_, one) => <Name agency={one} onOpen={() => open(one.id)} /> },
          { title: "类别", render: (_, one) => kindWords[one.kind] },
          { title: "行政区划", dataIndex: "regionName" },
          { title: "上级", dataIndex: "parentName" },
          { title: "统一社会信用代码", dataIndex: "creditCode" },
        ]}
      />
      {filters.agency && (
        <AgencyDrawer
          key={filters.agency}
          agencyId={filters.agency}
          onClose={() => filter({ agency: undefined, part: undefined })}
        />
      )}
      {isAdding && (
        <AddAgency
          onClose={() => setIsAdding(false)}
          onAdded={(id) => {
            setIsAdding(false);
            open(id);
          }}
        />
      )}
    </>
  );
}

function Name({ agency, onOpen }: { readonly agency: AgencyLine; readonly onOpen: () => void }) {
  return (
    <>
      <Button type="link" className="office-in-cell" onClick={onOpen}>
        {agency.name}
      </Button>{" "}
      {agency.shortName && <span className="office-soft">{agency.shortName}</span>}{" "}
      {agency.dissolvedOn && <Tag>{agency.dissolvedOn} 撤销</Tag>}
    </>
  );
}

function Filters() {
  const [{ region }, filter] = useFilters();
  const regions = useRegions();
  return (
    <search className="office-filters office-inline">
      <FilterSearch
        label="按名称、简称、曾用名或者信用代码查找"
        placeholder="名称、简称、曾用名、信用代码"
      />
      <FilterSelect
        name="kind"
        label="按类别筛选"
        all="全部类别"
        options={agencyKinds.map((one) => ({ value: one, label: kindWords[one] }))}
      />
      <Select
        aria-label="按行政区划筛选"
        value={region ?? ""}
        onChange={(chosen) => filter({ region: chosen })}
        showSearch={{ optionFilterProp: "label" }}
        options={[{ value: "", label: "全部地区" }, ...regions]}
      />
      <FilterSelect
        name="state"
        label="现有或者撤销"
        all="现有机构"
        options={[
          { value: "dissolved", label: "已撤销" },
          { value: "all", label: "全部" },
        ]}
      />
    </search>
  );
}
