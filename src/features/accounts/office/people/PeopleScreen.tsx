import { Button, Tag } from "antd";
import { useState } from "react";
import { FilterSearch } from "#office-ui/FilterSearch.tsx";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { ExportButton } from "#office-ui/ledger/ExportButton.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import { agencyOf, useWho } from "#office-ui/who.ts";
import { roles } from "../../domain/roles.ts";
import { roleNames } from "../../words/role-words.ts";
import { AddPerson } from "./AddPerson.tsx";
import { PersonDrawer } from "./PersonDrawer.tsx";
import type { PeopleAnswer, Person } from "./people-answers.ts";

const ledger = { kind: "people", name: "人员", owner: "agency", isYearly: false } as const;

/** 人员: who there is, what they are, and what is to be done for them. */
export function PeopleScreen() {
  const who = useWho();
  const { permissions } = who;
  const [filters, filter] = useFilters();
  const [isAdding, setIsAdding] = useState(false);
  const isAdministrator = permissions.has("people.details");
  const rows = useRows({
    path: isAdministrator ? "/api/accounts" : "/api/people",
    filters: { q: filters.q, role: filters.role, left: filters.left },
    pageOf: ({ people, next }: PeopleAnswer) => ({ rows: people, next }),
  });
  const opened = rows.all.find(({ id }) => `${id}` === filters.person);
  return (
    <>
      <ScreenHead
        title="人员"
        says="本机构和下级机构的人员、角色，以及登录情况。"
        actions={
          <>
            {permissions.has("people.export") && (
              <ExportButton kind={ledger} owner={agencyOf(who)} />
            )}
            {permissions.has("people.edit") && (
              <Button type="primary" onClick={() => setIsAdding(true)}>
                添加人员
              </Button>
            )}
          </>
        }
      />
      <search className="office-filters office-inline">
        <FilterSearch label="按姓名或者账号查找" placeholder="姓名或者账号" />
        <FilterSelect
          name="role"
          label="按角色筛选"
          all="全部角色"
          options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
        />
        <FilterSelect
          name="left"
          label="在岗或离岗"
          all="在岗"
          options={[{ value: "1", label: "已离岗" }]}
        />
      </search>
      <RecordTable<Person>
        label="人员"
        rows={rows}
        empty={filters.q || filters.role ? "没有符合条件的人员" : "还没有人员，请先添加"}
        columns={[
          {
            title: "姓名",
            render: (_, one) => (
              <Button
                type="link"
                className="office-in-cell"
                onClick={() => filter({ person: `${one.id}` })}
              >
                {one.name}
              </Button>
            ),
          },
          { title: "账号", dataIndex: "account" },
          { title: "机构和角色", render: (_, one) => <Roles person={one} /> },
          ...(isAdministrator
            ? [{ title: "登录", render: (_: unknown, one: Person) => <Standing person={one} /> }]
            : []),
        ]}
      />
      {opened && <PersonDrawer person={opened} onClose={() => filter({ person: undefined })} />}
      {isAdding && <AddPerson onClose={() => setIsAdding(false)} />}
    </>
  );
}

function Roles({ person: { roles: held } }: { readonly person: Person }) {
  return held.map(({ id, agencyName, section, name }) => (
    <div key={id}>
      {agencyName ?? "全平台"}
      {section && ` ${section}`} <Tag>{name}</Tag>
    </div>
  ));
}

function Standing({ person }: { readonly person: Person }) {
  if (person.leftAt) return <Tag>已离岗</Tag>;
  if (person.lockedUntil) return <Tag>已锁定</Tag>;
  if (person.hasPassword) return <Tag>正常</Tag>;
  return person.codeUntil ? <Tag>待首次登录</Tag> : <Tag>待发登录码</Tag>;
}
