import type { OfficeRoom } from "#office-ui/room.ts";

/** 规章与行政规范性文件 in the office. */
export const documentsOffice: OfficeRoom = {
  screens: [
    {
      path: "/gazette",
      name: "政府公报",
      group: "规章文件",
      permission: "gazette.list",
      load: async () => (await import("./gazette/GazetteScreen.tsx")).GazetteScreen,
    },
    {
      path: "/gazette/issue",
      name: "公报一期",
      permission: "gazette.list",
      load: async () => (await import("./gazette/IssueScreen.tsx")).IssueScreen,
    },
    {
      path: "/documents/cleanups",
      name: "文件清理",
      group: "规章文件",
      permission: "documents.list",
      load: async () => (await import("./cleanup/CleanupsScreen.tsx")).CleanupsScreen,
    },
    {
      path: "/documents/cleanup",
      name: "一次清理",
      permission: "documents.list",
      load: async () => (await import("./cleanup/CleanupScreen.tsx")).CleanupScreen,
    },
    {
      path: "/documents/files",
      name: "文件制定",
      group: "规章文件",
      permission: "documents.list",
      load: async () => (await import("./files/FilesScreen.tsx")).FilesScreen,
    },
    {
      path: "/documents/file",
      name: "文件卷",
      permission: "documents.list",
      load: async () => (await import("./file/FileScreen.tsx")).FileScreen,
    },
    {
      path: "/documents",
      name: "规章规范性文件",
      group: "规章文件",
      permission: "documents.list",
      load: async () => (await import("./DocumentsScreen.tsx")).DocumentsScreen,
    },
  ],
};
