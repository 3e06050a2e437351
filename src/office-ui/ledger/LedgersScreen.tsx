import { useQuery } from "@tanstack/react-query";
import { Alert, Form, Select } from "antd";
import { type ReactNode, useState } from "react";
import { ask } from "../ask.ts";
import { Loading } from "../Loading.tsx";
import { RefusalAlert } from "../RefusalAlert.tsx";
import { ScreenHead } from "../ScreenHead.tsx";
import { useFilters } from "../use-filters.ts";
import { useWho } from "../who.ts";
import type { Kind } from "./answers.ts";
import { ExportButton } from "./ExportButton.tsx";
import { ImportPanel } from "./ImportPanel.tsx";
import { ImportsMade } from "./ImportsMade.tsx";
import { OwnerField } from "./OwnerField.tsx";

const says =
  "用表格成批登记、修改记录：下载空表填写，或者直接用本单位现有的表。导入前先核对，确认后才存入。";

/** 台账导入和导出: one screen for every kind. */
export function LedgersScreen() {
  const { permissions } = useWho();
  const [filters, filter] = useFilters();
  const kinds = useQuery({
    queryKey: ["/api/ledgers"],
    queryFn: () => ask<readonly Kind[]>("/api/ledgers"),
  });
  const theirs = (kinds.data ?? []).filter(
    ({ permissions: { read, write } }) => permissions.has(read) || permissions.has(write),
  );
  const kind = theirs.find((one) => one.kind === filters.kind) ?? theirs[0];
  return (
    <>
      <ScreenHead title="台账导入和导出" says={says} />
      <RefusalAlert fault={kinds.error} onRetry={() => void kinds.refetch()} />
      {kinds.isPending && <Loading rows={6} />}
      {kinds.data && !kind && (
        <Alert
          type="info"
          showIcon
          title="没有您可以导入或导出的台账"
          description="您的角色不办理台账。需要时请联系本单位的系统管理员。"
        />
      )}
      {kind && (
        <OneKind
          key={`${kind.kind}/${filters.owner ?? ""}`}
          kind={kind}
          choose={
            <Form.Item label="台账" htmlFor="ledger-kind">
              <Select
                id="ledger-kind"
                className="office-wide"
                value={kind.kind}
                onChange={(chosen) => filter({ kind: chosen, owner: undefined })}
                options={theirs.map((one) => ({ value: one.kind, label: one.name }))}
              />
            </Form.Item>
          }
        />
      )}
    </>
  );
}

function OneKind({ kind, choose }: { readonly kind: Kind; readonly choose: ReactNode }) {
  const { permissions } = useWho();
  const [filters, filter] = useFilters();
  // What an import said of itself is gone with it.
  const [undone, setUndone] = useState(0);
  const mayWrite = permissions.has(kind.permissions.write);
  const owner = filters.owner || undefined;
  return (
    <>
      <Form layout="vertical" className="office-panel office-gap office-choices">
        {choose}
        <OwnerField kind={kind} value={owner} onChange={(id) => filter({ owner: id })} />
        {permissions.has(kind.permissions.read) && <ExportButton kind={kind} owner={owner} />}
      </Form>
      {mayWrite ? (
        <>
          <ImportPanel key={undone} kind={kind} owner={owner} />
          <ImportsMade kind={kind} onUndone={() => setUndone(undone + 1)} />
        </>
      ) : (
        <Alert type="info" showIcon title={`您可以导出${kind.name}台账，不能导入`} />
      )}
    </>
  );
}
