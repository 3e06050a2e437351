import { Button, Tag } from "antd";
import { useState } from "react";
import { FilterSearch } from "../FilterSearch.tsx";
import { FilterSelect } from "../FilterSelect.tsx";
import { RecordTable } from "../RecordTable.tsx";
import { ScreenHead } from "../ScreenHead.tsx";
import { useFilters } from "../use-filters.ts";
import { useRows } from "../use-rows.ts";
import { useWho } from "../who.ts";
import { AddRecord } from "./AddRecord.tsx";
import { RecordDrawer } from "./RecordDrawer.tsx";
import type { Line, RecordScreenOf } from "./record-screen.ts";

interface ListAnswer<Row> {
  readonly records: readonly Row[];
  readonly next?: string;
}

/** A list of records: filters in the address, a drawer for each, a form to add one, and the way to their ledger. */
export function RecordScreen<Row extends Line>({ of }: { readonly of: RecordScreenOf<Row> }) {
  const { permissions } = useWho();
  const [filters, filter] = useFilters();
  const [isAdding, setIsAdding] = useState(false);
  const { [of.opens]: opened, ...asked } = filters;
  const rows = useRows({
    path: of.path,
    filters: asked,
    pageOf: ({ records, next }: ListAnswer<Row>) => ({ rows: records, next }),
  });
  const isFiltered = Object.values(asked).some(Boolean);
  const mayEdit = permissions.has(of.permissions.edit);
  return (
    <>
      <ScreenHead
        title={of.title}
        says={of.says}
        actions={
          mayEdit && (
            <>
              {of.kind && <Button href={`ledgers?kind=${of.kind}`}>台账导入导出</Button>}
              <Button type="primary" onClick={() => setIsAdding(true)}>
                登记{of.one}
              </Button>
            </>
          )
        }
      />
      <Filters of={of} />
      <RecordTable<Row>
        label={of.title}
        rows={rows}
        empty={
          isFiltered
            ? `没有符合条件的${of.one}，请放宽条件`
            : `还没有${of.one}，可以逐条登记${of.kind ? "，也可以从台账导入" : ""}`
        }
        columns={[
          {
            title: of.one,
            render: (_, row) => (
              <>
                <Button
                  type="link"
                  className="office-in-cell"
                  onClick={() => filter({ [of.opens]: `${row.id}` })}
                >
                  {of.nameOf(row)}
                </Button>
                {row.isVoided && <Tag>已作废</Tag>}
              </>
            ),
          },
          ...of.columns,
        ]}
      />
      {opened && (
        <RecordDrawer of={of} id={opened} onClose={() => filter({ [of.opens]: undefined })} />
      )}
      {isAdding && <AddRecord of={of} onClose={() => setIsAdding(false)} />}
    </>
  );
}

function Filters<Row extends Line>({ of }: { readonly of: RecordScreenOf<Row> }) {
  return (
    <search className="office-filters office-inline">
      <FilterSearch label={`按${of.searches}查找`} placeholder={of.searches} />
      {of.filters.map(({ name, label, options }) => (
        <FilterSelect key={name} name={name} label={label} options={options} />
      ))}
    </search>
  );
}
