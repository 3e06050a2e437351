import { feature } from "#platform/feature/feature.ts";
import { inspectionSettings } from "./inspection/inspection-settings.ts";
import { inspectAtNightJob, inspectSiteJob } from "./queue-jobs.ts";
import { printChannelsJob, readPageJob } from "./thread-jobs.ts";

const permissions = { read: "channels.list", write: "channels.edit" } as const;

/** 公开渠道: websites, new-media accounts, boards and points, with their monthly figures. */
export const channels = feature({
  name: "channels",
  reorganise: async () => (await import("./reorganise/reorganise-channels.ts")).reorganiseChannels,
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  settings: inspectionSettings,
  threadJobs: [readPageJob, printChannelsJob],
  queueJobs: [inspectSiteJob, inspectAtNightJob],
  commands: [
    {
      name: "channels",
      listed: [
        {
          name: "channels inspect",
          summary: "按 2019 年检查指标检查一个网站，列出问题和得分",
          place: 67,
          json: true,
        },
      ],
      load: async () => (await import("./commands/channels.ts")).channels,
    },
  ],
  api: async () => (await import("./api/channel-routes.ts")).channelRoutes,
  contributes: async () => (await import("./contributes.ts")).contributions,
  isEmpty: async () =>
    (await import("#platform/records/empty-beside.ts")).emptyBeside(
      [
        "channel_site",
        "channel_site_metric",
        "media_account",
        "media_metric",
        "channel_board",
        "channel_board_count",
        "site_inspection",
      ],
      "公开渠道记录",
    ),
  ledgers: [
    {
      kind: "sites",
      permissions,
      load: async () => (await import("./ledger/site-ledger.ts")).siteLedger,
    },
    {
      kind: "site-metrics",
      permissions,
      load: async () => (await import("./ledger/site-metric-ledger.ts")).siteMetricLedger,
    },
    {
      kind: "media",
      permissions,
      load: async () => (await import("./ledger/media-ledger.ts")).mediaLedger,
    },
    {
      kind: "media-metrics",
      permissions,
      load: async () => (await import("./ledger/media-metric-ledger.ts")).mediaMetricLedger,
    },
    {
      kind: "boards",
      permissions,
      load: async () => (await import("./ledger/board-ledger.ts")).boardLedger,
    },
    {
      kind: "board-counts",
      permissions,
      load: async () => (await import("./ledger/board-count-ledger.ts")).boardCountLedger,
    },
  ],
  figures: async () => (await import("./figures/index.ts")).figures,
});
