import type { OfficeRoom } from "#office-ui/room.ts";

/** 机构 in the office. */
export const agenciesOffice: OfficeRoom = {
  screens: [
    {
      path: "/agencies",
      name: "机构",
      group: "系统管理",
      permission: "agencies.list",
      load: async () => (await import("./agencies/AgenciesScreen.tsx")).AgenciesScreen,
    },
    {
      path: "/villages",
      name: "村（社区）",
      group: "公开渠道",
      permission: "villages.list",
      load: async () => (await import("./villages/VillagesScreen.tsx")).VillagesScreen,
    },
    {
      path: "/reorganisations",
      name: "机构调整",
      group: "系统管理",
      permission: "agencies.list",
      load: async () =>
        (await import("./reorganise/ReorganisationsScreen.tsx")).ReorganisationsScreen,
    },
  ],
};
