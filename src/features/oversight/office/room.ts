import type { OfficeRoom } from "#office-ui/room.ts";

/** 监督保障 in the office. */
export const oversightOffice: OfficeRoom = {
  screens: [
    {
      path: "/inspections",
      name: "检查督办",
      group: "监督保障",
      permission: "oversight.list",
      load: async () => (await import("./InspectionsScreen.tsx")).InspectionsScreen,
    },
    {
      path: "/oversight-notices",
      name: "简报通报",
      group: "监督保障",
      permission: "oversight.list",
      load: async () => (await import("./NoticesScreen.tsx")).NoticesScreen,
    },
    {
      path: "/trainings",
      name: "培训",
      group: "监督保障",
      permission: "oversight.list",
      load: async () => (await import("./TrainingsScreen.tsx")).TrainingsScreen,
    },
    {
      path: "/targets/board",
      name: "目标完成",
      group: "监督保障",
      permission: "oversight.list",
      load: async () => (await import("./TargetBoardScreen.tsx")).TargetBoardScreen,
    },
    {
      path: "/targets",
      name: "目标任务",
      group: "监督保障",
      permission: "oversight.list",
      load: async () => (await import("./TargetsScreen.tsx")).TargetsScreen,
    },
  ],
};
