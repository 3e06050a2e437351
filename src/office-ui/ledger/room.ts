import type { OfficeRoom } from "../room.ts";

/** 台账 in the office: every kind, by the permissions that it names. */
export const ledgersOffice: OfficeRoom = {
  screens: [
    {
      path: "/ledgers",
      name: "导入和导出",
      group: "台账",
      permission: "ledgers.list",
      load: async () => (await import("./LedgersScreen.tsx")).LedgersScreen,
    },
  ],
};
