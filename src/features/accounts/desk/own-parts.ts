import type { AtWorkbench, Awaiting, OfficeSearch } from "#platform/feature/office-places.ts";
import { agencyChoices } from "../data/agency-choices.ts";
import { listPeople } from "../data/people.ts";
import {
  type PeopleAwaiting,
  peopleLocked,
  peopleWithoutCode,
} from "../data/roles/people-awaiting.ts";
import { firstStepsDone } from "../data/sign-in/first-steps.ts";
import { withAccounts } from "../data/tables.ts";
import { roleName } from "../words/role-words.ts";

/** A screen of the people found by an account, with one of them opened. */
function personPath(account: string, id: number): string {
  return `/people?${new URLSearchParams({ q: account, person: `${id}` })}`;
}

function awaiting(name: string, { count, first }: PeopleAwaiting): readonly Awaiting[] {
  const ones = first.map((one) => ({
    id: one.id,
    title: one.name,
    detail: one.agencyName ?? "全平台",
    path: personPath(one.account, one.id),
  }));
  return [{ name, state: "awaits", count, first: ones, path: "/people" }];
}

/** For system administrators: who cannot sign in yet, and how an office begins. */
export const invitations: AtWorkbench = {
  permission: "people.invite",
  awaiting: async (db, { scope }) =>
    awaiting("待发登录码", await peopleWithoutCode(withAccounts(db), scope)),
  firstSteps: async (db, { scope }) => {
    const done = await firstStepsDone(withAccounts(db), scope);
    return [
      {
        title: "任命安全管理员",
        says: "安全管理员重置口令、发放接口令牌，此后管理员也由安全管理员任免。",
        path: "/administrators",
        isDone: done.hasSecurityAdministrator,
      },
      {
        title: "导入机构",
        says: "按台账模板填写机构和上下级关系，一次导入。",
        path: "/ledgers",
        isDone: done.hasAgencies,
      },
      {
        title: "添加人员",
        says: "给每个机构添加人员，设置角色；人多的可以用台账导入。",
        path: "/people",
        isDone: done.hasPeople,
      },
    ];
  },
};

/** For security administrators: who is locked out. */
export const lockedAccounts: AtWorkbench = {
  permission: "people.reset",
  awaiting: async (db, { scope }) =>
    awaiting("已锁定的账号", await peopleLocked(withAccounts(db), scope)),
};

export const agencySearch: OfficeSearch = {
  name: "机构",
  permission: "agencies.list",
  find: async (db, { scope, q, limit }) =>
    (await agencyChoices(withAccounts(db), scope, { q, limit })).map(
      ({ id, name, regionName }) => ({
        title: name,
        detail: regionName,
        path: `/agencies?${new URLSearchParams({ q: name, agency: `${id}` })}`,
      }),
    ),
};

export const peopleSearch: OfficeSearch = {
  name: "人员",
  permission: "people.list",
  find: async (db, { scope, q, limit }) =>
    (await listPeople(withAccounts(db), scope, { q, limit })).map(
      ({ id, name, account, roles }) => ({
        title: name,
        detail: roles.map((one) => `${one.agencyName ?? "全平台"} ${roleName(one)}`).join("、"),
        path: personPath(account, id),
      }),
    ),
};
