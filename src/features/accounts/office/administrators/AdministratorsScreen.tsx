import { Alert, Button, Tag } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import { useWho } from "#office-ui/who.ts";
import { administrators } from "../../domain/roles.ts";
import type { Person } from "../people/people-answers.ts";
import { AppointAdministrator } from "./AppointAdministrator.tsx";

interface AdministratorsAnswer {
  readonly people: readonly Person[];
  /** Whether the caller appoints: once there is a security administrator, none but those do. */
  readonly mayAppoint: boolean;
}

const path = "/api/administrators";

/** 任免管理员: who administers what, and their appointment and dismissal. */
export function AdministratorsScreen() {
  const { permissions, id: own } = useWho();
  const [isAppointing, setIsAppointing] = useState(false);
  const { rows, answer } = useWhole({
    path,
    rowsOf: ({ people }: AdministratorsAnswer) => people,
  });
  const mayAppoint = permissions.has("people.appoint") && answer?.mayAppoint === true;
  return (
    <>
      <ScreenHead
        title="管理员"
        says="系统管理员、安全管理员、审计员各由专人担任，互不兼任，也不兼业务角色。"
        actions={
          mayAppoint && (
            <Button type="primary" onClick={() => setIsAppointing(true)}>
              任命管理员
            </Button>
          )
        }
      />
      {answer && permissions.has("people.appoint") && !mayAppoint && (
        <Alert
          type="info"
          showIcon
          className="office-gap"
          title="已经有安全管理员，管理员的任免由安全管理员办理。"
        />
      )}
      <RecordTable<Person>
        label="管理员"
        rows={rows}
        empty="您管理的机构还没有管理员"
        columns={[
          { title: "姓名", dataIndex: "name" },
          { title: "账号", dataIndex: "account" },
          {
            title: "管理员角色",
            className: "office-long",
            render: (_, one) => <Held person={one} />,
          },
          ...(mayAppoint
            ? [
                {
                  title: "操作",
                  render: (_: unknown, one: Person) => one.id !== own && <Dismiss person={one} />,
                },
              ]
            : []),
        ]}
      />
      {isAppointing && <AppointAdministrator onClose={() => setIsAppointing(false)} />}
    </>
  );
}

function Held({ person: { roles } }: { readonly person: Person }) {
  return roles
    .filter(({ role }) => administrators.has(role))
    .map(({ id, agencyName, name }) => (
      <div key={id}>
        <Tag>{name}</Tag> {agencyName ?? "全平台"}
      </div>
    ));
}

function Dismiss({ person: { id, name } }: { readonly person: Person }) {
  return (
    <ConfirmAct
      says="免去"
      of={name}
      act={() => ask<void>(`${path}/${id}`, { method: "DELETE" })}
      done="已经免去，此人现有的登录随即退出"
    >
      <p>免去{name}在您管理范围内的管理员角色。账号和操作记录都保留，以后可以再次任命。</p>
    </ConfirmAct>
  );
}
