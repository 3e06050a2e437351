import type { OfficeRoom } from "#office-ui/room.ts";

/** 年报编制 in the office. */
export const reportFilingOffice: OfficeRoom = {
  screens: [
    {
      path: "/report-filing",
      name: "年报编制",
      group: "年报",
      permission: "report-filing.list",
      load: async () => (await import("./board/BoardScreen.tsx")).BoardScreen,
    },
    {
      path: "/report-filing/rollup",
      name: "年报汇总",
      group: "年报",
      permission: "reports.supervise",
      load: async () => (await import("./rollup/RollupScreen.tsx")).RollupScreen,
    },
    {
      path: "/report-filing/draft",
      name: "编制年报",
      permission: "report-filing.list",
      load: async () => (await import("./workplace/WorkplaceScreen.tsx")).WorkplaceScreen,
    },
    {
      path: "/figures",
      name: "指标",
      group: "年报",
      permission: "figures.list",
      load: async () => (await import("./figures/FiguresScreen.tsx")).FiguresScreen,
    },
    {
      path: "/figures/figure",
      name: "一个指标",
      permission: "figures.list",
      load: async () => (await import("./figures/FigureScreen.tsx")).FigureScreen,
    },
  ],
};
