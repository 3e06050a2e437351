import type { AgencyTables } from "#features/agencies/index.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import type { Reorganise, TakenOver } from "#platform/feature/reorganise.ts";
import { notify } from "#platform/notices/notify.ts";
import { endSessions } from "../data/sign-in/sessions.ts";
import { type AccountsTrx, type AccountTables, withAccounts } from "../data/tables.ts";
import type { Role } from "../domain/roles.ts";
import { rolesPassedNotice } from "../notice-kinds.ts";
import { roleNames } from "../words/role-words.ts";
import { heldThere } from "./counts.ts";
import { endTokensOf, passRoles } from "./pass-roles.ts";

/** 机构调整: people are what they were in the agency that took over; tokens end. */
export const reorganiseAccounts: Reorganise = {
  name: "人员与权限",
  effects: async (db, { from, on }) => {
    const { people, roles, delegations, tokens } = await heldThere(withAccounts(db), {
      agencyId: from.id,
      on,
    });
    return [
      {
        what: "人员",
        count: people,
        unit: "人",
        becomes: "moves",
        says: "角色、科室和任期原样转到承接机关，在原机构的角色同时结束；当天须重新登录。他们和承接机关的人员，都能以自己的角色查看、办理原机构留下的记录。",
        parts: roles.map(({ role, count }) => ({ name: roleNames[role as Role], count })),
      },
      {
        what: "未到期的委托代行",
        count: delegations,
        unit: "项",
        becomes: "moves",
        says: "随角色转到承接机关，止期不变。",
      },
      {
        what: "接口令牌",
        count: tokens,
        unit: "个",
        becomes: "ends",
        says: "只管一个机构，随原机构失效；需要的，由安全管理员给承接机关另发。",
      },
    ];
  },
  takeOver: async (trx, way) => {
    const accounts: AccountsTrx = trx.withTables<AgencyTables & AccountTables>();
    const people = await passRoles(accounts, { from: way.from.id, to: way.to.id, on: way.on });
    for (const id of people) await endSessions(accounts, id);
    await notify(trx, rolesPassedNotice, {
      to: people,
      agencyId: way.to.id,
      words: `${way.from.name}自 ${way.on} 起由${way.to.name}承接，您的角色已转到${way.to.name}。请重新登录后办理。`,
      path: "/account",
    });
    const tokens = await endTokensOf(accounts, way.from.id);
    await recordEvents(trx, way.by, [
      ...people.map((id) => passed(id, way)),
      ...tokens.map(ended(way)),
    ]);
  },
};

function passed(id: number, { from, to, on }: TakenOver) {
  return {
    action: "person.roles-passed",
    subject: { kind: "person", id },
    agencyId: to.id,
    details: { from: from.name, to: to.name, on },
  };
}

function ended({ from }: TakenOver) {
  return ({ id, name }: { readonly id: number; readonly name: string }) => ({
    action: "token.ended",
    subject: { kind: "token", id },
    agencyId: from.id,
    details: { name, because: "机构调整" },
  });
}
