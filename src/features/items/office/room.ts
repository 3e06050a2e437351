import type { OfficeRoom } from "#office-ui/room.ts";

/** 主动公开信息 in the office. */
export const itemsOffice: OfficeRoom = {
  screens: [
    {
      path: "/items",
      name: "主动公开信息",
      group: "主动公开",
      permission: "items.list",
      load: async () => (await import("./ItemsScreen.tsx")).ItemsScreen,
    },
    {
      path: "/items/drafts",
      name: "信息采编",
      group: "主动公开",
      permission: "items.list",
      load: async () => (await import("./drafts/DraftsScreen.tsx")).DraftsScreen,
    },
    {
      path: "/items/reviews",
      name: "三审台账",
      group: "主动公开",
      permission: "items.list",
      load: async () => (await import("./reviews/ReviewsScreen.tsx")).ReviewsScreen,
    },
    {
      path: "/items/draft",
      name: "一条信息",
      permission: "items.list",
      load: async () => (await import("./drafts/DraftScreen.tsx")).DraftScreen,
    },
    {
      path: "/items/import",
      name: "导入网页",
      group: "主动公开",
      permission: "items.write",
      load: async () => (await import("./moves/ImportScreen.tsx")).ImportScreen,
    },
    {
      path: "/items/old-addresses",
      name: "旧地址",
      group: "主动公开",
      permission: "items.list",
      load: async () => (await import("./moves/AddressesScreen.tsx")).AddressesScreen,
    },
    {
      path: "/items/search-words",
      name: "搜索词",
      group: "主动公开",
      permission: "search.words",
      load: async () => (await import("./sought/SearchWordsScreen.tsx")).SearchWordsScreen,
    },
  ],
};
