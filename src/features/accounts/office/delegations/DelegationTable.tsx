import { Tag } from "antd";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import type { ListedDelegation } from "../../data/roles/delegations.ts";
import type { DelegationStanding } from "../../domain/delegation-standing.ts";

/** A delegation as `GET /api/delegations` gives it. */
export interface ToldDelegation extends ListedDelegation {
  readonly roleName: string;
  readonly standing: DelegationStanding;
}

const standingWords: Readonly<Record<DelegationStanding, string>> = {
  planned: "尚未开始",
  current: "代行中",
  past: "已到期",
  ended: "已提前结束",
};

interface DelegationTableProps {
  readonly label: string;
  /** `/api/delegations`, `/api/agency-delegations`. */
  readonly path: string;
  readonly empty: string;
  readonly mayEnd: (delegation: ToldDelegation) => boolean;
}

/** Delegations (委托代行), the newest first. */
export function DelegationTable({ label, path, empty, mayEnd }: DelegationTableProps) {
  const { rows } = useWhole({
    path,
    rowsOf: ({ delegations }: { readonly delegations: readonly ToldDelegation[] }) => delegations,
  });
  return (
    <RecordTable<ToldDelegation>
      label={label}
      rows={rows}
      empty={empty}
      columns={[
        { title: "委托人", render: (_, one) => one.from.name },
        { title: "受托人", render: (_, one) => one.to.name },
        { title: "角色", dataIndex: "roleName" },
        { title: "机构", className: "office-long", render: (_, one) => one.agencyName ?? "全平台" },
        { title: "期间", render: (_, one) => `${one.fromOn} 至 ${one.untilOn}` },
        { title: "事由", className: "office-long", render: (_, one) => one.reason ?? "—" },
        { title: "状态", render: (_, one) => <Tag>{standingWords[one.standing]}</Tag> },
        {
          title: "操作",
          render: (_, one) => isOpen(one) && mayEnd(one) && <End path={path} of={one} />,
        },
      ]}
    />
  );
}

function isOpen({ standing }: ToldDelegation): boolean {
  return standing === "planned" || standing === "current";
}

function End({ path, of }: { readonly path: string; readonly of: ToldDelegation }) {
  return (
    <ConfirmAct
      says="结束"
      of={`${of.from.name}委托${of.to.name}`}
      act={() => ask<void>(`${path}/${of.id}`, { method: "DELETE" })}
      done="委托已经结束"
    >
      <p>
        {of.to.name}不再代行“{of.roleName}”，现有的登录随即退出。已经办理的事项不受影响。
      </p>
    </ConfirmAct>
  );
}
