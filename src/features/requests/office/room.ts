import type { OfficeRoom } from "#office-ui/room.ts";

/** 依申请公开 in the office. */
export const requestsOffice: OfficeRoom = {
  screens: [
    {
      path: "/requests",
      name: "依申请公开",
      group: "公开业务",
      permission: "requests.list",
      load: async () => (await import("./RequestsScreen.tsx")).RequestsScreen,
    },
  ],
};
