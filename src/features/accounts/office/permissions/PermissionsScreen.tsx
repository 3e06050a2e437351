import { useQuery } from "@tanstack/react-query";
import { Table } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";

interface PermissionTable {
  readonly roles: readonly {
    readonly role: string;
    readonly name: string;
    readonly needsSecondFactor: boolean;
  }[];
  readonly permissions: readonly {
    readonly permission: string;
    readonly name: string;
    readonly roles: readonly string[];
    readonly byToken: boolean;
  }[];
}

/** 权限表: who may do what, as the program holds to it. */
export function PermissionsScreen() {
  const path = "/api/permissions";
  const table = useQuery({ queryKey: [path], queryFn: () => ask<PermissionTable>(path) });
  return (
    <>
      <ScreenHead
        title="权限表"
        says="各个角色可以办理的事项。角色在人员页设置，这张表由程序决定，不能修改。"
      />
      {table.isPending && <Loading />}
      <RefusalAlert fault={table.error} onRetry={() => void table.refetch()} />
      {table.data && (
        <ScrollRegion label="权限表">
          <Permissions table={table.data} />
        </ScrollRegion>
      )}
    </>
  );
}

function Permissions({ table: { roles, permissions } }: { readonly table: PermissionTable }) {
  const held = (has: boolean) => (has ? "有" : <span className="office-soft">—</span>);
  return (
    <Table
      size="small"
      bordered
      rowKey="permission"
      pagination={false}
      dataSource={[...permissions]}
      columns={[
        { title: "事项", dataIndex: "name" },
        ...roles.map(({ role, name }) => ({
          title: name,
          key: role,
          align: "center" as const,
          render: (_: unknown, row: PermissionTable["permissions"][number]) =>
            held(row.roles.includes(role)),
        })),
        {
          title: "接口令牌",
          key: "token",
          align: "center" as const,
          render: (_: unknown, row: PermissionTable["permissions"][number]) => held(row.byToken),
        },
      ]}
    />
  );
}
