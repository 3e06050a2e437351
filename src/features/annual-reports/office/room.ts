import type { OfficeRoom } from "#office-ui/room.ts";

/** 年报 in the office. */
export const annualReportsOffice: OfficeRoom = {
  screens: [
    {
      path: "/annual-reports",
      name: "年报",
      group: "年报",
      permission: "reports.list",
      load: async () => (await import("./list/ReportsScreen.tsx")).ReportsScreen,
    },
    {
      path: "/annual-reports/report",
      name: "年报",
      permission: "reports.list",
      load: async () => (await import("./report/ReportScreen.tsx")).ReportScreen,
    },
    {
      path: "/annual-reports/import",
      name: "导入年报",
      group: "年报",
      permission: "reports.upload",
      load: async () => (await import("./upload/UploadScreen.tsx")).UploadScreen,
    },
    {
      path: "/annual-report-board",
      name: "报送情况",
      group: "年报",
      permission: "reports.supervise",
      load: async () => (await import("./board/BoardScreen.tsx")).BoardScreen,
    },
  ],
};
