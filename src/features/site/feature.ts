import { feature } from "#platform/feature.ts";

/** 本站. */
export const site = feature({
  name: "site",
  commands: [
    {
      name: "feedback",
      listed: [
        {
          name: "feedback list",
          summary: "列出访客通过“网站找错”反映的问题",
          place: 160,
          json: true,
        },
      ],
      load: async () => (await import("./commands/feedback.ts")).feedback,
    },
  ],
});
