import { feature } from "#platform/feature/feature.ts";
import { delegatedNotice, rolesPassedNotice } from "./notice-kinds.ts";
import { reviewSettings, signInSettings } from "./settings/declared.ts";

/** 人员与权限. */
export const accounts = feature({
  name: "accounts",
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  personalData: [
    { table: "person", columns: ["mobile", "mail"], what: "工作人员的手机号码、电子邮箱" },
    { table: "office_session", columns: ["address", "user_agent"], what: "登录的网络地址、浏览器" },
  ],
  settings: [...signInSettings, ...reviewSettings],
  notices: [delegatedNotice, rolesPassedNotice],
  isEmpty: async () => (await import("./data/demonstration.ts")).isEmptyOfReal,
  api: async () => (await import("./api/account-routes.ts")).accountRoutes,
  reorganise: async () => (await import("./reorganise/reorganise-accounts.ts")).reorganiseAccounts,
  ledgers: [
    {
      kind: "people",
      permissions: { read: "people.export", write: "people.import" },
      load: async () => (await import("./ledger/people-ledger.ts")).peopleLedger,
    },
  ],
  commands: [
    {
      name: "init",
      listed: [{ name: "init", summary: "生成密钥，建立第一个系统管理员", place: 105 }],
      load: async () => (await import("./commands/init.ts")).init,
    },
    {
      name: "people",
      listed: [
        { name: "people invite", summary: "给一个机构尚未登录过的人员发一次性登录码", place: 60 },
        { name: "people reset", summary: "给一个人发一次性登录码，代替忘记的口令", place: 61 },
      ],
      load: async () => (await import("./commands/people.ts")).people,
    },
  ],
  contributes: async () => (await import("./contributes.ts")).contributions,
});
