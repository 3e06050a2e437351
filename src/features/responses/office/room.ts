import type { OfficeRoom } from "#office-ui/room.ts";

/** 互动回应 in the office. */
export const responsesOffice: OfficeRoom = {
  screens: [
    {
      path: "/letters",
      name: "来信办理",
      group: "互动回应",
      permission: "responses.list",
      load: async () => (await import("./letters/LettersScreen.tsx")).LettersScreen,
    },
    {
      path: "/letters/letter",
      name: "一封来信",
      permission: "responses.list",
      load: async () => (await import("./letters/LetterScreen.tsx")).LetterScreen,
    },
    {
      path: "/messages",
      name: "来信来电",
      group: "互动回应",
      permission: "responses.list",
      load: async () => (await import("./MessagesScreen.tsx")).MessagesScreen,
    },
    {
      path: "/message-counts",
      name: "来信月报",
      group: "互动回应",
      permission: "responses.list",
      load: async () => (await import("./MessageCountsScreen.tsx")).MessageCountsScreen,
    },
    {
      path: "/opinions",
      name: "政务舆情",
      group: "互动回应",
      permission: "responses.list",
      load: async () => (await import("./OpinionsScreen.tsx")).OpinionsScreen,
    },
    {
      path: "/consultations",
      name: "意见征集",
      group: "互动回应",
      permission: "responses.list",
      load: async () => (await import("./ConsultationsScreen.tsx")).ConsultationsScreen,
    },
    {
      path: "/proposals",
      name: "建议提案",
      group: "互动回应",
      permission: "responses.list",
      load: async () => (await import("./ProposalsScreen.tsx")).ProposalsScreen,
    },
    {
      path: "/service-items",
      name: "政务服务事项",
      group: "互动回应",
      permission: "responses.list",
      load: async () => (await import("./ServiceItemsScreen.tsx")).ServiceItemsScreen,
    },
    {
      path: "/service-counts",
      name: "办件月报",
      group: "互动回应",
      permission: "responses.list",
      load: async () => (await import("./ServiceCountsScreen.tsx")).ServiceCountsScreen,
    },
  ],
};
