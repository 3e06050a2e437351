import { Button, Empty, Flex, Table, type TableColumnsType } from "antd";
import { type FocusEvent, type ReactNode, useEffect, useRef } from "react";
import { Loading } from "./Loading.tsx";
import { focusRow, isElsewhere } from "./panel/return-focus.ts";
import { RefusalAlert } from "./RefusalAlert.tsx";
import { ScrollRegion } from "./ScrollRegion.tsx";
import { ExportShown } from "./shown/ExportShown.tsx";
import type { Rows } from "./use-rows.ts";

interface RecordTableProps<Row extends { readonly id: number | string }> {
  /** What the table is of, for those who do not see it. */
  readonly label: string;
  readonly rows: Rows<Row>;
  readonly columns: TableColumnsType<Row>;
  /** The next step of who has nothing yet. */
  readonly empty: ReactNode;
  /** The address of the whole list as a workbook, where the server makes one; else what is shown is exported. */
  readonly file?: string;
  /** Rows that are ticked, to do something with them together. */
  readonly chosen?: readonly Row["id"][];
  readonly onChoose?: (ids: readonly Row["id"][]) => void;
  readonly mayChoose?: (row: Row) => boolean;
}

/** A list in each of its states: loading, failed, empty, and as long as one likes. */
export function RecordTable<Row extends { readonly id: number | string }>({
  label,
  rows,
  columns,
  empty,
  file,
  chosen,
  onChoose,
  mayChoose = () => true,
}: RecordTableProps<Row>) {
  const shown = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(rows.all);
  if (rows.isLoading) return <Loading rows={8} />;
  if (rows.fault) return <RefusalAlert fault={rows.fault} onRetry={rows.retry} />;
  return (
    <div ref={shown}>
      <ScrollRegion label={label}>
        <Table<Row>
          size="middle"
          rowKey="id"
          columns={columns}
          dataSource={[...rows.all]}
          pagination={false}
          onRow={(_, at = 0) => ({ onFocus: (event) => keepFocus(event, at) })}
          {...(onChoose && {
            rowSelection: {
              selectedRowKeys: [...(chosen ?? [])],
              onChange: (keys) => onChoose(keys as Row["id"][]),
              getCheckboxProps: (row: Row) => ({ disabled: !mayChoose(row) }),
            },
          })}
          locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty} /> }}
        />
      </ScrollRegion>
      {rows.all.length > 0 && (
        <Flex justify="center" gap="small" className="office-more">
          {rows.more && (
            <Button loading={rows.isLoadingMore} onClick={rows.more}>
              显示更多
            </Button>
          )}
          {file === undefined ? (
            <ExportShown
              name={label}
              within={shown}
              count={rows.all.length}
              hasMore={rows.more !== undefined}
            />
          ) : (
            <Button href={file}>导出 Excel</Button>
          )}
        </Flex>
      )}
    </div>
  );
}

/** Where a row goes while the keyboard is in it, the next one has it. */
function useKeptFocus(all: readonly unknown[]) {
  const last = useRef<{ readonly body: HTMLTableSectionElement; readonly at: number }>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that changed are what may have taken it away
  useEffect(() => {
    const { current } = last;
    if (current && !isElsewhere()) focusRow(current.body, current.at);
  }, [all]);
  return ({ currentTarget }: FocusEvent<HTMLElement>, at: number) => {
    const body = currentTarget.closest("tbody");
    last.current = body && { body, at };
  };
}
