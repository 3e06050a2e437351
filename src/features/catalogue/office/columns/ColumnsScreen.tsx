import { Button } from "antd";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { ColumnLine, ColumnsAnswer } from "../../api/columns-answer.ts";
import { freshnessStates } from "../../domain/freshness.ts";
import { cycleWords, stateWords } from "../../words/column-words.ts";
import { AddColumn } from "./AddColumn.tsx";
import { ColumnDrawer } from "./ColumnDrawer.tsx";
import { FreshnessTag } from "./FreshnessTag.tsx";
import { UseTemplate } from "./UseTemplate.tsx";

/** 栏目管理: what each agency keeps public, who looks after it, and how fresh it is. */
export function ColumnsScreen() {
  const { permissions } = useWho();
  const [{ state, agency, ended, column }, filter] = useFilters();
  const { rows } = useWhole({
    path: addressOf("/api/catalogue-columns", { state, agency, ended }),
    rowsOf: ({ columns }: ColumnsAnswer) => columns,
  });
  const mayEdit = permissions.has("catalogue.edit");
  return (
    <>
      <ScreenHead
        title="栏目管理"
        says="本机关主动公开的栏目：由谁负责、多久更新、何时到期。类别与栏目名称或者别名相同的信息归入该栏目。"
        actions={
          mayEdit && (
            <>
              <UseTemplate />
              <AddColumn />
            </>
          )
        }
      />
      <search className="office-filters office-inline">
        <FilterSelect
          name="state"
          label="全部时效"
          options={freshnessStates.map((value) => ({ value, label: stateWords[value] }))}
        />
        <FilterSelect
          name="ended"
          label="使用中的栏目"
          options={[{ value: "with", label: "连同停用的" }]}
        />
        {agency && <Button onClick={() => filter({ agency: undefined })}>看全部机关</Button>}
      </search>
      <RecordTable<ColumnLine>
        label="栏目"
        rows={rows}
        empty={
          mayEdit && !state
            ? "还没有栏目。请点右上角“套用模板”，一次建好法定栏目，再按本机关实际增减。"
            : "没有这样的栏目。"
        }
        columns={[
          {
            title: "栏目",
            render: (_, { id, name }) => (
              <Button
                type="link"
                className="office-link"
                onClick={() => filter({ column: `${id}` })}
              >
                {name}
              </Button>
            ),
          },
          {
            title: "时效",
            render: (_, { endedOn, freshness }) =>
              endedOn ? `${endedOn} 停用` : <FreshnessTag freshness={freshness} />,
          },
          { title: "应更新到", render: (_, { freshness }) => freshness.dueOn ?? "有变化即更新" },
          { title: "最近公开", render: (_, { lastOn }) => lastOn ?? "没有" },
          { title: "条数", dataIndex: "entries" },
          { title: "更新周期", render: (_, { cycle }) => cycleWords[cycle] },
          { title: "责任科室", render: (_, { section }) => section ?? "未定" },
          { title: "机关", dataIndex: "agencyName" },
        ]}
      />
      {column && <ColumnDrawer id={column} onClose={() => filter({ column: undefined })} />}
    </>
  );
}
