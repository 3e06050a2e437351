import type { OfficeRoom } from "#office-ui/room.ts";

/** 行政决定与收费 in the office. */
export const enforcementOffice: OfficeRoom = {
  screens: [
    {
      path: "/decisions",
      name: "行政决定",
      group: "执法数据",
      permission: "enforcement.list",
      load: async () => (await import("./DecisionsScreen.tsx")).DecisionsScreen,
    },
    {
      path: "/fees",
      name: "行政事业性收费",
      group: "执法数据",
      permission: "enforcement.list",
      load: async () => (await import("./FeesScreen.tsx")).FeesScreen,
    },
    {
      path: "/trial-entries",
      name: "试行格式表二",
      group: "执法数据",
      permission: "enforcement.list",
      load: async () => (await import("./TrialEntriesScreen.tsx")).TrialEntriesScreen,
    },
  ],
};
