import type { OfficeRoom } from "#office-ui/room.ts";

/** 人员与权限 in the office. */
export const accountsOffice: OfficeRoom = {
  screens: [
    {
      path: "/account",
      name: "我的账号",
      group: "我的",
      load: async () => (await import("./own/OwnAccountScreen.tsx")).OwnAccountScreen,
    },
    {
      path: "/delegations",
      name: "我的委托",
      group: "我的",
      permission: "delegations.own",
      load: async () =>
        (await import("./delegations/OwnDelegationsScreen.tsx")).OwnDelegationsScreen,
    },
    {
      path: "/people",
      name: "人员",
      group: "系统管理",
      permission: "people.list",
      load: async () => (await import("./people/PeopleScreen.tsx")).PeopleScreen,
    },
    {
      path: "/administrators",
      name: "管理员",
      group: "系统管理",
      permission: "people.details",
      load: async () =>
        (await import("./administrators/AdministratorsScreen.tsx")).AdministratorsScreen,
    },
    {
      path: "/agency-delegations",
      name: "委托情况",
      group: "系统管理",
      permission: "delegations.others",
      load: async () =>
        (await import("./delegations/AgencyDelegationsScreen.tsx")).AgencyDelegationsScreen,
    },
    {
      path: "/tokens",
      name: "接口令牌",
      group: "系统管理",
      permission: "tokens.list",
      load: async () => (await import("./tokens/TokensScreen.tsx")).TokensScreen,
    },
    {
      path: "/settings",
      name: "设置",
      group: "系统管理",
      permission: "settings.read",
      load: async () => (await import("./settings/SettingsScreen.tsx")).SettingsScreen,
    },
    {
      path: "/audit",
      name: "审计",
      group: "系统管理",
      permission: "audit.read",
      load: async () => (await import("./audit/AuditScreen.tsx")).AuditScreen,
    },
    {
      path: "/permissions",
      name: "权限表",
      group: "系统管理",
      load: async () => (await import("./permissions/PermissionsScreen.tsx")).PermissionsScreen,
    },
  ],
};
