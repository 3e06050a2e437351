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
      path: "/people",
      name: "人员",
      group: "系统管理",
      permission: "people.list",
      load: async () => (await import("./people/PeopleScreen.tsx")).PeopleScreen,
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
  cards: [
    {
      name: "人员登录",
      permission: "people.details",
      load: async () => (await import("./cards/PeopleCard.tsx")).PeopleCard,
    },
  ],
};
