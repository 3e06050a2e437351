import type { OfficeRoom } from "#office-ui/room.ts";

/** 监督保障 in the office. */
export const oversightOffice: OfficeRoom = {
  screens: [
    {
      path: "/oversight/rounds",
      name: "检查抽查",
      group: "监督保障",
      permission: "oversight.list",
      load: async () => (await import("./rounds/RoundsScreen.tsx")).RoundsScreen,
    },
    {
      path: "/oversight/round",
      name: "一次检查",
      permission: "oversight.list",
      load: async () => (await import("./rounds/RoundScreen.tsx")).RoundScreen,
    },
    {
      path: "/oversight/findings",
      name: "检查问题",
      group: "监督保障",
      permission: "oversight.list",
      load: async () => (await import("./rounds/FindingsScreen.tsx")).FindingsScreen,
    },
    {
      path: "/oversight/finding",
      name: "一个问题",
      permission: "oversight.list",
      load: async () => (await import("./rounds/FindingScreen.tsx")).FindingScreen,
    },
    {
      path: "/oversight/letters",
      name: "通报督办",
      group: "监督保障",
      permission: "oversight.list",
      load: async () => (await import("./letters/LettersScreen.tsx")).LettersScreen,
    },
    {
      path: "/oversight/letter",
      name: "一份通报督办",
      permission: "oversight.list",
      load: async () => (await import("./letters/LetterScreen.tsx")).LetterScreen,
    },
    {
      path: "/inspections",
      name: "检查督办台账",
      group: "监督保障",
      permission: "oversight.list",
      load: async () => (await import("./InspectionsScreen.tsx")).InspectionsScreen,
    },
    {
      path: "/oversight-notices",
      name: "简报通报台账",
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
      path: "/work-tasks",
      name: "年度工作任务",
      group: "监督保障",
      permission: "oversight.list",
      load: async () => (await import("./registers/TasksScreen.tsx")).TasksScreen,
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
