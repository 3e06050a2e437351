import type { OfficeRoom } from "#office-ui/room.ts";

/** 主动公开信息 in the office. */
export const itemsOffice: OfficeRoom = {
  screens: [
    {
      path: "/items",
      name: "主动公开信息",
      group: "公开业务",
      permission: "items.list",
      load: async () => (await import("./ItemsScreen.tsx")).ItemsScreen,
    },
  ],
};
