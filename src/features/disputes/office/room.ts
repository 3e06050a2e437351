import type { OfficeRoom } from "#office-ui/room.ts";

/** 行政复议、行政诉讼 in the office. */
export const disputesOffice: OfficeRoom = {
  screens: [
    {
      path: "/disputes",
      name: "行政复议与诉讼",
      group: "依申请公开",
      permission: "disputes.list",
      load: async () => (await import("./DisputesScreen.tsx")).DisputesScreen,
    },
  ],
};
