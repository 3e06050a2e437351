import { feature } from "#platform/feature/feature.ts";
import { indexNumberTemplate, interpretedWithin } from "./settings.ts";

/** 主动公开信息. */
export const items = feature({
  name: "items",
  reorganise: async () => (await import("./reorganise/reorganise-items.ts")).reorganiseItems,
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  afterMigrating: async () => (await import("./judge-by-calendar.ts")).judgeByCalendar,
  settings: [indexNumberTemplate, interpretedWithin],
  contributes: async () => (await import("./contributes.ts")).contributions,
  api: async () => (await import("./api/item-routes.ts")).itemRoutes,
  isEmpty: async () =>
    (await import("#platform/records/empty-beside.ts")).emptyBeside(
      ["disclosure_item"],
      "主动公开信息",
    ),
  ledgers: [
    {
      kind: "items",
      permissions: { read: "items.list", write: "items.edit" },
      load: async () => (await import("./ledger/item-ledger.ts")).itemLedger,
    },
  ],
  figures: async () => (await import("./figures/index.ts")).figures,
});
