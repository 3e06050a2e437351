import type { OfficeRoom } from "#office-ui/room.ts";

/** 公开渠道 in the office. */
export const channelsOffice: OfficeRoom = {
  screens: [
    {
      path: "/site-inspections",
      name: "网站检查",
      group: "公开渠道",
      permission: "channels.list",
      load: async () => (await import("./inspection/InspectionsScreen.tsx")).InspectionsScreen,
    },
    {
      path: "/site-inspections/one",
      name: "一次网站检查",
      permission: "channels.list",
      load: async () => (await import("./inspection/InspectionScreen.tsx")).InspectionScreen,
    },
    {
      path: "/sites",
      name: "政府网站",
      group: "公开渠道",
      permission: "channels.list",
      load: async () => (await import("./SitesScreen.tsx")).SitesScreen,
    },
    {
      path: "/site-metrics",
      name: "网站月报",
      group: "公开渠道",
      permission: "channels.list",
      load: async () => (await import("./SiteMetricsScreen.tsx")).SiteMetricsScreen,
    },
    {
      path: "/media",
      name: "政务新媒体",
      group: "公开渠道",
      permission: "channels.list",
      load: async () => (await import("./MediaScreen.tsx")).MediaScreen,
    },
    {
      path: "/media-metrics",
      name: "新媒体月报",
      group: "公开渠道",
      permission: "channels.list",
      load: async () => (await import("./MediaMetricsScreen.tsx")).MediaMetricsScreen,
    },
    {
      path: "/boards",
      name: "栏、屏、点",
      group: "公开渠道",
      permission: "channels.list",
      load: async () => (await import("./BoardsScreen.tsx")).BoardsScreen,
    },
    {
      path: "/board-counts",
      name: "栏、屏月报",
      group: "公开渠道",
      permission: "channels.list",
      load: async () => (await import("./BoardCountsScreen.tsx")).BoardCountsScreen,
    },
  ],
};
