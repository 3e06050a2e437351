import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Descriptions, Flex, Typography } from "antd";
import { useState } from "react";
import { ask } from "../ask.ts";
import { Loading } from "../Loading.tsx";
import { SidePanel } from "../panel/SidePanel.tsx";
import { RefusalAlert } from "../RefusalAlert.tsx";
import { useWho } from "../who.ts";
import { AmendRecord } from "./AmendRecord.tsx";
import { InClear } from "./InClear.tsx";
import { RecordHistory } from "./RecordHistory.tsx";
import type { Detail, FormColumn, Line, RecordScreenOf } from "./record-screen.ts";
import { useFormColumns } from "./use-form-columns.ts";
import { VoidRecord } from "./VoidRecord.tsx";

interface RecordDrawerProps<Row extends Line> {
  readonly of: RecordScreenOf<Row>;
  readonly id: string;
  readonly onClose: () => void;
}

/** One record: what is registered, what more the room tells of it, what happened to it, and what may be done. */
export function RecordDrawer<Row extends Line>({ of, id, onClose }: RecordDrawerProps<Row>) {
  const form = useFormColumns(of.path);
  const record = useQuery({
    queryKey: [of.path, id],
    queryFn: () => ask<Detail>(`${of.path}/${id}`),
  });
  const fault = form.error ?? record.error;
  return (
    <SidePanel title={of.one} size={760} onClose={onClose}>
      {(form.isPending || record.isPending) && !fault && <Loading rows={8} />}
      {fault && <RefusalAlert fault={fault} onRetry={() => void record.refetch()} />}
      {form.data && record.data && (
        <Opened key={id} of={of} detail={record.data} columns={form.data.columns} />
      )}
    </SidePanel>
  );
}

interface OpenedProps<Row extends Line> {
  readonly of: RecordScreenOf<Row>;
  readonly detail: Detail;
  readonly columns: readonly FormColumn[];
}

function Opened<Row extends Line>({ of, detail, columns }: OpenedProps<Row>) {
  const { permissions } = useWho();
  const [isAmending, setIsAmending] = useState(false);
  const isVoided = detail.voidedAt !== null;
  if (isAmending) {
    return (
      <AmendRecord
        path={of.path}
        detail={detail}
        columns={columns}
        onClose={() => setIsAmending(false)}
      />
    );
  }
  return (
    <>
      {isVoided && (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title="已经作废，不计入统计"
          description={`原因：${detail.voidedBecause}`}
        />
      )}
      <Flex gap="small" className="office-gap">
        {!isVoided && permissions.has(of.permissions.edit) && (
          <Button type="primary" onClick={() => setIsAmending(true)}>
            修改
          </Button>
        )}
        {permissions.has(of.permissions.void) && <VoidRecord path={of.path} detail={detail} />}
        {of.permissions.clear && permissions.has(of.permissions.clear) && (
          <InClear
            path={of.path}
            id={detail.id}
            columns={columns}
            says={of.clearSays ?? "查看申请人全名"}
          />
        )}
      </Flex>
      <Descriptions column={2} size="small" items={facts(detail, columns)} className="office-gap" />
      {of.more?.(detail)}
      <Typography.Title level={2} className="office-subtitle">
        经过
      </Typography.Title>
      <RecordHistory path={of.path} id={detail.id} columns={columns} />
    </>
  );
}

/** What is there; what is blank says nothing. */
function facts({ agencyName, values }: Detail, columns: readonly FormColumn[]) {
  const agency = { key: "agency", label: "机关", children: agencyName, span: 2 };
  const filled = columns.flatMap(({ code, header, isLong }) => {
    const value = values[code];
    return value ? [{ key: code, label: header, children: value, span: isLong ? 2 : 1 }] : [];
  });
  return [agency, ...filled];
}
