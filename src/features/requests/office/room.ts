import type { OfficeRoom } from "#office-ui/room.ts";

/** 依申请公开 in the office. */
export const requestsOffice: OfficeRoom = {
  screens: [
    {
      path: "/requests",
      name: "依申请公开",
      group: "依申请公开",
      permission: "requests.list",
      load: async () => (await import("./RequestsScreen.tsx")).RequestsScreen,
    },
    {
      path: "/requests/letters",
      name: "文书登记",
      group: "依申请公开",
      permission: "requests.list",
      load: async () => (await import("./letters/RegisterScreen.tsx")).RegisterScreen,
    },
    {
      path: "/requests/letter-texts",
      name: "文书模板",
      group: "依申请公开",
      permission: "requests.texts",
      load: async () => (await import("./letters/texts/LetterTextsScreen.tsx")).LetterTextsScreen,
    },
    {
      path: "/requests/letter",
      name: "文书",
      permission: "requests.letters",
      load: async () => (await import("./letters/LetterScreen.tsx")).LetterScreen,
    },
    {
      path: "/requests/letter-group",
      name: "一并答复",
      permission: "requests.letters",
      load: async () => (await import("./letters/group/GroupScreen.tsx")).GroupScreen,
    },
    {
      path: "/requests/redaction",
      name: "区分处理",
      permission: "requests.list",
      load: async () => (await import("./redaction/RedactionScreen.tsx")).RedactionScreen,
    },
    {
      path: "/requests/board",
      name: "承办看板",
      group: "依申请公开",
      permission: "requests.list",
      load: async () => (await import("./board/BoardScreen.tsx")).BoardScreen,
    },
    {
      path: "/requests/proposals",
      name: "转为主动公开",
      group: "依申请公开",
      permission: "requests.list",
      load: async () => (await import("./proposals/ProposalsScreen.tsx")).ProposalsScreen,
    },
    {
      path: "/requests/calendar",
      name: "节假日安排预览",
      permission: "requests.list",
      load: async () =>
        (await import("./calendar/CalendarPreviewScreen.tsx")).CalendarPreviewScreen,
    },
    {
      path: "/requests/clusters",
      name: "近似申请",
      group: "依申请公开",
      permission: "requests.list",
      load: async () => (await import("./duplicates/ClustersScreen.tsx")).ClustersScreen,
    },
  ],
};
