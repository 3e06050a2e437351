import { feature } from "#platform/feature/feature.ts";

/** 本站. */
export const site = feature({
  name: "site",
  siteRights: {
    error_report: {
      // Who reported, and how to reach them, is added and never read.
      select: ["id", "receipt"],
      insert: ["receipt", "page", "problem", "contact"],
    },
  },
  personalData: [{ table: "error_report", columns: ["contact"], what: "反映问题的人的联系方式" }],
  portal: async () => (await import("./portal/routes.ts")).siteRoutes,
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
