import type { OfficeRoom } from "#office-ui/room.ts";

/** 消息 in the office. */
export const noticesOffice: OfficeRoom = {
  screens: [
    {
      path: "/notices",
      name: "消息",
      group: "我的",
      load: async () => (await import("./notices/NoticesScreen.tsx")).NoticesScreen,
    },
  ],
  bar: [{ name: "消息", load: async () => (await import("./bell/Bell.tsx")).Bell }],
  ownPanels: [
    {
      name: "消息的邮件提醒",
      load: async () => (await import("./own/MailChoices.tsx")).MailChoices,
    },
  ],
};
