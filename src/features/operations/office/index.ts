import type { OfficeRoom } from "#office-ui/room.ts";

/** 运行维护 in the office. */
export const operationsOffice: OfficeRoom = {
  screens: [
    {
      path: "/jobs",
      name: "后台任务",
      group: "系统管理",
      permission: "jobs.list",
      load: async () => (await import("./jobs/JobsScreen.tsx")).JobsScreen,
    },
  ],
};
