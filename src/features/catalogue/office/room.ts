import type { OfficeRoom } from "#office-ui/room.ts";

/** 公开目录 in the office. */
export const catalogueOffice: OfficeRoom = {
  screens: [
    {
      path: "/columns",
      name: "栏目管理",
      group: "主动公开",
      permission: "catalogue.list",
      load: async () => (await import("./columns/ColumnsScreen.tsx")).ColumnsScreen,
    },
    {
      path: "/columns/board",
      name: "栏目预警",
      group: "主动公开",
      permission: "catalogue.list",
      load: async () => (await import("./board/CatalogueBoardScreen.tsx")).CatalogueBoardScreen,
    },
    {
      path: "/guides",
      name: "公开指南",
      group: "主动公开",
      permission: "catalogue.list",
      load: async () => (await import("./guides/GuidesScreen.tsx")).GuidesScreen,
    },
    {
      path: "/columns/duties",
      name: "到期事项",
      group: "主动公开",
      permission: "catalogue.list",
      load: async () => (await import("./board/DutiesScreen.tsx")).DutiesScreen,
    },
    {
      path: "/field-catalogue",
      name: "公开标准目录",
      group: "主动公开",
      permission: "catalogue.list",
      load: async () => (await import("./fields/FieldsScreen.tsx")).FieldsScreen,
    },
    {
      path: "/disclosure-registers",
      name: "公开属性登记",
      group: "主动公开",
      permission: "catalogue.list",
      load: async () => (await import("./registers/RegistersScreen.tsx")).RegistersScreen,
    },
  ],
};
